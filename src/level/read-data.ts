// From parsed data to a level that can be trusted: plain data, format, shape, references and rules, freeze.
// Knows nothing of YAML, so that levels which travel as JSON do without its weight.
import { checkReferences } from './check-references.ts';
import { checkShape } from './check-shape.ts';
import { deepFreeze } from './freeze.ts';
import { migrate } from './migrations.ts';
import { openValue } from './opened.ts';
import { copyPlain, type Plain, type PlainData, type PlainGroup } from './plain-data.ts';
import { hasErrors, inOrder, makeProblem, type Place, type Problem } from './problems.ts';
import { NOWHERE, type Spot } from './spots.ts';
import type { Level } from './types.ts';

export type Reading =
  | { readonly ok: true; readonly level: Level; readonly problems: readonly Problem[] } // warnings, if any
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a level from parsed JSON: a built-in level, a share link. Never throws. Its problems have no line (0). */
export function readParsed(value: unknown): Reading {
  return guarded(() => readData(copyPlain(value, { open: openValue, placeOf: () => NOWHERE })), NOWHERE);
}

export function readData({ value, spots, problems }: PlainData): Reading {
  if (problems.length > 0) return failed(problems);
  if (!isGroup(value)) return failed([notALevel(value, spots)]);
  const migrated = migrate(value, spots);
  if ('problem' in migrated) return failed([migrated.problem]);
  return readShape(migrated.value, spots);
}

function readShape(value: Plain, spots: Spot): Reading {
  const shaped = checkShape(value, spots);
  if ('problems' in shaped) return failed(shaped.problems);
  const problems = inOrder(checkReferences(shaped.level, spots));
  if (hasErrors(problems)) return { ok: false, problems };
  return { ok: true, level: deepFreeze(shaped.level), problems };
}

export function failed(problems: readonly Problem[]): Reading {
  return { ok: false, problems: inOrder(problems) };
}

function isGroup(value: Plain): value is PlainGroup {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notALevel(value: Plain, spots: Spot): Problem {
  const found = value === null ? 'empty' : Array.isArray(value) ? 'a list' : 'a single value';
  const facts = { key: 'it', wanted: 'a group of keys', found, mend: "Begin with the line 'format: 1'." };
  return makeProblem('level/wrong-type', 'The file', [], spots.value, facts);
}

/** The last net: a fault of ours must not lose a class its hour. */
export function guarded(read: () => Reading, place: Place): Reading {
  try {
    return read();
  } catch {
    const reason = 'The file is too tangled to be read. Compare it with a level that works.';
    return failed([makeProblem('level/unreadable', 'The file', [], place, { reason })]);
  }
}
