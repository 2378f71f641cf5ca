// What is to be spoken, sentence by sentence, and what comes after it. Knows no voice, no page and no clock.
import { type Span, splitSentences } from './sentences.ts';

/** A run of text in one language, and where it stands on the page, if it does. */
export interface Piece {
  readonly text: string;
  readonly language: string;
  readonly nodes: readonly Text[];
}

/** Something to be told whole: a card, a question, an utterance of the hearing. */
export interface Telling {
  readonly id: string;
  readonly name: string; // who says it, or what it is
  readonly pieces: readonly Piece[];
  readonly followed: boolean; // told because the hearing went on, not because it was asked for
}

/** One sentence of a piece. */
export interface Saying {
  readonly piece: Piece;
  readonly span: Span;
}

interface Queued extends Telling {
  readonly sayings: readonly Saying[];
  readonly ends: boolean; // after the sentence that is being said
}

export interface Queue {
  readonly waiting: readonly Queued[]; // the first is being told
  readonly at: number; // its sentence
  readonly paused: boolean;
}

export const silence: Queue = { waiting: [], at: 0, paused: false };

const sayingsOf = (piece: Piece): readonly Saying[] =>
  splitSentences(piece.text, piece.language).map((span) => ({ piece, span }));

const queued = (telling: Telling): readonly Queued[] => {
  const sayings = telling.pieces.flatMap(sayingsOf);
  return sayings.length === 0 ? [] : [{ ...telling, sayings, ends: false }];
};

export const tellingNow = ({ waiting }: Queue): Telling | null => waiting[0] ?? null;
export const sayingNow = ({ waiting, at }: Queue): Saying | null => waiting[0]?.sayings[at] ?? null;

/** Asked for by hand: told at once, in place of what is being told. What the hearing brought still follows. */
export function tell({ waiting }: Queue, telling: Telling): Queue {
  return { waiting: [...queued(telling), ...waiting.slice(1)], at: 0, paused: false };
}

/** The hearing went on: told after all that is being told. */
export const follow = (queue: Queue, tellings: readonly Telling[]): Queue => ({
  ...queue,
  waiting: [...queue.waiting, ...tellings.flatMap(queued)],
});

const nextTelling = ({ waiting, paused }: Queue): Queue =>
  waiting.length > 1 ? { waiting: waiting.slice(1), at: 0, paused } : silence;

/** A sentence was said to its end. */
export function sayNext(queue: Queue): Queue {
  const [first] = queue.waiting;
  if (first === undefined) return silence;
  const over = first.ends || queue.at + 1 >= first.sayings.length;
  return over ? nextTelling(queue) : { ...queue, at: queue.at + 1 };
}

/** What was told has left the page: it is told to the end of its sentence and no further. */
export const endSoon = (queue: Queue, id: string): Queue => ({
  ...queue,
  waiting: queue.waiting
    .filter((one, at) => at === 0 || one.id !== id)
    .map((one) => (one.id === id ? { ...one, ends: true } : one)),
});

/** Not a word more of it. */
export function drop(queue: Queue, id: string): Queue {
  if (queue.waiting[0]?.id === id) return nextTelling(queue);
  return { ...queue, waiting: queue.waiting.filter((one) => one.id !== id) };
}

export const pause = (queue: Queue): Queue => ({ ...queue, paused: queue.waiting.length > 0 });
export const goOn = (queue: Queue): Queue => ({ ...queue, paused: false });
