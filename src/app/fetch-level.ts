// Fetches a case of the game, which was read and checked when the site was built.
import { knownAs } from '../level/index.ts';
import type { Level } from '../level/types.ts';

interface LevelFile {
  readonly hash: string;
  readonly level: Level;
}

/** Rejects with a TypeError when it cannot be fetched; it can be tried again. */
export async function fetchLevel(url: string): Promise<Level> {
  const answer = await fetch(url);
  if (!answer.ok) throw new TypeError(`The site answered ${answer.status} for ${url}.`);
  const { hash, level } = (await answer.json()) as LevelFile;
  return knownAs(level, hash);
}
