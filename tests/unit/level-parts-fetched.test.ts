// A case of the game comes in two parts, which together are the very case; and a hearing of the first is one of the whole.
import { describe, expect, test } from 'vitest';
import { builtInLevels } from '../../src/app/built-in-levels.ts';
import { attempt, openHearing } from '../../src/hearing/index.ts';
import { beyondBrief, contentHash, forBrief, levelHash } from '../../src/level/index.ts';
import { en, present, presentBrief } from '../../src/present/index.ts';
import { gallery } from '../support/levels.ts';

describe.each(gallery.map((level) => [level.id, level] as const))('%s', (_id, level) => {
  const first = forBrief(level);

  test('[parts] the two parts are the whole', () => {
    expect({ ...first, ...beyondBrief(level) }).toEqual(level);
    expect(JSON.stringify(first).length).toBeLessThan(JSON.stringify(level).length / 2 + 2000);
  });

  test('[parts] the brief looks the same of the first part as of the whole', () => {
    const open = (of: typeof level) => openHearing({ level: of, side: 'movant' });
    const { scales, exhibits, law, ...whole } = present(open(level), 7, en);
    const body = { ...whole.body, heard: null };
    expect(presentBrief(open(first), en)).toEqual({ ...whole, body, scales: [], exhibits: [], law: [] });
    expect(whole.body).toMatchObject({ heard: expect.stringMatching(/ \d{4}/) });
    expect(exhibits.length + law.length).toBeGreaterThan(5);
    expect(Array.isArray(scales)).toBe(true);
  });

  test('[parts] beyond the brief the first part is not shown', () => {
    const { hearing } = attempt(openHearing({ level: first, side: 'movant' }), { type: 'brief.read' });
    expect(presentBrief(hearing, en)).toBeNull();
  });
});

test('[parts] what the page fetches is the case, and known by its own hash', async () => {
  for (const { id, hash, load, loadBrief } of builtInLevels) {
    const [whole, first] = [await load(), await loadBrief()];
    const written = gallery.find((level) => level.id === id);
    expect(whole).toEqual(written);
    expect(first).toEqual(written === undefined ? null : forBrief(written));
    expect([levelHash(whole), levelHash(first)]).toEqual([hash, hash]);
    expect(contentHash({ ...whole, translations: undefined })).toBe(hash);
  }
});
