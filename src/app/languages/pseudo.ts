// Languages that nobody speaks, to try the page with. Every word is made from the English: what is too long for its
// place, cut off, put together from pieces, or not in a words file at all, shows at once.
import { type LevelText, textsOf } from '../../level/texts.ts';
import { builtInLevels } from '../built-in-levels.ts';
import { language as english } from './en.ts';
import type { Language } from './language.ts';
import { later } from './later-en.ts';

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  y: 'ý',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Û',
  C: 'Ç',
  N: 'Ñ',
  S: 'Š',
};

/** Accented, in brackets, and a third longer: `[Séttïñgš one]`. */
function accent(text: string): string {
  const letters = [...text].map((letter) => accents[letter] ?? letter).join('');
  const more = ' one two three four five six seven eight nine ten'.repeat(20);
  return `[${letters}${more.slice(0, more.indexOf(' ', Math.ceil(text.length * 0.35)))}]`;
}

/** The same words between marks that turn them to run from right to left. */
const mirror = (text: string): string => `\u202e${text}\u202c`;

type Change = (text: string) => string;

/** Words of any shape, with every text in them changed, also those that are made when they are asked for. */
function changed<T>(words: T, change: Change): T {
  if (typeof words === 'string') return change(words) as T;
  if (typeof words === 'function')
    return ((...given: unknown[]) =>
      changed((words as (...given: unknown[]) => unknown)(...given), change)) as T;
  if (Array.isArray(words)) return words.map((one) => changed(one, change)) as T;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, one]) => [key, changed(one, change)])) as T;
}

function pseudo(code: string, direction: Language['direction'], change: Change): Language {
  const { app, hearing, desk, proceedings, stage } = english;
  const words = changed({ app, desk, proceedings, stage }, change);
  const texts = (all: readonly LevelText[]) =>
    Object.fromEntries(all.map(({ address, text }) => [address, change(text)]));
  return {
    ...words,
    code,
    direction,
    // What names a language is no text.
    hearing: { ...changed(hearing, change), language: code, dates: hearing.dates },
    shelf: new Map(
      builtInLevels.map(({ id, title, summary, contentNotes }) => [
        id,
        changed({ title, summary, contentNotes }, change),
      ]),
    ),
    texts: async (level) => texts(textsOf(level)),
    later: async () => changed(later, change),
  };
}

export const accented: Language = pseudo('en-XA', 'ltr', accent);
export const mirrored: Language = pseudo('ar-XB', 'rtl', mirror);
