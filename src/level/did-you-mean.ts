// Guesses which known word a mistyped one was meant to be, so that a problem can say how to mend it.

const LONGEST = 64; // longer words are never ids; comparing them would only cost time

/** The nearest known word within a few slips of the pen, or nothing. The first of equals wins. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = slipsAllowed(word) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), least - 1);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

function slipsAllowed(word: string): number {
  if (word.length <= 4) return 1;
  return word.length <= 8 ? 2 : 3;
}

/**
 * Letters to add, drop, change or swap with a neighbour to turn one word into the other (optimal string
 * alignment). Anything over `most` comes back as `most + 1`.
 */
export function editDistance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most || to.length > LONGEST) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 1; line <= from.length; line++) {
    const next = nextRow(from, to, line, row, before);
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(row[to.length] ?? most + 1, most + 1);
}

function nextRow(from: string, to: string, line: number, above: number[], twoAbove: number[]): number[] {
  const row = [line];
  for (let column = 1; column <= to.length; column++) {
    const same = from[line - 1] === to[column - 1] ? 0 : 1;
    let least = Math.min(at(row, column - 1) + 1, at(above, column) + 1, at(above, column - 1) + same);
    if (isSwap(from, to, line, column)) least = Math.min(least, at(twoAbove, column - 2) + 1);
    row.push(least);
  }
  return row;
}

function isSwap(from: string, to: string, line: number, column: number): boolean {
  return line > 1 && column > 1 && from[line - 1] === to[column - 2] && from[line - 2] === to[column - 1];
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
