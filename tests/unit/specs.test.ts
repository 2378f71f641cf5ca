// Each numbered rule of a SPEC.md is cited by a test, and no test cites a rule that is not there.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(`tests/${name}`, 'utf8'))
  .join('\n');

const rulesOf = (room: string) =>
  [...readFileSync(`src/${room}/SPEC.md`, 'utf8').matchAll(/^- \*\*([A-Z]\d+)\*\*/gm)].map(
    ([, rule]) => rule,
  );

test.each([
  ['level', 'L'],
  ['hearing', 'H'],
  ['scoring', 'S'],
])('[spec] every rule of src/%s/SPEC.md is cited by a test', (room, letter) => {
  const rules = rulesOf(room);
  const cited = new Set(
    [...tests.matchAll(new RegExp(`\\[(${letter}\\d+)\\]`, 'g'))].map(([, rule]) => rule),
  );
  expect(rules.length).toBeGreaterThan(9);
  expect(new Set(rules).size).toBe(rules.length);
  expect(rules.filter((rule) => !cited.has(rule))).toEqual([]);
  expect([...cited].filter((rule) => !rules.includes(rule))).toEqual([]);
});
