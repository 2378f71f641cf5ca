// The small turns of phrase that problem sentences share.
import { didYouMean } from '../did-you-mean.ts';

const LONGEST_ECHO = 60;
const LONGEST_LIST = 8;

/** A stranger's text, made fit to stand in one of our sentences: short, on one line, without odd characters. */
export function shown(text: string): string {
  const plain = text.replace(/\p{C}/gu, ' ').replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST_ECHO ? `${plain.slice(0, LONGEST_ECHO - 1).trimEnd()}…` : plain;
}

/** How to mend a name that is not known: the nearest one, or all of them where they are few. */
export function mending(word: string, known: Iterable<string>, instead: string): string {
  const names = [...known];
  const guess = didYouMean(word, names);
  if (guess !== undefined) return `Did you mean '${guess}'?`;
  if (names.length === 0 || names.length > LONGEST_LIST) return instead;
  return `Use one of: ${names.join(', ')}.`;
}

export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
