// How hard a text is to read, by the Flesch-Kincaid grade: words to a sentence and syllables to a word, nothing else.
// A rough measure, and one for English alone.
import type { Path } from '../level/index.ts';
import type { Level } from '../level/types.ts';

export const HARD_GRADE = 10; // of school; a text above it loses many of those who play

export interface Passage {
  readonly path: Path;
  readonly text: string;
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? [];

/** Ends of sentences. A dot after a single letter or a known short form ends none. */
function sentencesIn(text: string): number {
  const plain = text.replace(/\b(?:[A-Z]|v|No|Mr|Ms|Mrs|Dr|Inc|Co|Corp|Cir|Fed|Ex|U\.S|e\.g|i\.e)\./g, '');
  return Math.max(1, (plain.match(/[.!?]+(?=["”’)\]]*(?:\s|$))/g) ?? []).length);
}

/** Groups of vowels, less a silent e at the end. */
function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const heard = plain.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, (heard.match(/[aeiouy]{1,2}/g) ?? []).length);
}

/** Kincaid and others, "Derivation of New Readability Formulas" (1975). Null where there are no words. */
export function readingGrade(text: string): number | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const grade = 0.39 * (words.length / sentencesIn(text)) + 11.8 * (syllables / words.length) - 15.59;
  return Math.round(grade * 10) / 10;
}

const FEWEST_WORDS = 10; // of a shorter text the measure says nothing

/** Those of the passages that are hard to read, with their grade, the hardest first. */
export function hardPassages(level: Level): readonly (Passage & { readonly grade: number })[] {
  return passagesOf(level)
    .filter(({ text }) => wordsOf(text).length >= FEWEST_WORDS)
    .map((passage) => ({ ...passage, grade: readingGrade(passage.text) ?? 0 }))
    .filter(({ grade }) => grade > HARD_GRADE)
    .toSorted((a, b) => b.grade - a.grade);
}

export const isEnglish = ({ language }: Level) => /^en(-|$)/.test(language);

/** The longer texts that a student reads before she argues and that the author wrote herself. Quotations are not. */
export function passagesOf(level: Level): readonly Passage[] {
  const { posture, parties, brief, record, law, hands } = level;
  return [
    { path: ['posture', 'told'], text: posture.told },
    { path: ['parties', 'movant', 'plain'], text: parties.movant.plain },
    { path: ['parties', 'respondent', 'plain'], text: parties.respondent.plain },
    ...brief.map(({ say }, at) => ({ path: ['brief', at, 'say'], text: say })),
    ...record.map(({ plain }, at) => ({ path: ['record', at, 'plain'], text: plain })),
    ...law.map(({ plain }, at) => ({ path: ['law', at, 'plain'], text: plain })),
    ...hands.movant.claims.map(({ say }, at) => ({
      path: ['hands', 'movant', 'claims', at, 'say'],
      text: say,
    })),
    ...hands.movant.opposition.map(({ say }, at) => ({
      path: ['hands', 'movant', 'opposition', at, 'say'],
      text: say,
    })),
  ];
}
