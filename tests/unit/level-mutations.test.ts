// Slips in the cases that come with the game: the reader never throws, speaks of what was touched, and says its line.
// `FUZZ=10000 npx vitest run --project unit tests/unit/level-mutations` makes so many; the seed is fixed.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  isCollection,
  isPair,
  LineCounter,
  type Node,
  type Pair,
  parse,
  parseDocument,
  stringify,
} from 'yaml';
import { type Problem, readLevel, readParsed } from '../../src/level/index.ts';
import { stream } from '../../src/proceedings/index.ts';
import { type Mutation, mutate } from '../support/mutations.ts';

const SLIPS = Number(process.env.FUZZ ?? 120);
const TEXTS_EVERY = { small: 1, large: process.env.FUZZ === undefined ? 10 : 1 } as const; // of the slips, one in so many is also read as text, for its lines: each where FUZZ is given
const cases = ['practice', 'template', 'parler-v-aws', 'epic-v-apple'].map((name) => {
  const text = readFileSync(`levels/${name}.yaml`, 'utf8');
  return { name, level: parse(text) as object, size: text.length > 100_000 ? 'large' : 'small' } as const;
});

/** What follows from a sum over several parts is told where the sum is, and names none of them. */
const sums: readonly Problem['code'][] = [
  'level/walkthrough-over-minutes',
  'level/walkthrough-over-notes',
  'level/candor-out-of-reach',
  'level/no-actual',
  'level/no-such-person',
  'level/backwards-dates',
];

const pathOf = (path: Mutation['path']) =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');

/** Whether a problem is about the part touched, the part around it, or something that names either. */
function speaksOf({ code, path, message }: Problem, { path: touched, names }: Mutation): boolean {
  const around = pathOf(touched.slice(0, -1));
  const near = path.startsWith(around) || around.startsWith(path);
  return near || sums.includes(code) || [...names].some((name) => message.includes(`'${name}'`));
}

type Steps = readonly (string | number)[];

/** `record[2].plain` as its steps. Ids with a dot in them there are none. */
const stepsOf = (path: string): Steps =>
  [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, key, index]) =>
    index === undefined ? String(key) : Number(index),
  );

/** Where the part stands by the YAML package's own account: lines of its key and its value, or of the part around it. */
function linesOf(text: string): (path: string) => readonly number[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const line = (node: unknown) => counter.linePos((node as Node | null)?.range?.[0] ?? 0).line;
  return (path) => {
    let node: unknown = document.contents;
    let lines = [line(node)];
    for (const step of stepsOf(path)) {
      if (!isCollection(node)) return lines;
      const item: unknown = node.items.find((one, at) =>
        isPair(one)
          ? String((one as Pair<Node & { value: unknown }>).key.value) === String(step)
          : at === step,
      );
      if (item === undefined) return [line(node)];
      lines = isPair(item) ? [line(item.key), line(item.value)] : [line(item)];
      node = isPair(item) ? item.value : item;
    }
    return lines;
  };
}

function misplaced(text: string, problems: readonly Problem[]): readonly string[] {
  const lines = linesOf(text);
  return problems
    .filter(({ code }) => code !== 'level/more-problems')
    .filter(({ line, path }) => !lines(path).includes(line))
    .map(({ line, path, message }) => `line ${line}, not ${lines(path).join(' or ')}: ${path}: ${message}`);
}

function misplacedIn({ level }: Mutation): readonly string[] {
  const text = stringify(level, { lineWidth: 0 });
  return misplaced(text, readLevel(text).problems);
}

const told = (name: string, at: number, { kind, path }: Mutation, said: unknown) =>
  `${name} ${at}: ${kind} ${pathOf(path)}: ${JSON.stringify(said)}`;

test('[L20] a line that is off by one, and a problem about something else, are seen', () => {
  const [practice] = cases;
  const slip: Mutation = {
    kind: 'drop',
    path: ['record', 0, 'plain'],
    names: new Set(['plain']),
    level: practice?.level,
  };
  const text = stringify({ ...practice?.level, colour: 'red' }, { lineWidth: 0 });
  const { problems } = readLevel(text);
  expect(problems).toHaveLength(1);
  expect(misplaced(text, problems)).toEqual([]);
  const off = problems.map((problem) => ({ ...problem, line: problem.line - 1 }));
  expect(misplaced(text, off)).toHaveLength(1);
  expect(problems.some((problem) => speaksOf(problem, slip))).toBe(false);
});

describe.each(cases)('slips in $name', ({ name, level, size }) => {
  const next = stream(20_210_109);
  const chance = (below: number) => Math.floor(next() * below);
  const slips = Array.from({ length: Math.ceil(SLIPS / cases.length) }, (_, at) => ({
    at,
    slip: mutate(level, chance),
  }));

  test('[L1] [L17] whatever breaks it is told, and speaks of what was touched', () => {
    const strange: string[] = [];
    let broken = 0;
    for (const { at, slip } of slips) {
      const reading = readParsed(slip.level);
      const errors = reading.problems.filter(({ severity }) => severity === 'error');
      if (reading.ok !== (errors.length === 0)) strange.push(told(name, at, slip, 'no error, yet refused'));
      if (reading.ok) continue;
      broken += 1;
      if (!errors.some((error) => speaksOf(error, slip))) strange.push(told(name, at, slip, errors));
    }
    expect(strange).toEqual([]);
    expect(broken).toBeGreaterThan(slips.length / 4);
  }, 3_600_000);

  test('[L20] every problem is on the line of its part', () => {
    const every = TEXTS_EVERY[size];
    const read = slips.filter(({ at }) => at % every === 0);
    const strange = read.flatMap(({ at, slip }) => misplacedIn(slip).map((one) => told(name, at, slip, one)));
    expect(strange).toEqual([]);
    expect(read.length).toBeGreaterThan(0);
  }, 3_600_000);
});
