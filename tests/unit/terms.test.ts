// Glossary words found in texts, whatever signs a teacher writes them with.
import { describe, expect, test } from 'vitest';
import { markTerms } from '../../src/desk/parts/terms.ts';
import { gallery } from '../support/levels.ts';

const term = (word: string, also: readonly string[] = []) => ({ term: word, means: 'x', also });
const marked = (text: string, words: readonly string[]) =>
  markTerms(
    [text],
    words.map((word) => term(word)),
  )
    .flat()
    .flatMap((told) => (typeof told === 'string' ? [] : [told.text]));

describe('terms', () => {
  test('[terms] marks a word the first time it stands there, in whatever case, and never inside another', () => {
    expect(marked('Harm, then harm. The unharmed pay nothing.', ['harm'])).toEqual(['Harm']);
    expect(marked('Irreparable harm it is.', ['harm', 'irreparable harm'])).toEqual(['Irreparable harm']);
    expect(markTerms(['Plain.'], [])).toEqual([['Plain.']]);
  });

  test.each([...'-/\\^$.*+?()[]{}|!#%&\',:;<=>@_`~"'])('[terms] finds a word with %s in it', (sign) => {
    const word = `in${sign}app`;
    expect(marked(`It is ${word} buying.`, [word])).toEqual([word]);
  });

  test('[terms] every built-in glossary can be looked for', () => {
    for (const { glossary } of gallery) {
      const words = glossary.flatMap(({ term: word, also = [] }) => [word, ...also]);
      for (const word of words)
        expect(marked(`So ${word} it is.`, words).map((found) => found.toLowerCase())).toContain(
          word.toLowerCase(),
        );
    }
  });
});
