// What the desk's words are, in any language: those that a student meets first, and those that come later.
import type { en } from './words/en.ts';
import type { laterEn } from './words/later-en.ts';

export type Words = typeof en;
export type LaterWords = typeof laterEn;
/** Once the later ones are there. */
export type AllWords = Words & LaterWords;
