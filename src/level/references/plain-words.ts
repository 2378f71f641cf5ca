// Plain words are read at a glance: the same few at the most on every card and finding, in every language.
import type { Path } from '../problems.ts';
import { type Checking, report, reportKey } from './checking.ts';

const MOST_PLAIN_WORDS = 40;

/** The addresses of the plain words that are held to it. Those of a person, or beside a quotation, are a line anyway. */
const held = /^((record|law)|ruling\.(findings|issues))\.[^.]+\.plain$/;

const countWords = (text: string): number => text.trim().split(/\s+/).length;

/** `path` leads to the part whose `plain` it is. */
export function checkPlain(checking: Checking, plain: string | undefined, path: Path): void {
  const words = plain === undefined ? 0 : countWords(plain);
  if (words > MOST_PLAIN_WORDS)
    report(checking, 'level/long-plain', [...path, 'plain'], { words, most: MOST_PLAIN_WORDS });
}

export function checkTranslatedPlain(
  checking: Checking,
  translated: Readonly<Record<string, string>>,
  path: Path,
): void {
  for (const [address, text] of Object.entries(translated)) {
    const words = held.test(address) ? countWords(text) : 0;
    if (words > MOST_PLAIN_WORDS)
      reportKey(checking, 'level/long-plain', [...path, address], { words, most: MOST_PLAIN_WORDS, address });
  }
}
