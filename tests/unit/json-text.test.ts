// The quick way in for JSON: it takes what the slow way takes, and leaves to it whatever is out of place.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readLevel } from '../../src/level/index.ts';
import { plainJson } from '../../src/level/json-text.ts';

const tiny = parse(readFileSync('tests/fixtures/tiny.yaml', 'utf8'));

describe('JSON', () => {
  test('[L7] gives the value of plain data, however it is laid out', () => {
    for (const space of [0, 2, '\t']) expect(plainJson(JSON.stringify(tiny, null, space))).toEqual(tiny);
    const odd = { 'a:': ':', '\\"': '\\', b: ['"', '\\\\"', '"":', { 'c"': null }], d: -0.5, é: '🙂 “x”' };
    expect(plainJson(` \n${JSON.stringify(odd)}\n`)).toEqual(odd);
  });

  test.each([
    ['[L9] a key twice', '{"a": 1, "b": {"c": 1, "c": 2}}'],
    ['[L10] a forbidden key', '{"a": {"__proto__": 1}}'],
    ['[L3] too deep', `{"a": ${'['.repeat(40)}${']'.repeat(40)}}`],
    ['[L3] far too deep', `{"a": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
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
    expect(plainJson(text)).toBeUndefined();
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
        expect(plainJson(json)).toEqual(value);
        const doubled = json.replace(/^\{/, '{"x y": 1, "x y": 1, ').replace(', }', '}');
        expect(plainJson(doubled)).toBeUndefined();
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
