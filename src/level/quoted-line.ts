// Quotes the line that a problem is about, with the place marked, as a person can read it: cut to a window, and with
// nothing in it that hides. Knows nothing of problems, and nothing of screens.
import type { Place } from './problems.ts';

export interface QuotedLine extends Place {
  readonly quoted: string; // at most `WINDOW` characters of the line, and `…` where it was cut
  readonly mark: number; // where in `quoted` the marked word begins, from 0
  readonly length: number; // of the marked word; 0 at the end of a line
}

const WINDOW = 100; // characters of the line round the place
const BEFORE = 40; // of them before the place, where there are as many
const CUT = '…';

/** Reads the text once, then quotes any place in it. Null where the text has no such line. */
export function quoting(text: string): (place: Place) => QuotedLine | null {
  const lines = text.split(/\r\n?|\n/);
  return (place) => {
    const line = lines[place.line - 1];
    return line === undefined ? null : quote(line, place);
  };
}

function quote(line: string, { line: number, column }: Place): QuotedLine {
  const at = Math.min(Math.max(0, column - 1), line.length);
  const start = wholeFrom(line, Math.max(0, Math.min(at - BEFORE, line.length - WINDOW)));
  const end = wholeTo(line, Math.min(line.length, start + WINDOW));
  const head = start > 0 ? CUT : '';
  const tail = end < line.length ? CUT : '';
  return {
    line: number,
    column,
    quoted: `${head}${visible(line.slice(start, end))}${tail}`,
    mark: head.length + at - start,
    length: Math.min(wordLength(line, at, end), end - at),
  };
}

const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/** A sign written in two halves is left out whole where the window would cut it. */
const wholeFrom = (line: string, start: number) =>
  start > 0 && isLow(line.charCodeAt(start)) ? start + 1 : start;
const wholeTo = (line: string, end: number) =>
  end < line.length && isHigh(line.charCodeAt(end - 1)) ? end - 1 : end;

/** The word, or the quoted text, that stands at the place; a single sign where none does. */
function wordLength(line: string, at: number, end: number): number {
  const rest = line.slice(at, end);
  const [word] = /^"(?:[^"\\]|\\.)*"?|^'[^']*'?|^[^\s:,[\]{}"']+/.exec(rest) ?? [''];
  return Math.max(word.length, Math.min(1, rest.length));
}

/** Each hidden character as one that is seen, so that places stay where they are. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (code === 0x09) return '→';
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : '�'.repeat(sign.length);
  });
}

/** The quotation as two lines of plain text: the line, and marks under the place. */
export function underlined({ quoted, mark, length }: QuotedLine): readonly [string, string] {
  return [quoted, `${' '.repeat(mark)}${'^'.repeat(Math.max(1, length))}`];
}
