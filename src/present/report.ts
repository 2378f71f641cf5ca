// The report on a case, for the page: what it says, and how far along it is while it is being worked out.
import type { Progress } from '../explore/index.ts';

export type { CaseReport, PlacedRemark, Progress, Score, Urgency } from '../explore/index.ts';

/** Where each part of the work begins and how much of the whole it takes, by what it takes on a slow machine. */
const shares: Readonly<Record<Progress['doing'], readonly [from: number, share: number]>> = {
  reach: [0.02, 0.03],
  walkthroughs: [0.05, 0.05],
  random: [0.1, 0.7],
  strategies: [0.8, 0.2],
};

/** How much of the report is done, 0 to 1. */
export function shareDone({ doing, done, of }: Progress): number {
  const [from, share] = shares[doing];
  return from + share * (done / Math.max(1, of));
}
