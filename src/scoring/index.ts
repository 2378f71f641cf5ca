// The scoring room's face: the two numbers, kept apart. The ruling is `court-model`, the grade is `advocacy`.
export * from './advocacy.ts';
export * from './court-model.ts';
export { answerParts, answerQuality, exchangeShares } from './exchange.ts';
export { findingName, findingsOffered, findingTitle, marks } from './forecast.ts';
export { bestWorth, type Par, parOf } from './par.ts';
export * from './play.ts';
export {
  bestExhibits,
  bestSlip,
  hintCaps,
  IRRELEVANT,
  parts,
  type Quality,
  qualityOf,
  type SlipCards,
  together,
} from './quality.ts';
export { cardName, cardSource, pinText, whyNot } from './why.ts';
export type { ScoringWords } from './words/en.ts';
export { scoringLanguages } from './words.ts';
