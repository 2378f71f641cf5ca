// The desk finds the drawing of every cover that the format knows.
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { coverUrl, titleUrl } from '../../src/desk/covers.ts';
import { covers } from '../../src/level/vocabulary.ts';

/** Tests run from the sources, where an address ends in the file's own name. */
const fileOf = (url: string) => `assets/made/${basename(new URL(url, 'http://desk.test').pathname)}`;

test.each(covers)('[covers] %s has its own drawing', (name) => {
  expect(fileOf(coverUrl(name))).toBe(`assets/made/cover-${name}.svg`);
  expect(existsSync(fileOf(coverUrl(name)))).toBe(true);
});

test('[covers] the first page has its drawing', () => {
  expect(existsSync(fileOf(titleUrl))).toBe(true);
  expect(existsSync(fileOf(titleUrl.replace('title', 'no-such')))).toBe(false);
});
