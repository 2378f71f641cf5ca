// The terminal: what it prints, and how it exits. Each command is run once or more as a person runs it, in a process of
// its own; the rest asks the same `main` in this one, for a process takes a second only to begin.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/court.ts';
import { openProceedings, writeSave } from '../../src/proceedings/index.ts';
import { tinyText } from '../fixtures/tiny.ts';
import { wholeHearing } from '../support/hearings.ts';
import { tiny } from '../support/levels.ts';

const folder = mkdtempSync(join(tmpdir(), 'court-'));
afterAll(() => rmSync(folder, { recursive: true }));

function atTerminal(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['src/cli/run.mjs', 'src/cli/court.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** What `main` writes and returns. */
function court(...args: readonly string[]) {
  const said = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      said[name] += String(text);
      return true;
    }),
  );
  const listening = vi.spyOn(process.stdout, 'on').mockReturnThis();
  try {
    return { status: main(args), ...said };
  } finally {
    for (const spy of [...spies, listening]) spy.mockRestore();
  }
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const parler = 'levels/parler-v-aws.yaml';
const tinyFile = 'tests/fixtures/tiny.yaml';

describe('check', () => {
  test('[court] a sound case is ok', () => {
    expect(atTerminal('check', parler)).toEqual({ status: 0, stdout: `ok ${parler}\n`, stderr: '' });
  });

  test('[court] each problem is a line with its place, code and sentence', () => {
    const bad = 'tests/broken-levels/level-unknown-exhibit.yaml';
    const { status, stdout } = atTerminal('check', tinyFile, bad);
    expect(status).toBe(1);
    expect(stdout).toMatch(new RegExp(`^ok ${tinyFile}\n${bad}:\\d+:\\d+ level/unknown-exhibit .+[.?]\n`));
    const json = JSON.parse(court('check', bad, '--json').stdout) as object[];
    expect(json[0]).toMatchObject({
      file: bad,
      line: expect.any(Number),
      column: expect.any(Number),
      code: 'level/unknown-exhibit',
      message: expect.any(String),
    });
    expect(JSON.parse(court('check', tinyFile, '--json').stdout)).toEqual([]);
  });

  test('[court] with --quote each problem is followed by its line and a mark, and the file by its count', () => {
    const bad = 'tests/broken-levels/level-unknown-exhibit.yaml';
    const { status, stdout } = court('check', bad, '--quote');
    expect(status).toBe(1);
    const [problem, line = '', mark = '', count] = stdout.split('\n');
    expect(problem).toBe(court('check', bad).stdout.trimEnd());
    expect(line.slice(mark.indexOf('^'), mark.length)).toBe('leger');
    expect(count).toBe(`${bad}: 1 problem keeps the case from being opened.`);
    expect(court('check', bad, '--quote', '--json').stdout).toBe(court('check', bad, '--json').stdout);
  });

  test.each([
    ['deep', '['.repeat(5_000)],
    ['binary', '\0\u0001PNG'],
    ['empty', ''],
    ['a list', '- a\n- b\n'],
  ])('[court] %s text is a problem and no crash', (name, text) => {
    const { status, stdout, stderr } = atTerminal('check', file(`${name}.yaml`, text));
    expect(status).toBe(1);
    expect(stdout).toMatch(/:\d+:\d+ level\//);
    expect(stderr).toBe('');
  });
});

describe('play', () => {
  test('[court] a walkthrough gives the transcript and both numbers, each named', () => {
    const { status, stdout } = atTerminal('play', parler, '--walkthrough', 'actual');
    expect(status).toBe(0);
    expect(stdout).toMatch(/JUDGE BARBARA J\. ROTHSTEIN: /);
    expect(stdout).toMatch(
      /Ruling on restore-hosting: DENIED \(merits not-shown, harm possible, balance not-for-movant, public-interest against\)\nAdvocacy: \d+ of 100/,
    );
  });

  test('[court] as JSON it holds the decisions, the parts and every line', () => {
    const result = JSON.parse(court('play', parler, '--walkthrough', 'best', '--json').stdout);
    expect(result).toMatchObject({
      level: 'parler-v-aws',
      requests: [{ id: 'restore-hosting', disposition: 'DENIED', elements: { merits: expect.any(String) } }],
      advocacy: { total: 100, build: 40, exchange: 25, candor: 15, forecast: 20 },
    });
    for (const line of result.advocacy.lines)
      expect(line).toMatchObject({
        part: expect.any(String),
        points: expect.any(Number),
        max: expect.any(Number),
        why: expect.any(String),
        source: expect.any(String),
      });
  });

  test('[court] a saved hearing plays; a damaged one is refused in a sentence', () => {
    const save = writeSave({ ...openProceedings({ level: tiny, seed: 3 }), events: wholeHearing });
    expect(
      JSON.parse(court('play', tinyFile, '--proceedings', file('whole.json', save), '--json').stdout).advocacy
        .total,
    ).toBe(100);
    for (const text of [save.slice(0, -20), save.replace('no-danger', 'repeat'), '{}']) {
      const { status, stdout, stderr } = court('play', tinyFile, '--proceedings', file('bad.json', text));
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^'.+': .+\.\n$/);
    }
  });
});

