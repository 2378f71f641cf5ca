// The closed words of the format: what a status, a certainty, a move can be. Plain lists, with no checker behind them,
// so that a room can use a word without bringing the reader along.
/** The format's number. A change that old files would not survive raises it, and adds a migration. */
export const FORMAT = 1;

/** Looks that the courtroom can draw; see assets/README.md for their pictures. */
export const looks = [
  'alder',
  'aspen',
  'beech',
  'birch',
  'cedar',
  'cypress',
  'elm',
  'hawthorn',
  'hazel',
  'juniper',
  'laurel',
  'linden',
  'magnolia',
  'maple',
  'oak',
  'poplar',
  'rowan',
  'spruce',
  'willow',
  'yew',
] as const;
/** Drawings that stand on the shelf for a case; see assets/README.md for them. */
export const covers = [
  'contract',
  'factory',
  'hall',
  'newspaper',
  'plug',
  'scales',
  'stadium',
  'storefront',
] as const;
/** Rooms that a case can be heard in; see assets/README.md for their pictures. The first is where none is named. */
export const courtrooms = ['honey', 'walnut', 'ivory', 'slate'] as const;
export const roles = [
  'judge',
  'clerk',
  'movant-counsel',
  'movant-second',
  'respondent-counsel',
  'respondent-second',
] as const;

export const reliefs = ['prohibitory', 'mandatory', 'disputed'] as const;
export const stages = ['tro-without-notice', 'tro-on-notice', 'preliminary-injunction'] as const;
export const statuses = ['sworn', 'undisputed', 'disputed', 'argument'] as const;
export const exhibitKinds = [
  'agreement',
  'policy',
  'declaration',
  'complaint',
  'motion',
  'brief',
  'letter',
  'report',
  'statement',
  'event',
] as const;
export const sideNames = ['movant', 'respondent'] as const;
/** From least to most sure. */
export const certainties = ['arguable', 'serious-question', 'likely'] as const;
export const directs = ['yes', 'no', 'depends', 'check'] as const;
export const moves = [
  'answer',
  'cite',
  'concede-and-narrow',
  'disclose',
  'distinguish',
  'restate',
  'withdraw',
  'repeat',
  'evade',
  'overclaim',
  'deny',
  'attack',
] as const;
/** What may be wrong with a slip. `own` asks a sound slip its claim's own hard question. */
export const defects = [
  'no-evidence',
  'wrong-law',
  'law',
  'no-pin',
  'loose-pin',
  'overclaimed',
  'own',
] as const;
export const dispositions = ['granted', 'granted-in-part', 'denied'] as const;
/** A rung of the element's ladder, or this where the court did not decide it. */
export const NOT_REACHED = 'not-reached';
/** Where a case may coach a new student: a step of the hearing, or one part of the slip being built. */
export const coachedAt = [
  'chambers.brief',
  'chambers.record',
  'argument.atLectern',
  'argument.building',
  'slip.claim',
  'slip.authority',
  'slip.exhibits',
  'slip.pin',
  'slip.certainty',
  'argument.bench',
  'opposition.listening',
  'rebuttal',
  'chambers.forecast',
  'ruling',
  'debrief',
] as const;
/** Those that a hearing comes back to; the others are met once. */
export const metAgain: readonly (typeof coachedAt)[number][] = [
  'argument.atLectern',
  'argument.building',
  'slip.claim',
  'slip.authority',
  'slip.exhibits',
  'slip.pin',
  'slip.certainty',
  'argument.bench',
];
export const forecastMark = ['not-sure', 'leaning', 'sure'] as const;
