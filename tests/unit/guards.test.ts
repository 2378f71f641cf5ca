// No guard can go unnoticed: each named one is where the list says, and with GUARDS=1 each is taken out of a copy of the
// house and the tests that hold it must fail. GUARDS=words takes out those with the words in their name.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';
import { afterAll, describe, expect, test } from 'vitest';
import { type Guard, guards } from '../support/guards.ts';

const { GUARDS } = process.env;
const wanted =
  GUARDS === undefined ? [] : guards.filter(({ name }) => GUARDS === '1' || name.includes(GUARDS));

const without = (text: string, { take, put }: Guard) => text.split(take).join(put);

describe('guards', () => {
  test('[guards] each is in its file exactly once, has a test, and leaves a file that parses', () => {
    const faults = guards.flatMap((guard) => {
      const text = readFileSync(guard.file, 'utf8');
      const times = text.split(guard.take).length - 1;
      const parses = parseSync(guard.file, without(text, guard)).errors.length === 0;
      return [
        ...(times === 1 ? [] : [`${guard.name}: found ${times} times in ${guard.file}`]),
        ...(parses ? [] : [`${guard.name}: without it ${guard.file} does not parse`]),
        ...(existsSync(guard.test) ? [] : [`${guard.name}: there is no ${guard.test}`]),
      ];
    });
    expect(faults).toEqual([]);
    expect(new Set(guards.map(({ name }) => name)).size).toBe(guards.length);
    expect(guards.length).toBeGreaterThan(90);
  });
});

describe.runIf(wanted.length > 0)('without each of them', () => {
  const house = mkdtempSync(join(tmpdir(), 'guards-'));
  for (const part of [
    'src',
    'tests',
    'levels',
    'assets',
    'vite.config.ts',
    'package.json',
    'tsconfig.json',
    'index.html',
  ])
    cpSync(part, join(house, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'));
  afterAll(() => rmSync(house, { recursive: true }));

  test.each(wanted.map((guard) => [guard.name, guard] as const))(
    '[guards] without “%s” a test fails',
    (_, guard) => {
      const file = join(house, guard.file);
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, without(text, guard));
      const { env: mine } = process;
      const env = Object.fromEntries(
        Object.entries(mine).filter(([key]) => !/^(GUARDS|VITEST|NODE_ENV)/.test(key)),
      );
      const args = [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--project',
        'unit',
        '--reporter=dot',
        '--no-color',
        guard.test,
      ];
      const only = guard.title === undefined ? [] : ['-t', guard.title];
      const run = spawnSync(process.execPath, [...args, ...only], {
        cwd: house,
        env,
        encoding: 'utf8',
        timeout: 120_000,
      });
      writeFileSync(file, text);
      const failed = /Tests {2}(\d+) failed/.exec(run.stdout)?.[1];
      // A run that hangs without the guard is a run that fails: the guard was what ended it.
      expect(
        run.signal === 'SIGTERM' || failed !== undefined,
        `${run.stdout.slice(-400)}${run.stderr.slice(-400)}`,
      ).toBe(true);
    },
    180_000,
  );
});
