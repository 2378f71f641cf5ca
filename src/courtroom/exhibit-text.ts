// Sets an exhibit's words in a box: the largest size at which all fits, and if none does, fewer words, but always the
// pinned sentence. Measuring is handed in, so that this knows no canvas.
import type { ScreenView } from '../present/stage-view.ts';

export interface Word {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly style: Style;
  readonly pinned: boolean;
  readonly struck: boolean;
}
export interface Line {
  readonly y: number; // the baseline
  readonly words: readonly Word[];
}
export interface Setting {
  readonly size: number;
  readonly heading: readonly Line[];
  readonly body: readonly Line[];
  readonly source: readonly Line[];
}
export type Measure = (text: string, size: number, style: Style) => number;
export type Style = 'heading' | 'quoted' | 'told' | 'hand' | 'source';

type Piece = Omit<Word, 'x' | 'width'>;

const LARGEST = 36;
const COMFORTABLE = 22; // rather than go under it, leave out what is not pinned
const SMALLEST = 16;
const TIGHT = 24; // at this size and under, heading and source get a line each: the exhibit's words come first
const LEADING = 1.28;

function pieces({ kind, sentences }: ScreenView): Piece[] {
  return sentences.flatMap(({ text, quoted, pinned, struck }) => {
    const words = text.split(/\s+/u).filter(Boolean);
    const marked = quoted ? words.map((word, at) => quoteMarks(word, at, words.length)) : words;
    const style = kind === 'transcript' ? 'hand' : quoted ? 'quoted' : 'told';
    return marked.map((word) => ({ text: word, style, pinned, struck }));
  });
}

const quoteMarks = (word: string, at: number, of: number) => {
  const opened = at === 0 && !/^[“"«]/u.test(word) ? `“${word}` : word;
  return at === of - 1 && !/[”"»]$/u.test(word) ? `${opened}”` : opened;
};

/** A word wider than the box is cut where it must be. */
function cut(piece: Piece, width: number, wide: (text: string) => number): Piece[] {
  if (wide(piece.text) <= width) return [piece];
  const parts: Piece[] = [];
  let text = '';
  for (const letter of piece.text) {
    if (text && wide(text + letter) > width) {
      parts.push({ ...piece, text });
      text = '';
    }
    text += letter;
  }
  return [...parts, { ...piece, text }];
}

function wrap(all: readonly Piece[], width: number, size: number, measure: Measure, only?: Style): Line[] {
  const lines: Word[][] = [[]];
  let x = 0;
  for (const whole of all) {
    const wide = (text: string) => measure(text, size, only ?? whole.style);
    const space = wide(' ');
    for (const piece of cut(whole, width, wide)) {
      const long = wide(piece.text);
      if (x > 0 && x + long > width) {
        lines.push([]);
        x = 0;
      }
      lines.at(-1)?.push({ ...piece, x, width: long });
      x += long + space;
    }
  }
  return lines
    .filter((words) => words.length)
    .map((words, at) => ({ y: (at + 1) * size * LEADING - size * 0.24, words }));
}

const told = (text: string): Piece[] =>
  text
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => ({ text: word, style: 'told', pinned: false, struck: false }));
const lower = (lines: readonly Line[], by: number) => lines.map(({ y, words }) => ({ y: y + by, words }));

/** At most so many lines, the last one ending in an ellipsis when words are left out. */
function clip(lines: readonly Line[], most: number): Line[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, Math.max(1, most));
  const last = kept.at(-1);
  if (!last) return kept;
  const words = last.words.map((word, at) =>
    at === last.words.length - 1 ? { ...word, text: shorten(word.text) } : word,
  );
  return [...kept.slice(0, -1), { ...last, words }];
}
const shorten = (text: string) =>
  `${[...text]
    .slice(0, -2)
    .join('')
    .replace(/[.,;:”"]+$/u, '')}…`;

function attempt(view: ScreenView, body: readonly Piece[], width: number, size: number, measure: Measure) {
  const heading = clip(
    wrap(told(view.heading), width, size * 0.92, measure, 'heading'),
    size > TIGHT ? 2 : 1,
  );
  const source = clip(wrap(told(view.source), width, size * 0.7, measure, 'source'), size > TIGHT ? 2 : 1);
  return { size, heading, body: wrap(body, width, size, measure), source };
}

/** Puts the three parts below one another; tells how high that is. */
function stack(set: Setting, height: number): { setting: Setting; high: number } {
  const { size } = set;
  const top = set.heading.length * size * 0.92 * LEADING + size * 0.45;
  const foot = set.source.length * size * 0.7 * LEADING;
  const high = top + set.body.length * size * LEADING + size * 0.5 + foot;
  const setting = { ...set, body: lower(set.body, top), source: lower(set.source, height - foot) };
  return { setting, high };
}

const dots: Piece = { text: '…', style: 'told', pinned: false, struck: false };
/** What must be seen of an exhibit too long for the screen: the pinned sentences, and that there is more. */
function pinnedOnly(all: readonly Piece[]): Piece[] {
  const from = all.findIndex(({ pinned }) => pinned);
  if (from < 0) return [...all];
  const to = all.findLastIndex(({ pinned }) => pinned);
  return [...(from > 0 ? [dots] : []), ...all.slice(from, to + 1), ...(to < all.length - 1 ? [dots] : [])];
}

/** `smallest` is the size under which nobody on this canvas could read it. */
export function setExhibit(
  view: ScreenView,
  width: number,
  height: number,
  measure: Measure,
  smallest = SMALLEST,
): Setting {
  const all = pieces(view);
  const tries = [
    [all, Math.max(COMFORTABLE, smallest)],
    [pinnedOnly(all), smallest],
  ] as const;
  for (const [words, least] of tries) {
    for (let size = LARGEST; size >= least; size -= 1) {
      const { setting, high } = stack(attempt(view, words, width, size, measure), height);
      if (high <= height) return setting;
    }
  }
  const last = attempt(view, pinnedOnly(all), width, smallest, measure);
  const room = height - stack({ ...last, body: [] }, height).high;
  return stack({ ...last, body: clip(last.body, Math.floor(room / (smallest * LEADING))) }, height).setting;
}
