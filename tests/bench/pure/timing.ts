// Times pieces of work that take turns, so that whatever the machine does besides falls on all of them.

export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const WARM = 2; // rounds that do not count: code is compiled in them

/** Milliseconds of each piece of work, round by round. */
export function takingTurns(
  works: readonly (() => unknown)[],
  rounds: number,
): readonly (readonly number[])[] {
  const times = Array.from({ length: rounds + WARM }, () => works.map(timed)).slice(WARM);
  return works.map((_, at) => times.map((round) => round[at] ?? Number.NaN));
}
