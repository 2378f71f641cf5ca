// Holds plain data against the definition of a level. Gives the level, or every fault of form, in our own words.
import * as z from 'zod/mini';
import type { Plain } from './plain-data.ts';
import type { Problem } from './problems.ts';
import { level as levelShape } from './shape/level.ts';
import { problemsOf } from './shape-problems.ts';
import type { Spot } from './spots.ts';
import type { Level } from './types.ts';

z.config({ jitless: true }); // the page's content policy forbids eval, which zod would use to be quick

export type Shaped = { readonly level: Level } | { readonly problems: readonly Problem[] };

export function checkShape(value: Plain, spots: Spot): Shaped {
  const parsed = levelShape.safeParse(value);
  if (parsed.success) return { level: parsed.data };
  return { problems: problemsOf(parsed.error.issues, { whole: value, shape: levelShape, spots }) };
}
