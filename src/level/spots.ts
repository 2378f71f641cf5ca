// Remembers where each part of a level stands in its text, so that any later problem can say its line and column.
import type { Path, PathPart, Place } from './problems.ts';

export interface Spot {
  readonly value: Place;
  readonly key: Place; // of a list entry: where the entry begins
  readonly parts: Map<PathPart, Spot>;
}

export const NOWHERE: Place = { line: 0, column: 0 };

export function makeSpot(value: Place, key: Place = value): Spot {
  return { value, key, parts: new Map() };
}

/** The place of a part; where the text has no such part (it is missing), that of the nearest one around it. */
export function locate(root: Spot, path: Path, at: 'key' | 'value' = 'key'): Place {
  let spot = root;
  for (const part of path) {
    const inner = spot.parts.get(part);
    if (!inner) return spot.value;
    spot = inner;
  }
  return spot[at];
}
