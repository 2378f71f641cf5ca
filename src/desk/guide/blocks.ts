// What a guide is made of: headings, paragraphs, lists, tables and code, as data and never as HTML.

export type LinkTarget =
  | { readonly kind: 'heading'; readonly id: string }
  | { readonly kind: 'outside'; readonly address: string }
  | { readonly kind: 'file'; readonly name: string }; // beside the guide

/** A piece of a line: plain text, or text with a meaning. */
export type Span =
  | string
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly spans: readonly Span[] }
  | { readonly kind: 'link'; readonly to: LinkTarget; readonly spans: readonly Span[] };

export type Line = readonly Span[];

export interface Heading {
  readonly kind: 'heading';
  readonly rank: number; // as written: the number of its #
  readonly depth: number; // how many headings it stands under, from 0
  readonly id: string;
  readonly line: Line;
}

export type Block =
  | Heading
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  | { readonly kind: 'table'; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] };

/** The line without its markup. */
export const plainText = (line: Line): string =>
  line
    .map((span) => {
      if (typeof span === 'string') return span;
      return span.kind === 'code' ? span.text : plainText(span.spans);
    })
    .join('');
