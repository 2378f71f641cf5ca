// What counsel, the court reporter and the transcript say of their own, in English. The rest is the level's.
import type { Certainty, Direct, Disposition } from '../../level/types.ts';

const openings: Readonly<Record<Certainty, string>> = {
  arguable: 'Your Honor, it is at least arguable:',
  'serious-question': 'Your Honor, there is a serious question here:',
  likely: 'Your Honor, we say this with confidence:',
};

const directs: Readonly<Record<Direct, string>> = {
  yes: 'Yes, Your Honor.',
  no: 'No, Your Honor.',
  depends: 'It depends, Your Honor.',
  check: 'I will check the record, Your Honor.',
};

const dispositions: Readonly<Record<Disposition, string>> = {
  granted: 'GRANTED',
  'granted-in-part': 'GRANTED IN PART',
  denied: 'DENIED',
};

export const en = {
  openings,
  opening: 'Your Honor:',
  directs,
  dispositions,
  quoted: (text: string) => `“${text}”`,
  relyOn: (rule: string) => `I rely on ${rule}.`,
  evidence: (cards: readonly string[]) => `The evidence: ${cards.join(', and ')}.`,
  cardSays: (card: string) => `${card} says:`,
  inShort: (card: string, says: string) => `${card}, in short: ${says}`,
  before: (court: string, docket: string, judge: string) => `${court}. ${docket}. Before ${judge}.`,
  against: (movant: string, respondent: string) => `${movant} (movant) against ${respondent} (respondent).`,
  rests: 'Counsel rests.',
  rebuts: (line: string, card: string) => `Counsel said: ${line} I ask the Court to look at ${card}.`,
  undone: 'The line is undone.',
  stands: 'The line stands.',
  condition: (say: string) => `On condition: ${say}`,
  submitted: 'The matter is submitted.',
  readsOrder: 'The court reads its order.',
  legend:
    'Words marked [quoted: ...] are verbatim from the source named. All other words were written for the game.',
  quotedFrom: (cite: string) => `[quoted: ${cite}]`,
  translation: (text: string) => `[our translation: ${text}]`,
};

export type ProceedingsWords = typeof en;
