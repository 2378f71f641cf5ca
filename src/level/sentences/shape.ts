// What an author is told when a part has the wrong form: keys, kinds of value, lengths, choices.
import { countOf, mending, shown } from './words.ts';

export const shapeSentences = {
  'level/missing': (who: string, f: { key: string; wanted: string }) =>
    `${who} has no '${f.key}'. Add '${f.key}:' with ${f.wanted}.`,
  'level/unknown-key': (who: string, f: { key: string; known: readonly string[] }) =>
    `${who} has the key '${shown(f.key)}', which the format does not know. ${mending(f.key, f.known, 'Remove it.')}`,
  'level/wrong-type': (who: string, f: { key: string; wanted: string; found: string; mend: string }) =>
    `${who}: ${f.key} must be ${f.wanted}, but it is ${f.found}. ${f.mend}`,
  'level/wrong-value': (who: string, f: { key: string; found: string; mend: string }) =>
    `${who}: ${f.key} cannot be '${shown(f.found)}'. ${f.mend}`,
  'level/too-long': (who: string, f: { key: string; length: number; most: number }) =>
    `${who}: ${f.key} has ${f.length} characters; the most is ${f.most}. Shorten it, or split it in two.`,
  'level/too-short': (who: string, f: { key: string; length: number; least: number }) =>
    f.length === 0
      ? `${who}: ${f.key} is empty. Write its text.`
      : `${who}: ${f.key} has ${countOf(f.length, 'character')}; it needs at least ${f.least}.`,
  'level/too-many': (who: string, f: { key: string; count: number; most: number }) =>
    `${who}: ${f.key} has ${countOf(f.count, 'entry', 'entries')}; the most is ${f.most}. Remove ${f.count - f.most}.`,
  'level/too-few': (who: string, f: { key: string; count: number; least: number }) =>
    `${who}: ${f.key} has ${countOf(f.count, 'entry', 'entries')}; it needs at least ${f.least}. Add ${f.least - f.count}.`,
};
