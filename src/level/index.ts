// The room's public face: what a case file is, and how to read one.

export { type BeyondBrief, beyondBrief, forBrief } from './brief.ts';
export {
  type Card,
  type HandIndex,
  indexLevel,
  type LevelIndex,
  own,
  ownText,
  rungIndex,
  splitPin,
} from './card-index.ts';
export { contentHash, knownAs, levelHash } from './hash.ts';
export { describePart } from './part-names.ts';
export {
  countProblems,
  problemList,
  quotedLines,
  type SortedProblems,
  sortProblems,
} from './problem-list.ts';
export { type Path, type Place, type Problem, type ProblemCode, problemCodes } from './problems.ts';
export { type QuotedLine, quoting } from './quoted-line.ts';
export { type Reading, readParsed } from './read-data.ts';
export { type PlacedReading, readLevel, readPlaced } from './read-level.ts';
export { shareTexts } from './share-texts.ts';
export { type LevelText, namesOf, textsOf } from './texts.ts';
export { languagesOf, levelIn, type Texts, translate } from './translate.ts';
export type * from './types.ts';
export { courtrooms, covers, FORMAT, forecastMark, looks, NOT_REACHED, roles } from './vocabulary.ts';