describe('difficulty', () => {
  test('[court] a walkthrough is heard as hard as asked, and stops where the bench asks more than it answers', () => {
    const at = (...more: readonly string[]) =>
      court('play', tinyFile, '--walkthrough', 'best', '--json', ...more);
    const { advocacy, ...usual } = JSON.parse(at().stdout);
    expect(usual).toMatchObject({ difficulty: 'associate', refused: null });
    expect(JSON.parse(at('--difficulty', 'intern').stdout)).toEqual({
      ...usual,
      advocacy,
      difficulty: 'intern',
    });
    const save = writeSave({
      ...openProceedings({ level: tiny, seed: 3, difficulty: 'partner' }),
      events: wholeHearing,
    });
    const saved = court('play', tinyFile, '--proceedings', file('partner.json', save), '--json');
    expect(JSON.parse(saved.stdout)).toMatchObject({ difficulty: 'partner', refused: null });
    const few = parse(tinyText);
    few.hands.movant.questions = 1;
    delete few.walkthroughs[1].argue[1].answer;
    few.walkthroughs[1].gives.advocacy.atLeast = 0;
    const short = file('few.yaml', JSON.stringify(few));
    expect(court('play', short, '--walkthrough', 'best').status).toBe(0);
    const stopped = court('play', short, '--walkthrough', 'best', '--difficulty', 'partner');
    expect(stopped).toMatchObject({ status: 1, stderr: '' });
    expect(stopped.stdout).toMatch(
      /The hearing stops at event \d+ \(counsel\.rested\): hearing\/not-now\.\n$/,
    );
  });

  test('[court] random plays take a difficulty', () => {
    const { stdout } = court('wander', tinyFile, '--plays', '20', '--difficulty', 'partner', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ plays: 20, stuck: 0 });
  });
});

describe('wander and report', () => {
  test('[court] wander is the same for the same seed', () => {
    const args = ['wander', parler, '--plays', '50', '--seed', '9', '--json'];
    const run = court(...args);
    expect(court(...args)).toEqual(run);
    expect(atTerminal(...args)).toEqual(run);
    expect(JSON.parse(run.stdout)).toMatchObject({ plays: 50, stuck: 0, dispositions: { DENIED: 50 } });
  });

  test('[court] report finds nothing to mend in Parler, and something in a case that is too small', () => {
    expect(court('report', parler, '--plays', '100').stdout).toMatch(/Fair: nothing to mend\.\n$/);
    expect(
      JSON.parse(atTerminal('report', tinyFile, '--plays', '50', '--json').stdout).faults.length,
    ).toBeGreaterThan(0);
  });
});

describe('called wrongly', () => {
  mkdirSync(folder, { recursive: true });
  test.each([
    [[]],
    [['convict', parler]],
    [['check']],
    [['check', 'nowhere.yaml']],
    [['check', folder]],
    [['check', parler, '--plays', '3']],
    [['report', parler, '--quote']],
    [['play', parler]],
    [['play', parler, '--walkthrough', 'nobody']],
    [['play', parler, '--walkthrough']],
    [['play', parler, '--proceedings', 'nowhere.json']],
    [['play', parler, tinyFile, '--walkthrough', 'best']],
    [['play', 'tests/broken-levels/level-unknown-exhibit.yaml', '--walkthrough', 'best']],
    [['wander', parler, '--plays', 'many']],
    [['wander', parler, '--difficulty', 'judge']],
    [['report', parler, '--difficulty', 'partner']],
    [['play', parler, '--proceedings', 'nowhere.json', '--difficulty', 'partner']],
    [['wander', parler, '--plays', '0']],
    [['report', parler, '--loud']],
  ])('[court] %j is one sentence on stderr and exit 2', (args) => {
    const { status, stdout, stderr } = court(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/\bat .+:\d+:\d+|node:internal/);
  });

  test('[court] at the terminal too', () => {
    const args = ['check', 'nowhere.yaml'];
    expect(atTerminal()).toEqual(court());
    expect(atTerminal(...args)).toEqual(court(...args));
  });
});
