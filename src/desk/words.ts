// What the desk's words are, in any language.
import type { en } from './words/en.ts';

export type Words = typeof en;
