// The levels that tests play on, read once by the real reader.
import { readdirSync, readFileSync } from 'node:fs';
import { type Level, readLevel } from '../../src/level/index.ts';

export function openLevel(file: string): Level {
  const reading = readLevel(readFileSync(file, 'utf8'));
  if (reading.ok) return reading.level;
  throw new Error(reading.problems.map(({ line, message }) => `${file}:${line} ${message}`).join('\n'));
}

export const tiny = openLevel('tests/fixtures/tiny.yaml');

export const openLevels = (folder: string): readonly Level[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => openLevel(`${folder}/${file}`));

/** Every case that comes with the game. */
export const gallery = openLevels('levels');

/** A copy of a level with something in it changed: `altered(tiny, (level) => { level.title = 'x'; })`. */
export function altered(level: Level, change: (copy: Mutable<Level>) => void): Level {
  const copy = structuredClone(level) as Mutable<Level>;
  change(copy);
  return copy as Level;
}

export type Mutable<T> = T extends readonly (infer U)[]
  ? Mutable<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;

/** The first of a list that a test knows is not empty. */
export function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error('The list is empty.');
  return first;
}
