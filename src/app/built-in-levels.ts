// The cases that come with the game: what the shelf shows of each, and how its whole is fetched when wanted.
import epic from '../../levels/epic-v-apple.yaml?shelf';
import parler from '../../levels/parler-v-aws.yaml?shelf';
import practice from '../../levels/practice.yaml?shelf';
import type { Level } from '../level/types.ts';
import type { ShelfEntry } from './cases/shelf-entry.ts';

export interface BuiltInLevel extends ShelfEntry {
  load(): Promise<Level>;
  text(): Promise<string>; // the file as its author wrote it
}

/** In the shelf's order: the practice case first, for whoever has never played. */
export const builtInLevels: readonly BuiltInLevel[] = [
  {
    ...practice,
    load: async () => (await import('../../levels/practice.yaml')).default,
    text: async () => (await import('../../levels/practice.yaml?text')).default,
  },
  {
    ...parler,
    load: async () => (await import('../../levels/parler-v-aws.yaml')).default,
    text: async () => (await import('../../levels/parler-v-aws.yaml?text')).default,
  },
  {
    ...epic,
    load: async () => (await import('../../levels/epic-v-apple.yaml')).default,
    text: async () => (await import('../../levels/epic-v-apple.yaml?text')).default,
  },
];
