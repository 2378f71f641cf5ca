// What is remembered when court opens.
import { indexLevel } from '../level/card-index.ts';
import type { HearingContext, HearingInput } from './context.ts';
import { USUAL } from './difficulty.ts';

export function openCourt({ level, side, difficulty = USUAL }: HearingInput): HearingContext {
  return {
    level,
    side,
    difficulty,
    starred: [],
    minutesLeft: indexLevel(level).hand(side).hand.minutes,
    issue: null,
    hints: {},
    slips: [],
    notes: [],
    forecasts: [],
    findingsRead: 0,
  };
}
