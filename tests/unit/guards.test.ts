// No guard can go unnoticed: each named one is where the list says. `npm run guards` takes each out of a copy of the house
// and sees the tests that hold it fail.
import { existsSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { type Guard, guards } from '../support/guards.ts';

/** Sentences: what of the list is not so. */
function faultsOf(guard: Guard): readonly string[] {
  const text = readFileSync(guard.file, 'utf8');
  const times = text.split(guard.take).length - 1;
  const parses = parseSync(guard.file, text.split(guard.take).join(guard.put)).errors.length === 0;
  const tests = existsSync(guard.test) ? readFileSync(guard.test, 'utf8') : '';
  return [
    ...(times === 1 ? [] : [`${guard.name}: found ${times} times in ${guard.file}`]),
    ...(parses ? [] : [`${guard.name}: without it ${guard.file} does not parse`]),
    ...(tests.includes(`[${guard.title ?? ''}`) ? [] : [`${guard.name}: no such test in ${guard.test}`]),
  ];
}

test('[guards] each is in its file exactly once, has its test, and leaves a file that parses', () => {
  expect(guards.flatMap(faultsOf)).toEqual([]);
  expect(new Set(guards.map(({ name }) => name)).size).toBe(guards.length);
  expect(guards.length).toBeGreaterThan(90);
});

test('[guards] one that is gone, one that stands twice, and one without a test are seen', () => {
  const [first] = guards;
  if (first === undefined) throw new Error('The list is empty.');
  for (const change of [
    { take: 'no such words' },
    { take: 'export const MOST_' },
    { test: 'tests/unit/none.test.ts' },
    { put: '((' },
  ])
    expect(faultsOf({ ...first, ...change })).not.toEqual([]);
  expect(faultsOf(first)).toEqual([]);
});
