// What is said, passage by passage: quoted words and ours are kept apart.
import type { Level, Quotation } from '../level/types.ts';
import { wordsFor } from './words.ts';

/** `quoted`: verbatim, with its citation. `dramatised`: written for the game. `direction`: what is seen, not said. */
export interface Passage {
  readonly kind: 'quoted' | 'dramatised' | 'direction';
  readonly text: string;
  readonly cite?: string;
  readonly language?: string; // of quoted words that are not in the case's language
  readonly translation?: string; // ours, of quoted words
}

export const dramatised = (text: string): Passage => ({ kind: 'dramatised', text });
export const direction = (text: string): Passage => ({ kind: 'direction', text });
export const quoted = (level: Level, { quote, cite, language, translation }: Quotation): Passage => ({
  kind: 'quoted',
  text: wordsFor({ language: language ?? level.language }).quoted(quote),
  cite,
  ...(language !== undefined && { language }),
  ...(translation !== undefined && { translation }),
});
