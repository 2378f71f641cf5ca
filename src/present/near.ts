// The cards that an issue is about: those its positions rest on, and those it is plausible to reach for by mistake.
import type { HearingContext } from '../hearing/index.ts';
import { indexLevel } from '../level/index.ts';

/** Ids of cards, in the order of the positions; good and bad cards alike, so that the list gives nothing away. */
export function nearCards({ level, side }: HearingContext, issue: string): readonly string[] {
  const claims = indexLevel(level)
    .hand(side)
    .hand.claims.filter((claim) => claim.issue === issue);
  const named = claims.flatMap(({ exhibits, law, whyNot }) => [
    ...Object.keys(exhibits),
    ...Object.keys(law),
    ...Object.keys(whyNot),
  ]);
  return [...new Set(named)];
}
