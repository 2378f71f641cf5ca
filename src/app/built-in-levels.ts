// The cases that come with the game: what the shelf shows of each, and how its whole is fetched when wanted.
import parler from '../../levels/parler-v-aws.yaml?shelf';
import type { Cover, Level } from '../level/types.ts';
import practice from '../../levels/practice.yaml?shelf';

export interface ShelfEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly cover: Cover;
  readonly contentNotes: readonly string[];
}

export interface BuiltInLevel extends ShelfEntry {
  readonly offeredFirst: boolean; // to a new player
  load(): Promise<Level>;
}

export const builtInLevels: readonly BuiltInLevel[] = [
  {
    ...practice,
    offeredFirst: true,
    load: async () => (await import('../../levels/practice.yaml')).default,
  },
  { ...parler, offeredFirst: false, load: async () => (await import('../../levels/parler-v-aws.yaml')).default },
];
