// Breaks text into lines by measuring. Nothing is ever cut: a word too long for a line is broken inside.
export type Face = 'speech' | 'speech-bold' | 'court';

/** How wide a text is in a face at a size, all in the picture's own units. */
export type Measure = (text: string, face: Face, size: number) => number;

export interface Setting {
  readonly face: Face;
  readonly size: number;
  readonly width: number; // of the column
}

/** The pieces of one word that fit the column; at least one character each, however narrow the column. */
function pieces(word: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const broken: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && !fits(piece + character)) {
      broken.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...broken, piece];
}

/** The lines of a text, each no wider than the column. */
export function wrap(text: string, { face, size, width }: Setting, measure: Measure): readonly string[] {
  const fits = (line: string) => measure(line, face, size) <= width;
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  for (const piece of words.flatMap((word) =>
    pieces(word, fits).map((part, at) => ({ part, joins: at > 0 })),
  )) {
    const last = lines.at(-1);
    const longer = last === undefined || piece.joins ? null : `${last} ${piece.part}`;
    if (longer !== null && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(piece.part);
  }
  return lines;
}

/** As few lines as `wrap` makes, but of like length, so that no word is left alone on the last one. */
export function wrapEvenly(text: string, setting: Setting, measure: Measure): readonly string[] {
  const lines = wrap(text, setting, measure);
  let [narrow, wide] = [setting.width / 2, setting.width];
  while (wide - narrow > 1) {
    const width = (narrow + wide) / 2;
    if (wrap(text, { ...setting, width }, measure).length > lines.length) narrow = width;
    else wide = width;
  }
  return wrap(text, { ...setting, width: wide }, measure);
}

/** A size to try, and the most lines that it may take. */
export type Step = readonly [size: number, most: number];

export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The first step at which the text fits; else the last one's size, with as many lines as it takes. */
export function setToFit(
  text: string,
  setting: Omit<Setting, 'size'> & { readonly steps: readonly Step[] },
  measure: Measure,
): Fitted {
  let fitted: Fitted = { size: 0, lines: [] };
  for (const [size, most] of setting.steps) {
    fitted = { size, lines: wrapEvenly(text, { ...setting, size }, measure) };
    if (fitted.lines.length <= most) return fitted;
  }
  return fitted;
}
