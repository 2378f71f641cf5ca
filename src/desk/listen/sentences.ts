// Cuts a text into sentences to be spoken one at a time, and finds the word that is being spoken. Knows no page.

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A full stop after one of these ends no sentence. One that is missing here costs a breath, no more. */
const shortened =
  /(?:^|[\s([“"'‘])(?:v|vs|Nos?|Dkt|Doc|Dr|Dra|Mr|Mrs|Ms|Sr|Sra|Inc|Corp|Co|Ltd|Fed|Civ|Cir|Supp|Cal|Wash|App|art|núm|pág|pp?|(?:\p{Lu}\.)*\p{Lu})\.\s*$/u;
const goesOn = /^[\s([“"'‘]*[\p{Ll}\p{N}]/u;

function segmentsOf(text: string, language: string): readonly Span[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** Without the white space at either end. */
function trimmed(text: string, { start, end }: Span): Span {
  const said = text.slice(start, end);
  return { start: start + said.length - said.trimStart().length, end: start + said.trimEnd().length };
}

export function splitSentences(text: string, language: string): readonly Span[] {
  const joined: Span[] = [];
  for (const span of segmentsOf(text, language)) {
    const last = joined.at(-1);
    const before = last === undefined ? '' : text.slice(last.start, last.end);
    if (last !== undefined && (shortened.test(before) || goesOn.test(text.slice(span.start, span.end))))
      joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined
    .map((span) => trimmed(text, span))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

/** The word at this place, as a voice tells it; voices that do not say how long it is are common. */
export function wordAt(text: string, at: number, length?: number): Span | null {
  if (at < 0 || at >= text.length) return null;
  if (length !== undefined && length > 0) return { start: at, end: Math.min(text.length, at + length) };
  const [found = ''] = /^[\p{L}\p{N}][\p{L}\p{N}'’.-]*/u.exec(text.slice(at)) ?? [];
  return found === '' ? null : { start: at, end: at + found.length };
}
