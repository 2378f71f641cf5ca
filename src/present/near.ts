// The cards that an issue is about: those its positions rest on, and those it is plausible to reach for by mistake.
import type { HearingContext } from '../hearing/index.ts';
import { type HandIndex, indexLevel } from '../level/index.ts';

const remembered = new WeakMap<HandIndex, ReadonlyMap<string, readonly string[]>>();

/** By issue; made once for each hand, since each line of the other side's asks for its issue's. */
function nearOf(index: HandIndex): ReadonlyMap<string, readonly string[]> {
  const known = remembered.get(index);
  if (known !== undefined) return known;
  const near = new Map<string, Set<string>>();
  for (const { issue, exhibits, law, whyNot } of index.hand.claims) {
    const cards = near.get(issue) ?? new Set();
    near.set(issue, cards);
    for (const named of [exhibits, law, whyNot]) for (const card of Object.keys(named)) cards.add(card);
  }
  const made = new Map(Array.from(near, ([issue, cards]) => [issue, [...cards]] as const));
  remembered.set(index, made);
  return made;
}

/** Ids of cards, in the order of the positions; good and bad cards alike, so that the list gives nothing away. */
export const nearCards = ({ level, side }: HearingContext, issue: string): readonly string[] =>
  nearOf(indexLevel(level).hand(side)).get(issue) ?? [];
