// Tiny with four claims on the promise, each with a question of its own: enough for a bench that wants to ask more.
import type { HearingEvent } from '../../src/hearing/index.ts';
import type { Level } from '../../src/level/index.ts';
import { earlyCut } from './hearings.ts';
import { altered, only, tiny } from './levels.ts';

const claims = ['one-cut', 'two-cuts', 'three-cuts', 'four-cuts'];

/** The bench may ask as many questions as said; there is one for each claim. */
export const fourClaims = (questions: number): Level =>
  altered(tiny, ({ hands: { movant } }) => {
    const [claim, question] = [only(movant.claims), only(movant.bench)];
    movant.questions = questions;
    movant.bench = claims.map((id) => ({ ...question, id: `${id}-question` }));
    movant.claims = claims.map((id) => ({ ...claim, id, minutes: 1, bench: [`${id}-question`] }));
  });

/** All four argued, and whatever the bench asks at the given places in the order answered. */
export const arguingFour = (asked: readonly number[]): readonly HearingEvent[] => [
  { type: 'brief.read' },
  { type: 'record.read' },
  ...claims.flatMap((claim, at): HearingEvent[] => {
    const made: HearingEvent[] = [
      { type: 'issue.chosen', issue: 'contract' },
      { ...earlyCut, claim },
    ];
    const question = `${claim}-question`;
    const answer: HearingEvent = {
      type: 'bench.answered',
      question,
      direct: 'depends',
      because: 'no-danger',
    };
    return asked.includes(at) ? [...made, answer] : made;
  }),
];
