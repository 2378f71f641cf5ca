// The one source of chance: a seeded stream of numbers. The same seed gives the same stream on every machine.

/** Numbers in [0, 1) from a whole-number seed (mulberry32). */
export function stream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A seed of its own for one place in a hearing, so that each list is shuffled apart from the others. */
function seedFor(seed: number, place: string): number {
  let hash = seed >>> 0;
  for (const letter of place) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** The same things in an order fixed by the seed and the place. */
export function shuffled<T>(things: readonly T[], seed: number, place: string): readonly T[] {
  const next = stream(seedFor(seed, place));
  return things
    .map((thing) => ({ thing, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
}
