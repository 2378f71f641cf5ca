// The scoring room's face: the two numbers, kept apart. The ruling is `court-model`, the grade is `advocacy`.
export * from './advocacy.ts';
export { chancesTaken } from './candor.ts';
export * from './court-model.ts';
export { answerQuality, shares } from './exchange.ts';
export { findingName, marks } from './forecast.ts';
export { bestWorth, type Par, parOf } from './par.ts';
export * from './play.ts';
export { bestSlip, parts, type Quality, qualityOf, type SlipCards } from './quality.ts';
export { cardName, cardSource, pinText, sentenceText, whyNot } from './why.ts';
