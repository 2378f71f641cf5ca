// What the shelf shows of a case without opening it.
import { levelHash } from '../../level/hash.ts';
import type { Cover, Level, Side } from '../../level/types.ts';

export interface ShelfEntry {
  readonly id: string; // the level's
  readonly language: string; // that it is written in
  readonly title: string;
  readonly summary: string;
  readonly cover: Cover;
  readonly contentNotes: readonly string[];
  readonly sides: readonly Side[]; // those with a hand to argue
  readonly hash: string; // of the whole level
}

export function shelfEntry(level: Level): ShelfEntry {
  const { id, language, title, summary, cover, contentNotes, hands } = level;
  const sides: readonly Side[] = hands.respondent === undefined ? ['movant'] : ['movant', 'respondent'];
  return { id, language, title, summary, cover, contentNotes, sides, hash: levelHash(level) };
}
