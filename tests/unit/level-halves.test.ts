// A case of the game comes in two parts, which together are the very case; and a hearing of the first is one of the whole.
import { describe, expect, test } from 'vitest';
import { builtInLevels } from '../../src/app/built-in-levels.ts';
import { attempt, openHearing } from '../../src/hearing/index.ts';
import { beyondChambers, contentHash, inChambers, levelHash } from '../../src/level/index.ts';
import { en, present, presentChambers } from '../../src/present/index.ts';
import { gallery } from '../support/levels.ts';

describe.each(gallery.map((level) => [level.id, level] as const))('%s', (_id, level) => {
  const first = inChambers(level);

  test('[parts] the two parts are the whole', () => {
    expect({ ...first, ...beyondChambers(level) }).toEqual(level);
    expect(JSON.stringify(first).length).toBeLessThan(JSON.stringify(level).length / 2 + 2000);
  });

  test('[parts] chambers look the same of the first part as of the whole', () => {
    for (const events of [[], [{ type: 'brief.read' } as const]]) {
      const play = (of: typeof level) =>
        events.reduce(
          (hearing, event) => attempt(hearing, event).hearing,
          openHearing({ level: of, side: 'movant' }),
        );
      const { scales, ...whole } = present(play(level), 7, en);
      const { scales: none, ...early } = presentChambers(play(first), en) ?? { scales: null };
      expect(early).toEqual(whole);
      expect(none).toEqual([]);
      expect(Array.isArray(scales)).toBe(true);
    }
  });
});

test('[parts] what the page fetches is the case, and known by its own hash', async () => {
  for (const { id, hash, load, loadChambers } of builtInLevels) {
    const [whole, first] = [await load(), await loadChambers()];
    const written = gallery.find((level) => level.id === id);
    expect(whole).toEqual(written);
    expect(first).toEqual(written === undefined ? null : inChambers(written));
    expect([levelHash(whole), levelHash(first)]).toEqual([hash, hash]);
    expect(contentHash({ ...whole, translations: undefined })).toBe(hash);
  }
});
