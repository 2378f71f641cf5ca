// What present's words are, in any language: those that a student meets first, and those that come later.
import { en as first } from './words/en.ts';
import { laterEn } from './words/later-en.ts';

export type Words = typeof first;
export type LaterWords = typeof laterEn;
export type AllWords = Words & LaterWords;

export const en: AllWords = { ...first, ...laterEn };
