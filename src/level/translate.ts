// Gives a level in another language: the same ids, the same strengths, the same identity, other words.
import { deepFreeze } from './freeze.ts';
import { hashedAs } from './hash.ts';
import { partsOf } from './texts-address.ts';
import type { Level } from './types.ts';

/** By address: the text that stands there in the other language. */
export type Texts = Readonly<Record<string, string>>;

const remembered = new WeakMap<Level, Map<string, Level>>();

/** The languages a level can be read in, its own first. */
export const languagesOf = ({ language, translations }: Level): readonly string[] => [
  language,
  ...Object.keys(translations ?? {}),
];

/** The level in the language, from its own translations; itself where it has none. The same object each time. */
export function levelIn(level: Level, language: string): Level {
  const texts = level.translations?.[language];
  return texts === undefined ? level : translate(level, language, texts);
}

/** The level with these texts in place of its own. What the texts leave out stays as it was written. */
export function translate(level: Level, language: string, texts: Texts): Level {
  const known = remembered.get(level) ?? new Map<string, Level>();
  remembered.set(level, known);
  const made = known.get(language) ?? makeTranslation(level, language, texts);
  known.set(language, made);
  return made;
}

function makeTranslation(level: Level, language: string, texts: Texts): Level {
  const { translations: _, ...own } = level;
  const copy = replace(own, '', { texts, from: level.language }) as Level;
  return hashedAs(deepFreeze({ ...copy, language }), level);
}

interface Into {
  readonly texts: Texts;
  readonly from: string; // the language that quoted words stay in
}

/** A copy of the part in which each text that has another stands replaced. A level is at most 32 deep. */
function replace(part: unknown, address: string, into: Into): unknown {
  const { texts } = into;
  if (typeof part === 'string') return Object.hasOwn(texts, address) ? texts[address] : part;
  if (typeof part !== 'object' || part === null) return part;
  const inner = partsOf(part).map(({ key, address: name, part: one }): [string | number, unknown] => [
    key,
    replace(one, address === '' ? name : `${address}.${name}`, into),
  ]);
  if (Array.isArray(part)) return inner.map(([, one]) => one);
  const group: Record<string, unknown> = Object.fromEntries(inner);
  return typeof group.quote === 'string' ? beside(group, `${address}.translation`, into) : group;
}

/** Quoted words stay as they are, in their language, with the translation beside them. */
function beside(quotation: Record<string, unknown>, address: string, { texts, from }: Into) {
  const translation = Object.hasOwn(texts, address) ? texts[address] : quotation.translation;
  return {
    ...quotation,
    language: quotation.language ?? from,
    ...(translation !== undefined && { translation }),
  };
}
