// As much of a level as is seen in chambers, to be fetched before the rest of it.
import type { Hand, Level } from './types.ts';

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
