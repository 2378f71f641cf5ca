// Brings a level written in an older format up to today's, one format at a time. Knows nothing of reading text.
import type { Plain, PlainGroup } from './plain-data.ts';
import { makeProblem, type Problem } from './problems.ts';
import { locate, type Spot } from './spots.ts';
import { FORMAT } from './vocabulary.ts';

/** Turns a level of format n into one of format n + 1. Gets its own copy, and may change it. */
export type Migration = (level: PlainGroup) => PlainGroup;

/** The first entry leads from format 1 to 2, and so on. Add one with every change of FORMAT. */
export const migrations: readonly Migration[] = [];

export interface Formats {
  readonly current: number;
  readonly steps: readonly Migration[];
}

const today: Formats = { current: FORMAT, steps: migrations };

export type Migrated = { readonly value: Plain } | { readonly problem: Problem };

export function migrate(level: PlainGroup, spots: Spot, formats: Formats = today): Migrated {
  const { current, steps } = formats;
  const place = locate(spots, ['format'], 'value');
  if (!Object.hasOwn(level, 'format'))
    return { problem: makeProblem('level/no-format', '', ['format'], place, { current }) };
  const { format } = level;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1)
    return { problem: makeProblem('level/bad-format', '', ['format'], place, { current }) };
  if (format > current)
    return { problem: makeProblem('level/newer-format', '', ['format'], place, { format, current }) };
  let migrated = level;
  for (const [index, step] of steps.entries())
    if (index + 1 >= format) migrated = { ...step(migrated), format: index + 2 };
  return { value: migrated };
}
