// The cases that come with the game: what the shelf shows of each, and how its whole is fetched when wanted.
import epicParts from '../../levels/epic-v-apple.yaml?parts';
import epic from '../../levels/epic-v-apple.yaml?shelf';
import parlerParts from '../../levels/parler-v-aws.yaml?parts';
import parler from '../../levels/parler-v-aws.yaml?shelf';
import practiceParts from '../../levels/practice.yaml?parts';
import practice from '../../levels/practice.yaml?shelf';
import type { ShelfEntry } from './cases/shelf-entry.ts';
import type { LevelParts } from './fetch-level.ts';

export interface BuiltInLevel extends ShelfEntry, LevelParts {
  text(): Promise<string>; // the file as its author wrote it
}

/** In the shelf's order: the practice case first, for whoever has never played. */
export const builtInLevels: readonly BuiltInLevel[] = [
  {
    ...practice,
    ...practiceParts,
    text: async () => (await import('../../levels/practice.yaml?text')).default,
  },
  {
    ...parler,
    ...parlerParts,
    text: async () => (await import('../../levels/parler-v-aws.yaml?text')).default,
  },
  {
    ...epic,
    ...epicParts,
    text: async () => (await import('../../levels/epic-v-apple.yaml?text')).default,
  },
];
