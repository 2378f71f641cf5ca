// A level in two parts: as much as the brief shows, to be fetched first, and what lies beyond.
import type { Hand, Level } from './types.ts';

export type BeyondBrief = Pick<Level, 'record' | 'law' | 'hands' | 'ruling' | 'walkthroughs'>;

const unplayed = (hand: Hand): Hand => ({ ...hand, claims: [], bench: [], opposition: [], candor: [] });

/** The level without what the brief does not show. A hearing of it can be opened, and goes no further. */
export function forBrief(level: Level): Level {
  const { movant, respondent } = level.hands;
  const { ruling } = level;
  return {
    ...level,
    record: [],
    law: [],
    hands: {
      movant: unplayed(movant),
      ...(respondent !== undefined && { respondent: unplayed(respondent) }),
    },
    ruling: { ...ruling, opening: [], quotations: [], findings: [], issues: [], outcomes: [] },
    walkthroughs: [],
  };
}

/** What is missing at the brief: put over that part of the level, it makes it whole. */
export const beyondBrief = ({ record, law, hands, ruling, walkthroughs }: Level): BeyondBrief => ({
  record,
  law,
  hands,
  ruling,
  walkthroughs,
});
