// Short ways to bring a hearing to a step.
import {
  attempt,
  type Difficulty,
  type Hearing,
  type HearingEvent,
  openHearing,
  USUAL,
} from '../../src/hearing/index.ts';
import type { Level } from '../../src/level/index.ts';

/** Offers events one after another; each must be taken. */
export function hearingAfter(
  level: Level,
  events: readonly HearingEvent[],
  difficulty: Difficulty = USUAL,
): Hearing {
  let hearing = openHearing({ level, side: 'movant', difficulty });
  for (const event of events) {
    const tried = attempt(hearing, event);
    if (tried.refused !== null) throw new Error(`${event.type} was refused: ${tried.refused}`);
    hearing = tried.hearing;
  }
  return hearing;
}

export const inChambers: readonly HearingEvent[] = [{ type: 'brief.read' }, { type: 'record.read' }];

export const earlyCut: HearingEvent & { type: 'slip.argued' } = {
  type: 'slip.argued',
  issue: 'contract',
  claim: 'early-cut',
  authority: 'clause-seven',
  exhibits: ['email'],
  pin: 'email#2',
  certainty: 'serious-question',
};
export const lostSales: HearingEvent & { type: 'slip.argued' } = {
  type: 'slip.argued',
  issue: 'injury',
  claim: 'lost-sales',
  authority: 'harm-rule',
  exhibits: ['ledger'],
  pin: 'ledger#1',
  certainty: 'arguable',
};
export const answerNextLine: HearingEvent = {
  type: 'bench.answered',
  question: 'next-line',
  direct: 'depends',
  because: 'no-danger',
};
const forecast = (element: string, finding: string, reason: string): HearingEvent => ({
  type: 'element.forecast',
  request: 'power',
  element,
  finding,
  reason,
  certainty: 'sure',
});

/** A whole hearing of the tiny case, argued as well as it can be. */
export const wholeHearing: readonly HearingEvent[] = [
  ...inChambers,
  { type: 'issue.chosen', issue: 'contract' },
  earlyCut,
  answerNextLine,
  { type: 'issue.chosen', issue: 'injury' },
  lostSales,
  { type: 'bench.answered', question: 'why-not-money', direct: 'check', because: 'regulars' },
  { type: 'counsel.rested' },
  { type: 'opposition.noted', line: 'late-rent', undoneBy: 'email' },
  { type: 'opposition.heard' },
  { type: 'rebuttal.spoken' },
  forecast('merits', 'serious', 'named-day'),
  forecast('harm', 'not-shown', 'money-repairs'),
  { type: 'forecast.sealed' },
  { type: 'finding.read', request: 'power', element: 'merits' },
  { type: 'finding.read', request: 'power', element: 'harm' },
  { type: 'ruling.heard' },
];

/** The first events of the whole hearing, up to and including the nth of a type. */
export function upTo(type: HearingEvent['type'], nth = 1): readonly HearingEvent[] {
  let seen = 0;
  const at = wholeHearing.findIndex((event) => {
    if (event.type === type) seen += 1;
    return seen === nth;
  });
  return wholeHearing.slice(0, at + 1);
}
