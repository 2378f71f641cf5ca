// The proceedings room's face: the list of events, its replay, its transcript, and what a save is.
export { spokenLines } from './opposition-lines.ts';
export * from './proceedings.ts';
export * from './read-save.ts';
export { shuffled, stream } from './seed.ts';
export { type DraftSlip, type Passage, pinnedSentence, speakSlip } from './spoken.ts';
export { type Speaker, transcribe, transcriptText, type Utterance } from './transcript.ts';
export { walkthroughProceedings } from './walkthrough.ts';
export type { ProceedingsWords } from './words/en.ts';
export { proceedingsLanguages } from './words.ts';
