// The language that the page speaks. English until another has been fetched; the words of each room follow.
import { proceedingsLanguages } from '../../proceedings/index.ts';
import { scoringLanguages } from '../../scoring/index.ts';
import { language as english } from './en.ts';
import type { Language } from './language.ts';

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

let now: Language = english;

export const spoken = (): Language => now;

/** The first of the wished-for languages that the game has; English where it has none. */
export function languageFor(wishes: readonly (string | null | undefined)[]): string {
  const codes = wishes.flatMap((wish) => (wish ? [wish, wish.toLowerCase().split('-')[0] ?? ''] : []));
  return codes.find((code) => languages.has(code)) ?? 'en';
}

/** Fetches a language's words without speaking it: what a case written in it is explained with. */
async function learn(code: string): Promise<Language | null> {
  const language = await languages.get(code)?.load();
  if (language === undefined) return null;
  scoringLanguages.add(code, language.scoring);
  proceedingsLanguages.add(code, language.proceedings);
  return language;
}

export async function learnFor(level: { readonly language: string }): Promise<void> {
  await learn(languageFor([level.language]));
}

/** Speaks the language from now on. Rejects when it could not be fetched; what was spoken before is spoken on. */
export async function speak(code: string): Promise<void> {
  now = (await learn(code)) ?? now;
}
