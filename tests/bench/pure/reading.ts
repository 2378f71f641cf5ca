// How long checking and opening a case takes beside parsing its text alone: `npm run bench`. Prints ratios of medians of
// interleaved rounds, since a machine's own pace cancels out in them. Asserts nothing: a clock is no judge of code.
import { parseDocument, stringify } from 'yaml';
import { readLevel } from '../../src/level/index.ts';
import { largeCase } from './large-case.ts';

const SIZES = [250_000, 500_000, 1_000_000];
const ROUNDS = { json: 31, yaml: 7 } as const;

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds of the two, each the median of rounds in which they take turns. */
function compare(alone: () => unknown, whole: () => unknown, rounds: number) {
  const times = Array.from({ length: rounds + 2 }, () => [timed(alone), timed(whole)] as const).slice(2);
  return { alone: median(times.map(([first]) => first)), whole: median(times.map(([, second]) => second)) };
}

function opened(text: string): void {
  const reading = readLevel(text);
  if (!reading.ok) throw new Error(`The case of the bench does not read: ${reading.problems[0]?.message}`);
}

function line(kind: keyof typeof ROUNDS, text: string, parse: (text: string) => unknown): string {
  const { alone, whole } = compare(
    () => parse(text),
    () => opened(text),
    ROUNDS[kind],
  );
  const size = `${(text.length / 1e6).toFixed(2)} MB`;
  return `${kind} ${size}: parsing alone ${alone.toFixed(1)} ms, checking and opening ${whole.toFixed(1)} ms, ${(whole / alone).toFixed(2)} times`;
}

export function main(): number {
  for (const size of SIZES) {
    const level = largeCase(size);
    console.log(line('json', JSON.stringify(level), JSON.parse));
    console.log(line('yaml', stringify(level), parseDocument));
  }
  return 0;
}
