// The quick way in for JSON: it takes what the slow way takes, as the definition itself has it, and leaves to the slow way
// whatever is out of place.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { readLevel } from '../../src/level/index.ts';
import { quickJson } from '../../src/level/json-text.ts';
import { type QuickCheck, quickCheck } from '../../src/level/quick-check.ts';
import { level } from '../../src/level/shape/level.ts';
import { stream } from '../../src/proceedings/index.ts';
import { mutate } from '../support/mutations.ts';

const tiny = parse(readFileSync('tests/fixtures/tiny.yaml', 'utf8'));

/** A shape that takes any plain data, so many parts within parts. */
function anything(depth: number): z.ZodMiniType {
  const single = [z.string(), z.number(), z.boolean(), z.nullable(z.string())];
  if (depth === 0) return z.union(single);
  const inner = anything(depth - 1);
  return z.union([...single, z.array(inner), z.record(z.string(), inner)]);
}
const plain = quickCheck(anything(5));
const deep = quickCheck(anything(40));
const endless: QuickCheck = (value, walk, depth) =>
  typeof value !== 'object' || value === null
    ? plain(value, walk, depth)
    : Object.values(value).every((inner) => endless(inner, walk, depth + 1));

/** The two ways to check the form of a value. */
const byDefinition = (value: unknown) => level.safeParse(structuredClone(value));
const quickly = (value: unknown) => quickJson(JSON.stringify(value), quickCheck(level));

describe('JSON', () => {
  test('[L7] gives the value of plain data, however it is laid out', () => {
    for (const space of [0, 2, '\t'])
      expect(quickJson(JSON.stringify(tiny, null, space), quickCheck(anything(12)))).toEqual(tiny);
    const odd = { 'a:': ':', '\\"': '\\', b: ['"', '\\\\"', '"":', { 'c"': null }], d: -0.5, é: '🙂 “x”' };
    expect(quickJson(` \n${JSON.stringify(odd)}\n`, plain)).toEqual(odd);
  });

  test.each([
    ['[L9] a key twice', '{"a": 1, "b": {"c": 1, "c": 2}}'],
    ['[L10] a forbidden key', '{"a": {"__proto__": 1}}'],
    ['[L10] another forbidden key', '{"a": {"constructor": 1}}'],
    ['[L3] too deep', `{"a": ${'['.repeat(32)}${']'.repeat(32)}}`],
    ['[L4] too many parts', `{"a": [${'0,'.repeat(100_001)}0]}`],
    ['[L11] a tab', '{"a": "b\\tc"}'],
    ['[L11] a turned reading direction', '{"a": "b\u202ec"}'],
    ['[L11] half a sign', '{"a": "\\ud800"}'],
    ['[L11] a hidden sign in a key', '{"a\\u0007": 1}'],
    ['[L12] a number too great', '{"a": 1e999}'],
    ['[L12] an integer that is not exact', '{"a": 9007199254740993}'],
    ['[L6] no JSON', '{a: 1}'],
    ['[L7] YAML', 'a: 1'],
  ])('%s is left to the slow way', (_, text) => {
    expect(quickJson(text, deep)).toBeUndefined();
  });

  test('[L3] what takes all depth there is, is left to the slow way and not thrown', () => {
    const text = `{"a": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(quickJson(text, endless)).toBeUndefined();
    expect(quickJson(`{"a": ${'['.repeat(30)}${']'.repeat(30)}}`, deep)).toBeDefined();
  });

  test('[L9] any JSON that a level may hold comes back whole, and with a key doubled it does not', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '"', '\\', ':', ' ', '{', ','), maxLength: 6 });
    const { group } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 3 }, text, fc.integer(), fc.boolean(), tie('group'), fc.array(text)),
      group: fc.dictionary(text, tie('value'), { maxKeys: 5, noNullPrototype: true }),
    }));
    fc.assert(
      fc.property(group, (value) => {
        const json = JSON.stringify(value);
        expect(quickJson(json, plain)).toEqual(value);
        const doubled = json.replace(/^\{/, '{"x y": 1, "x y": 1, ').replace(', }', '}');
        expect(quickJson(doubled, plain)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  test('[L20] a problem in JSON has its line', () => {
    const text = JSON.stringify({ ...tiny, colour: 'red' }, null, 2);
    const { problems } = readLevel(text);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['level/unknown-key', text.split('\n').findIndex((line) => line.includes('"colour"')) + 1],
    ]);
  });
});

describe('the quick check', () => {
  test.each(['practice', 'parler-v-aws', 'epic-v-apple'])(
    '[L17] of a slip in %s says what the definition says, and gives the same level',
    (name) => {
      const whole = parse(readFileSync(`levels/${name}.yaml`, 'utf8')) as object;
      const next = stream(20_210_111);
      const chance = (below: number) => Math.floor(next() * below);
      const values = [whole, ...Array.from({ length: 150 }, () => mutate(whole, chance).level)];
      let taken = 0;
      for (const value of values) {
        const shaped = byDefinition(value);
        expect(quickly(value)).toEqual(shaped.success ? shaped.data : undefined);
        if (shaped.success) taken += 1;
      }
      expect(taken).toBeGreaterThan(10);
      expect(taken).toBeLessThan(140);
    },
  );

  test('[L17] what it takes is frozen to its last part, defaults too', () => {
    const waiting = [quickly(tiny)];
    let seen = 0;
    for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
      if (typeof value !== 'object' || value === null) continue;
      expect(Object.isFrozen(value)).toBe(true);
      seen += 1;
      waiting.push(...Object.values(value));
    }
    expect(seen).toBeGreaterThan(100);
  });

  test.each([
    ['a loose group', z.object({ a: z.string() })],
    ['another check', z.string().check(z.trim())],
    ['a bound left out', z.number().check(z.gt(0))],
    ['a number of steps', z.number().check(z.multipleOf(2))],
    ['a default in one of several forms', z.union([z.strictObject({ a: z._default(z.string(), 'b') })])],
    ['a check on a group', z.strictObject({}).check(z.refine(() => true))],
    ['a change of the value', z.pipe(z.string(), z.transform(Number))],
    ['keys that are a choice', z.record(z.enum(['a']), z.string())],
    ['a date', z.date()],
    ['a key that every group has', z.strictObject({ constructor: z.string() })],
  ])('[L17] %s in a definition is refused when the check is made', (_, shape) => {
    expect(() => quickCheck(shape)).toThrow(/does not know/);
  });
});
