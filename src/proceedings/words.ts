// A hearing is spoken in the language of its case: the words go by the level's.
import { languagesOfRoom } from '../level/languages.ts';
import type { Level } from '../level/types.ts';
import { en, type ProceedingsWords } from './words/en.ts';

export const proceedingsLanguages = languagesOfRoom<ProceedingsWords>(en);

export const wordsFor = ({ language }: Pick<Level, 'language'>): ProceedingsWords =>
  proceedingsLanguages.in(language);
