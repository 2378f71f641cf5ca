// What every check of references works with: the level by id, and a way to report a problem at its place.
import { indexLevel, type LevelIndex } from '../card-index.ts';
import { describePart } from '../part-names.ts';
import { type Facts, makeProblem, type Path, type Problem, type ProblemCode } from '../problems.ts';
import { locate, type Spot } from '../spots.ts';
import type { Level } from '../types.ts';

export interface Checking {
  readonly level: Level;
  readonly index: LevelIndex;
  readonly exhibits: ReadonlySet<string>;
  readonly authorities: ReadonlySet<string>;
  readonly spots: Spot;
  readonly problems: Problem[];
}

export function startChecking(level: Level, spots: Spot): Checking {
  return {
    level,
    index: indexLevel(level),
    exhibits: idsOf(level.record),
    authorities: idsOf(level.law),
    spots,
    problems: [],
  };
}

export function idsOf(parts: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(parts.map((part) => part.id));
}

/** Reports at the part's value, or where it begins. */
export function report<C extends ProblemCode>(
  checking: Checking,
  code: C,
  path: Path,
  ...facts: Facts<C>
): void {
  reportAt(checking, 'value', code, path, ...facts);
}

/** Reports at the part's key: the id in an `id: strength` line. */
export function reportKey<C extends ProblemCode>(
  checking: Checking,
  code: C,
  path: Path,
  ...facts: Facts<C>
): void {
  reportAt(checking, 'key', code, path, ...facts);
}

function reportAt<C extends ProblemCode>(
  { level, spots, problems }: Checking,
  at: 'key' | 'value',
  code: C,
  path: Path,
  ...facts: Facts<C>
): void {
  problems.push(makeProblem(code, describePart(level, path), path, locate(spots, path, at), ...facts));
}

/** The line on which a part begins; 0 when the level has no text. */
export function lineOf(checking: Checking, path: Path): number {
  return locate(checking.spots, path).line;
}
