// Marks on the page what is being said: the sentence and the word in it, or the block where that cannot be drawn.
// Moves no focus and changes no text.
import type { Saying } from './queue.ts';
import type { Span } from './sentences.ts';

const SENTENCE = 'said-sentence';
const WORD = 'said-word';
const BLOCK = 'being-said';
let marked: Element | null = null; // the block, where the browser cannot mark words

/** Null where the text has left the page or is no longer the same. */
function rangeOf({ piece: { nodes } }: Saying, { start, end }: Span): Range | null {
  const range = document.createRange();
  let before = 0;
  let begun = false;
  for (const node of nodes) {
    if (!node.isConnected) return null;
    const after = before + node.length;
    if (!begun && start < after) {
      range.setStart(node, start - before);
      begun = true;
    }
    if (begun && end <= after) {
      range.setEnd(node, end - before);
      return range;
    }
    before = after;
  }
  return null;
}

const canMark = () => typeof Highlight === 'function' && 'highlights' in CSS;

function setMark(name: string, range: Range | null) {
  if (range === null) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(range));
}

function markBlock(range: Range | null) {
  marked?.classList.remove(BLOCK);
  marked = range?.startContainer.parentElement?.closest('p,li,blockquote,dd,figcaption,h2,h3,h4') ?? null;
  marked?.classList.add(BLOCK);
}

function isSeen(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Brings the sentence into view if the one before it was: whoever scrolled away wants to be elsewhere. */
function keepInView(range: Range, before: Range | null) {
  if (before !== null && isSeen(before) && !isSeen(range))
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

let sentence: Range | null = null;

export function markSentence(saying: Saying): void {
  const range = rangeOf(saying, saying.span);
  if (range !== null) keepInView(range, sentence);
  sentence = range;
  mark(range, null);
}

/** `word`: its place in the piece. */
export function markWord(saying: Saying, word: Span): void {
  if (canMark()) setMark(WORD, rangeOf(saying, word));
}

export function unmark(): void {
  mark(null, null);
}

function mark(whole: Range | null, word: Range | null) {
  if (canMark()) {
    setMark(SENTENCE, whole);
    setMark(WORD, word);
  } else markBlock(whole);
}
