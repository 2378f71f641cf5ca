// Par: the most that any plan of claims can build with this hand in the minutes it has.
import type { Claim, Hand } from '../level/types.ts';
import { bestSlip } from './quality.ts';

export interface Par {
  readonly worth: number; // sum of worth x best quality over the plan
  readonly plan: readonly string[]; // claims, in the order of the file
}

interface Plan {
  readonly worth: number;
  readonly claims: readonly Claim[];
}

const remembered = new WeakMap<Hand, Par>();

/** What a claim is worth when it is made as well as it can be. */
export const bestWorth = (claim: Claim): number =>
  claim.worth === 0 ? 0 : claim.worth * (bestSlip(claim)?.quality ?? 0);

/** The best plan within the hand's minutes (a knapsack, minute by minute). Of two equal plans the earlier claims win. */
export function parOf(hand: Hand): Par {
  const known = remembered.get(hand);
  if (known !== undefined) return known;
  const found = findPar(hand);
  remembered.set(hand, found);
  return found;
}

function findPar({ claims, minutes }: Hand): Par {
  let plans: readonly Plan[] = Array.from({ length: minutes + 1 }, () => ({ worth: 0, claims: [] }));
  for (const claim of claims) {
    const worth = bestWorth(claim);
    if (worth > 0)
      plans = plans.map((plan, spent) => withClaim(plan, plans[spent - claim.minutes], claim, worth));
  }
  const best = plans[minutes] ?? { worth: 0, claims: [] };
  return { worth: best.worth, plan: best.claims.map(({ id }) => id) };
}

function withClaim(without: Plan, room: Plan | undefined, claim: Claim, worth: number): Plan {
  if (room === undefined || room.worth + worth <= without.worth) return without;
  return { worth: room.worth + worth, claims: [...room.claims, claim] };
}
