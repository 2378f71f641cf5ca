// What the practice case owes a new player: it is offered first, it is short, and every place has its word of coaching.
import { expect, test } from 'vitest';
import { builtInLevels } from '../../src/app/built-in-levels.ts';
import { coachedAt } from '../../src/level/vocabulary.ts';
import { openLevel } from '../support/levels.ts';

const practice = openLevel('levels/practice.yaml');

test('[practice] it is the one case offered first, and what the shelf shows is the case that loads', async () => {
  expect(builtInLevels[0]?.id).toBe('practice');
  expect(builtInLevels[0]?.id).toBe('practice');
  for (const { id, title, load } of builtInLevels) expect(await load()).toMatchObject({ id, title });
});

test('[practice] the template is no case to play, and is not on the shelf', () => {
  const template = openLevel('levels/template.yaml');
  expect(builtInLevels.map(({ id }) => id)).not.toContain(template.id);
});

test('[practice] it is short: no list is longer than five, and it takes four speaking minutes', () => {
  const { record, law, test: legal, hands, brief } = practice;
  const { claims, bench, opposition, minutes, notes } = hands.movant;
  for (const list of [record, law, claims, bench, opposition]) expect(list.length).toBeLessThanOrEqual(5);
  expect([legal.elements.length, minutes, notes]).toEqual([2, 4, 1]);
  expect(brief.map(({ say }) => say.split(/\s+/).length).reduce((a, b) => a + b)).toBeLessThan(120);
});

test('[practice] every step and every part of the slip has its word of coaching', () => {
  const coached = new Set(practice.coaching?.map(({ at }) => at));
  expect(coachedAt.filter((at) => !coached.has(at))).toEqual([]);
});

test('[practice] the winning papers are not those that stand first', () => {
  const [first] = practice.law;
  expect(practice.hands.movant.claims.filter(({ law }) => (law[first?.id ?? ''] ?? 0) > 0)).toEqual([]);
});
