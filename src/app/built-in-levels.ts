// The cases that come with the game: what the shelf shows of each, and how its whole is fetched when wanted.
import epicChambers from '../../levels/epic-v-apple.yaml?chambers';
import epic from '../../levels/epic-v-apple.yaml?shelf';
import epicWhole from '../../levels/epic-v-apple.yaml?whole';
import parlerChambers from '../../levels/parler-v-aws.yaml?chambers';
import parler from '../../levels/parler-v-aws.yaml?shelf';
import parlerWhole from '../../levels/parler-v-aws.yaml?whole';
import practiceChambers from '../../levels/practice.yaml?chambers';
import practice from '../../levels/practice.yaml?shelf';
import practiceWhole from '../../levels/practice.yaml?whole';
import type { Level } from '../level/types.ts';
import type { ShelfEntry } from './cases/shelf-entry.ts';

export interface BuiltInLevel extends ShelfEntry {
  load(): Promise<Level>;
  loadChambers(): Promise<Level>; // as much of it as is seen there
  text(): Promise<string>; // the file as its author wrote it
}

/** In the shelf's order: the practice case first, for whoever has never played. */
export const builtInLevels: readonly BuiltInLevel[] = [
  {
    ...practice,
    load: practiceWhole,
    loadChambers: practiceChambers,
    text: async () => (await import('../../levels/practice.yaml?text')).default,
  },
  {
    ...parler,
    load: parlerWhole,
    loadChambers: parlerChambers,
    text: async () => (await import('../../levels/parler-v-aws.yaml?text')).default,
  },
  {
    ...epic,
    load: epicWhole,
    loadChambers: epicChambers,
    text: async () => (await import('../../levels/epic-v-apple.yaml?text')).default,
  },
];
