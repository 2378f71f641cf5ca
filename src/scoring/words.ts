// A case is explained in its own language: the words go by the level's.
import { languagesOfRoom } from '../level/languages.ts';
import type { Level } from '../level/types.ts';
import { en, type ScoringWords } from './words/en.ts';

export const scoringLanguages = languagesOfRoom<ScoringWords>(en);

export const wordsFor = ({ language }: Pick<Level, 'language'>): ScoringWords =>
  scoringLanguages.in(language);
