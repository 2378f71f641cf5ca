// A fuzzer: makes inputs out of chance and hands each to something that must stand it. And the search for inputs that it
// does not stand: each is made as short as it still breaks, and told with its seed.
import { type Next, seedOf, stream } from './chance.ts';

export type Kind = 'structure' | 'bytes' | 'json' | 'events' | 'page';

export interface Fuzzer {
  readonly name: string; // `save-bytes`
  readonly kind: Kind;
  readonly share: number; // how many of all inputs of one run of CI
  /** Plain data, so that it can be written down. */
  make(next: Next): unknown;
  /** Hands it over and tells, in a word, what came of it. Throws where something is not as it must be. */
  run(input: unknown): string | Promise<string>;
}

/** Something that broke: enough to break it again. */
export interface Found {
  readonly fuzzer: string;
  readonly broke: string; // the sentence of the fault
  readonly seed: number; // of this one input
  readonly input: unknown;
}

export const LONGEST = 2_000; // milliseconds that one input may take

/** What came of one input: a word, or the fault. */
export async function tryOne(
  fuzzer: Pick<Fuzzer, 'run'>,
  input: unknown,
): Promise<{ readonly came: string } | { readonly broke: string }> {
  const from = performance.now();
  try {
    const came = await fuzzer.run(input);
    const took = performance.now() - from;
    return took > LONGEST ? { broke: 'it took far too long' } : { came };
  } catch (error) {
    return { broke: error instanceof Error ? error.message : String(error) };
  }
}

/** The same fault, whatever numbers and quoted words stand in its sentence. */
export function faultOf(broke: string): string {
  const [line = ''] = broke.split('\n', 1);
  return line.replaceAll(/'[^']*'|"[^"]*"|\d+/g, '_').slice(0, 120);
}

type Breaks = (input: unknown) => Promise<boolean>;

/** Leaves out what can be left out of a list, halves first. */
async function shortened<T>(
  all: readonly T[],
  breaks: (shorter: readonly T[]) => Promise<boolean>,
  tries: { left: number },
): Promise<readonly T[]> {
  let now = all;
  for (let size = Math.ceil(now.length / 2); size >= 1 && tries.left > 0; size = Math.floor(size / 2))
    for (let at = 0; at < now.length && tries.left > 0; ) {
      const shorter = [...now.slice(0, at), ...now.slice(at + size)];
      tries.left -= 1;
      if (await breaks(shorter)) now = shorter;
      else at += size;
    }
  return now;
}

/** A shorter input that still breaks in the same way. */
export async function shrunk(input: unknown, breaks: Breaks, tries = 400): Promise<unknown> {
  const left = { left: tries };
  if (typeof input === 'string')
    return (await shortened([...input], (signs) => breaks(signs.join('')), left)).join('');
  if (Array.isArray(input)) return shortened(input, breaks, left);
  return input;
}

export interface Hunting {
  readonly seed: number;
  readonly from: number;
  readonly count: number;
  readonly until?: number; // Date.now() at which to stop, whatever the count
  /** Told before each input, so that one that never ends can be named. */
  onInput?(at: number): void;
}

export interface Hunted {
  readonly found: readonly Found[]; // one of each fault
  readonly tried: number;
  readonly came: Readonly<Record<string, number>>;
}

export async function hunt(fuzzer: Fuzzer, { seed, from, count, until, onInput }: Hunting): Promise<Hunted> {
  const found = new Map<string, Found>();
  const came: Record<string, number> = {};
  let at = from;
  for (; at < from + count; at += 1) {
    if (until !== undefined && Date.now() > until) break;
    onInput?.(at);
    const own = seedOf(seed, at);
    const input = fuzzer.make(stream(own));
    const tried = await tryOne(fuzzer, input);
    const word = 'came' in tried ? tried.came : 'broke';
    came[word] = (came[word] ?? 0) + 1;
    if ('broke' in tried && !found.has(faultOf(tried.broke)))
      found.set(faultOf(tried.broke), await foundAs(fuzzer, input, tried.broke, own));
  }
  return { found: [...found.values()], tried: at - from, came };
}

async function foundAs(fuzzer: Fuzzer, input: unknown, broke: string, seed: number): Promise<Found> {
  const same = async (shorter: unknown) => {
    const tried = await tryOne(fuzzer, shorter);
    return 'broke' in tried && faultOf(tried.broke) === faultOf(broke);
  };
  return { fuzzer: fuzzer.name, broke, seed, input: await shrunk(input, same) };
}
