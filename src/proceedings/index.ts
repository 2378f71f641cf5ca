// The proceedings room's face: the list of events, its replay, its transcript, and what a save is.
export * from './fit-save.ts';
export { opening, type Speaker, type Utterance } from './opening.ts';
export { spokenLines } from './opposition-lines.ts';
export type { Passage } from './passage.ts';
export * from './proceedings.ts';
export * from './read-save.ts';
export * from './replay.ts';
export { shuffled, stream } from './seed.ts';
export { type DraftSlip, pinnedSentence, speakSlip } from './spoken.ts';
export { transcribe, transcriptText } from './transcript.ts';
export { walkthroughProceedings } from './walkthrough.ts';
export type { ProceedingsWords } from './words/en.ts';
export { proceedingsLanguages } from './words.ts';
