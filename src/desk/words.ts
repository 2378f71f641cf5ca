// Picks the desk's words by language. English stands in wherever a language is missing.
import { en } from './words/en.ts';

export type Words = typeof en;

const languages: ReadonlyMap<string, Words> = new Map([['en', en]]);

export function wordsFor(language: string): Words {
  const [main = ''] = language.split('-');
  return languages.get(language) ?? languages.get(main) ?? en;
}
