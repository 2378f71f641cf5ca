// A level in two parts: as much as is seen in chambers, to be fetched first, and what lies beyond.
import type { Hand, Level } from './types.ts';

export type BeyondChambers = Pick<Level, 'hands' | 'ruling' | 'walkthroughs'>;

const unplayed = (hand: Hand): Hand => ({ ...hand, claims: [], bench: [], opposition: [], candor: [] });

/** The level without its arguments, its ruling and its walkthroughs. A hearing of it can be opened, and goes no further. */
export function inChambers(level: Level): Level {
  const { movant, respondent } = level.hands;
  const { ruling } = level;
  return {
    ...level,
    hands: {
      movant: unplayed(movant),
      ...(respondent !== undefined && { respondent: unplayed(respondent) }),
    },
    ruling: { ...ruling, opening: [], quotations: [], findings: [], issues: [], outcomes: [] },
    walkthroughs: [],
  };
}

/** What is missing in chambers: put over that part of the level, it makes it whole. */
export const beyondChambers = ({ hands, ruling, walkthroughs }: Level): BeyondChambers => ({
  hands,
  ruling,
  walkthroughs,
});
