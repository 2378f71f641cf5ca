// The present room's face: one moment of a hearing as data, for the desk and for the stage.

export { cuesOf, reactionTo } from './cues.ts';
export { dateText } from './date-text.ts';
export { presentBrief } from './first.ts';
export { type Colour, palette } from './palette.ts';
export { present } from './present.ts';
export * from './problems.ts';
export * from './report.ts';
export { stageView } from './stage.ts';
export { openingStageView } from './stage-opening.ts';
export type * from './stage-view.ts';
export type * from './view.ts';
export { type AllWords, en, type LaterWords, type Words } from './words.ts';
