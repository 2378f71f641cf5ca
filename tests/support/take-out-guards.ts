// `npm run guards`: takes each named guard out of a copy of the house, one after another, and runs the tests that hold it:
// they must fail. `npm run guards -- hearing` takes out those whose name or file has the words.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createVitest, type Vitest } from 'vitest/node';
import { type Guard, guards } from './guards.ts';

const PARTS = [
  'src',
  'tests',
  'levels',
  'assets',
  'vite.config.ts',
  'package.json',
  'tsconfig.json',
  'index.html',
];
const LONGEST = 120_000; // milliseconds: a run without end is a run that the guard had ended

/** A copy that may be spoilt. */
function copyHouse(): string {
  const house = mkdtempSync(join(tmpdir(), 'guards-'));
  for (const part of PARTS) cpSync(part, join(house, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'));
  return house;
}

const open = (root: string): Promise<Vitest> =>
  createVitest('test', { root, watch: false, project: ['unit'], reporters: [{}] });

export const without = (text: string, { take, put }: Guard): string => text.split(take).join(put);

type Came = 'missed' | 'unnoticed' | 'hung' | 'broken';

async function runTests(vitest: Vitest, { test, title }: Guard): Promise<Came> {
  const specifications = (await vitest.globTestSpecifications([test])).filter(({ moduleId }) =>
    moduleId.endsWith(test),
  );
  if (title === undefined) vitest.resetGlobalTestNamePattern();
  else vitest.setGlobalTestNamePattern(new RegExp(`\\b${title}\\b`));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications, false);
  const all = testModules.flatMap((one) => [...one.children.allTests()]);
  if (all.length === 0) return 'broken'; // it does not even load: that says nothing of the guard
  // A test that never came to its end took the whole process with it.
  const fails = all.some((one) => ['failed', 'pending'].includes(one.result().state));
  return fails || unhandledErrors.length > 0 ? 'missed' : 'unnoticed';
}

const late = () =>
  new Promise<Came>((resolve) => {
    setTimeout(() => resolve('hung'), LONGEST).unref();
  });

async function takeOut(vitest: Vitest, house: string, guard: Guard): Promise<Came> {
  const file = join(house, guard.file);
  const text = readFileSync(file, 'utf8');
  const write = (next: string) => {
    writeFileSync(file, next);
    vitest.invalidateFile(file);
  };
  write(without(text, guard));
  const came = await Promise.race([runTests(vitest, guard), late()]);
  write(text);
  return came;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

export async function main([words = '']: readonly string[]): Promise<number> {
  const wanted = guards.filter(({ name, file }) => name.includes(words) || file.includes(words));
  const house = copyHouse();
  const [home, kept] = [process.cwd(), process.exitCode];
  process.chdir(house);
  let vitest = await open(house);
  const unnoticed: string[] = [];
  for (const guard of wanted) {
    const came = await takeOut(vitest, house, guard);
    say(
      `${came === 'missed' || came === 'hung' ? 'ok  ' : 'BAD '} ${came.padEnd(10)} ${guard.name} (${guard.test})`,
    );
    if (came === 'unnoticed' || came === 'broken') unnoticed.push(guard.name);
    if (came !== 'hung') continue;
    void vitest.close();
    vitest = await open(house);
  }
  void vitest.close();
  process.chdir(home);
  rmSync(house, { recursive: true });
  process.exitCode = kept;
  say(
    `${wanted.length} guards taken out, ${unnoticed.length} unnoticed${unnoticed.length > 0 ? `: ${unnoticed.join(', ')}` : ''}.`,
  );
  return unnoticed.length > 0 ? 1 : 0;
}
