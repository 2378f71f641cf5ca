// Finds the glossary's words in texts: the first time each stands there, and only then.
import type { TermView } from '../../present/index.ts';

export type Told = string | { readonly term: TermView; readonly text: string };

interface Finder {
  readonly words: RegExp;
  readonly terms: ReadonlyMap<string, TermView>;
}

const finders = new WeakMap<readonly TermView[], Finder | null>();
// No hyphen here: outside brackets it stands for itself, and a pattern with the flag `u` refuses to see it escaped.
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function makeFinder(glossary: readonly TermView[]): Finder | null {
  const terms = new Map<string, TermView>();
  for (const one of glossary)
    for (const word of [one.term, ...one.also]) if (word !== '') terms.set(word.toLowerCase(), one);
  if (terms.size === 0) return null;
  const longestFirst = [...terms.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const words = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return { words, terms };
}

function finderFor(glossary: readonly TermView[]): Finder | null {
  const known = finders.get(glossary);
  if (known !== undefined) return known;
  const made = makeFinder(glossary);
  finders.set(glossary, made);
  return made;
}

function markOne(text: string, { words, terms }: Finder, seen: Set<TermView>): readonly Told[] {
  const told: Told[] = [];
  let from = 0;
  for (const match of text.matchAll(words)) {
    const term = terms.get(match[0].toLowerCase());
    if (term === undefined || seen.has(term)) continue;
    seen.add(term);
    told.push(text.slice(from, match.index), { term, text: match[0] });
    from = match.index + match[0].length;
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
