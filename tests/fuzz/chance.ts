// What all the fuzzers draw from: a seeded stream, odd words, any JSON, and edits of a text.
export { stream } from '../../src/proceedings/seed.ts';

/** Numbers in [0, 1). */
export type Next = () => number;

export function pick<T>(next: Next, all: readonly T[]): T {
  const one = all[Math.floor(next() * all.length)];
  if (one === undefined && !all.includes(one as T)) throw new RangeError('There is nothing to pick from.');
  return one as T;
}

export const below = (next: Next, most: number): number => Math.floor(next() * most);

/** The seed of one input among many, by which it can be made again alone. */
export const seedOf = (seed: number, at: number): number => (seed + Math.imul(at, 0x9e3779b9)) >>> 0;

export const strange: readonly string[] = [
  '',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '\ud800',
  '\udfff',
  '\u202e',
  '\u2066',
  '\u0000',
  '\ufeff',
  '\u2028',
  '<script>',
  'javascript:0',
  '%00',
  '$\u007b0}',
  '{{0}}',
  'NaN',
  'x'.repeat(300),
];

const numbers = [0, 1, -1, 0.5, 1e308, -0, 2 ** 53, 4_294_967_295, 1e-320, -1e9];

/** Some JSON value: of any kind, of the words that readers know, at times deep. */
export function anyJson(next: Next, words: readonly string[], depth = 0): unknown {
  const kind = below(next, depth > 4 ? 5 : 8);
  if (kind === 0) return null;
  if (kind === 1) return next() < 0.5;
  if (kind === 2) return pick(next, numbers);
  if (kind <= 4) return pick(next, words);
  const many = below(next, 5);
  if (kind === 5) return Array.from({ length: many }, () => anyJson(next, words, depth + 1));
  const entries = Array.from({ length: many }, () => [pick(next, words), anyJson(next, words, depth + 1)]);
  return Object.fromEntries(entries);
}

/** Every part of a value, as the keys that lead to it. */
function partsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => partsIn(inner, [...path, key]))];
}

/** As its own part, even where the key reaches behind it: `__proto__`. */
const put = (holder: object, key: string, value: unknown) =>
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });

const known = new WeakMap<object, readonly (readonly string[])[]>();

function knownParts(value: object): readonly (readonly string[])[] {
  const parts = known.get(value) ?? partsIn(value);
  known.set(value, parts);
  return parts;
}

type Group = Record<string, unknown>;

/** A copy with one part put for another, taken out, or said under another name. */
export function bent(next: Next, value: object, words: readonly string[]): unknown {
  const copy = JSON.parse(JSON.stringify({ value })) as Group;
  const path = ['value', ...pick(next, knownParts(value))];
  const last = path.pop() ?? 'value';
  const holder = path.reduce<Group>((part, key) => part[key] as Group, copy);
  const how = next();
  if (how < 0.2) delete holder[last];
  else if (how < 0.3) put(holder, pick(next, words), holder[last]);
  else put(holder, last, anyJson(next, words, 3));
  return copy.value;
}

/** A text with something put in, cut out or said twice, up to so many times. */
export function edited(next: Next, text: string, bits: readonly string[], most: number): string {
  let now = text;
  for (let times = 1 + below(next, most); times > 0; times -= 1) {
    const at = below(next, now.length + 1);
    const cut = next() < 0.5 ? 0 : below(next, 12);
    const middle =
      next() < 0.2
        ? now.slice(at, at + cut).repeat(2)
        : next() < 0.1
          ? String.fromCharCode(now.charCodeAt(at) ^ (1 << below(next, 16)))
          : pick(next, bits);
    now = now.slice(0, at) + middle + now.slice(at + cut);
  }
  return now;
}
