// Finds the glossary's words in texts: the first time each stands there, and only then.
import type { TermView } from '../../present/index.ts';

export type Told = string | { readonly term: TermView; readonly text: string };

interface Finder {
  readonly words: readonly string[]; // in small letters, the longest first
  readonly terms: ReadonlyMap<string, TermView>; // by those
}

const finders = new WeakMap<readonly TermView[], Finder | null>();

function makeFinder(glossary: readonly TermView[]): Finder | null {
  const terms = new Map<string, TermView>();
  for (const one of glossary)
    for (const word of [one.term, ...one.also]) if (word !== '') terms.set(word.toLowerCase(), one);
  const words = [...terms.keys()].sort((a, b) => b.length - a.length);
  return words.length === 0 ? null : { words, terms };
}

function finderFor(glossary: readonly TermView[]): Finder | null {
  const known = finders.get(glossary);
  if (known !== undefined) return known;
  const made = makeFinder(glossary);
  finders.set(glossary, made);
  return made;
}

/** In small letters, each where it stood: the few that would become two stay as they are. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  const kept = (sign: string) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign);
  return Array.from(text, kept).join('');
}

const PLAIN = /^[\0-\x7f\u2000-\u206f]*$/; // Latin without accents, and the signs that are set with it

/** Whether a letter or a figure of any script stands there. Asked of all of them at once, a pattern is twenty times the size. */
const continues = (sign: string) =>
  PLAIN.test(sign) ? /[0-9A-Za-z]/.test(sign) : /[\p{L}\p{N}]/u.test(sign);

/** The signs next to a place; of two halves of one, both. */
const before = (text: string, at: number) => Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? '';
const after = (text: string, at: number) => Array.from(text.slice(at, at + 2))[0] ?? '';

/** Where the word stands by itself, from there on; -1 where nowhere. */
function placeOf(word: string, lower: string, from: number): number {
  for (let at = lower.indexOf(word, from); at >= 0; at = lower.indexOf(word, at + 1))
    if (!continues(before(lower, at)) && !continues(after(lower, at + word.length))) return at;
  return -1;
}

/** Each word that stands there, in their order; of those that begin together the longest, and none inside another. */
function* wordsIn(
  lower: string,
  { words }: Finder,
): Generator<{ readonly word: string; readonly at: number }> {
  let ahead = words.map((word) => ({ word, at: placeOf(word, lower, 0) }));
  for (let from = 0; ; ) {
    ahead = ahead
      .map(({ word, at }) => ({ word, at: at >= 0 && at < from ? placeOf(word, lower, from) : at }))
      .filter(({ at }) => at >= 0);
    const [first, ...others] = ahead;
    if (first === undefined) return;
    const next = others.reduce((one, other) => (other.at < one.at ? other : one), first);
    yield next;
    from = next.at + next.word.length;
  }
}

function markOne(text: string, finder: Finder, seen: Set<TermView>): readonly Told[] {
  const told: Told[] = [];
  let from = 0;
  for (const { word, at } of wordsIn(lowered(text), finder)) {
    const term = finder.terms.get(word);
    if (term === undefined || seen.has(term)) continue;
    seen.add(term);
    const end = at + word.length;
    told.push(text.slice(from, at), { term, text: text.slice(at, end) });
    from = end;
  }
  return [...told, text.slice(from)];
}

/** Texts that stand together, as on one card: each term is marked once among them all. */
export function markTerms(
  texts: readonly string[],
  glossary: readonly TermView[],
): readonly (readonly Told[])[] {
  const finder = finderFor(glossary);
  if (finder === null) return texts.map((text) => [text]);
  const seen = new Set<TermView>();
  return texts.map((text) => markOne(text, finder, seen));
}
