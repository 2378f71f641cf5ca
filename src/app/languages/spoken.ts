// The language that the page speaks. English until another has been fetched; the words of each room follow, the later
// ones once they are wanted.
import type { AllWords, Words } from '../../desk/words.ts';
import type { Languages } from '../../level/languages.ts';
import type { AllWords as HearingWords } from '../../present/index.ts';
import { proceedingsLanguages } from '../../proceedings/index.ts';
import type { ScoringWords } from '../../scoring/index.ts';
import { language as english } from './en.ts';
import type { Language, LaterLanguage } from './language.ts';

/** Each language by its code: what it calls itself, and how it is fetched. */
const languages = new Map<string, { readonly name: string; load(): Promise<Language> }>([
  ['en', { name: 'English', load: async () => english }],
  ['es', { name: 'Español', load: async () => (await import('./es.ts')).language }],
]);

/** The languages that are chosen from. */
export const languageNames: readonly { readonly code: string; readonly name: string }[] = [...languages].map(
  ([code, { name }]) => ({ code, name }),
);

// Made-up languages, to try the page with: long and accented, and from right to left. Only an address asks for them.
languages.set('en-XA', { name: '', load: async () => (await import('./pseudo.ts')).accented });
languages.set('ar-XB', { name: '', load: async () => (await import('./pseudo.ts')).mirrored });

interface All {
  readonly words: LaterLanguage;
  readonly desk: AllWords;
  readonly hearing: HearingWords;
}

let now: Language = english;
let more: All | null = null;
let scoring: Languages<ScoringWords> | null = null; // where the scoring room keeps its words, once that room is here
const learnt = new Set([english]);

export const spoken = (): Language => now;

function fetched(): All {
  if (more === null) throw new Error('The later words have not been fetched.');
  return more;
}

/** Only for what is itself fetched with these words. Throws an Error before. */
export const spokenLater = (): LaterLanguage => fetched().words;

/** What is said of a hearing, also after chambers. Throws an Error before the later words are there. */
export const hearingWords = (): HearingWords => fetched().hearing;

/** What the desk says: all of it, once the later words are there. */
export const deskWords = (): Words | AllWords => more?.desk ?? now.desk;

/** Asks for the later words beside what is fetched with them. Rejects when they cannot be fetched. */
export async function askLaterWords(): Promise<void> {
  await Promise.all([...learnt].map((language) => language.later()));
}

/** The later words too, from now on. Rejects when they cannot be fetched. */
export async function speakLater(ofScoring: Languages<ScoringWords>): Promise<void> {
  scoring = ofScoring;
  await Promise.all([...learnt].map(learnLater));
  await tellAll();
}

async function learnLater(language: Language): Promise<void> {
  if (scoring === null) return;
  const { scoring: words } = await language.later();
  scoring.add(language.code, words);
}

async function tellAll(): Promise<void> {
  const language = now;
  const words = await language.later();
  if (language !== now) return;
  more = {
    words,
    desk: { ...language.desk, ...words.desk },
    hearing: { ...language.hearing, ...words.hearing },
  };
}

/** The first of the wished-for languages that the game has; English where it has none. */
export function languageFor(wishes: readonly (string | null | undefined)[]): string {
  const codes = wishes.flatMap((wish) => (wish ? [wish, wish.toLowerCase().split('-')[0] ?? ''] : []));
  return codes.find((code) => languages.has(code)) ?? 'en';
}

/** Fetches a language's words without speaking it: what a case written in it is explained with. */
async function learn(code: string): Promise<Language | null> {
  const language = await languages.get(code)?.load();
  if (language === undefined) return null;
  await learnLater(language);
  proceedingsLanguages.add(code, language.proceedings);
  learnt.add(language);
  return language;
}

export async function learnFor(level: { readonly language: string }): Promise<void> {
  await learn(languageFor([level.language]));
}

/** Speaks the language from now on. Rejects when it could not be fetched; what was spoken before is spoken on. */
export async function speak(code: string): Promise<void> {
  const language = await learn(code);
  if (language === null) return;
  now = language;
  if (scoring !== null) await tellAll();
}
