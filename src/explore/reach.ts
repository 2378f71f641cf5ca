// What any play at all can bring the court's model to, worked out whole rather than sampled: for each issue the cheapest
// way (in minutes and notes) to each rung, then every mixture of issues that the hand can pay for.
import { indexLevel, rungIndex } from '../level/index.ts';
import type { Disposition, Element, Issue, Level, Request, Side } from '../level/types.ts';
import { belongs, bestSlip, decide, ENOUGH, isUndone, rungFor } from '../scoring/index.ts';

export interface Reach {
  readonly dispositions: Readonly<Record<string, readonly Disposition[]>>; // by request
  readonly findings: Readonly<Record<string, readonly string[]>>; // by element, from the lowest rung
}

interface Cost {
  readonly minutes: number;
  readonly notes: number;
}

const covers = (a: Cost, b: Cost) => a.minutes <= b.minutes && a.notes <= b.notes;

/** Keeps of some costs those that no other is at least as cheap as in both. */
function cheapest(costs: readonly Cost[]): readonly Cost[] {
  const kept: Cost[] = [];
  for (const cost of costs) {
    if (kept.some((other) => covers(other, cost))) continue;
    kept.splice(0, kept.length, ...kept.filter((other) => !covers(cost, other)), cost);
  }
  return kept;
}

type Ways<K> = ReadonlyMap<K, readonly Cost[]>;

/** Adds to every way so far the choice of taking one more thing, that moves the key and costs something. */
function orTaking<K>(ways: Ways<K>, move: (key: K) => K, cost: Cost, most: Cost): Ways<K> {
  const next = new Map<K, readonly Cost[]>(ways);
  for (const [key, costs] of ways) {
    const paid = costs
      .map(({ minutes, notes }) => ({ minutes: minutes + cost.minutes, notes: notes + cost.notes }))
      .filter((sum) => covers(sum, most));
    if (paid.length > 0) next.set(move(key), cheapest([...(next.get(move(key)) ?? []), ...paid]));
  }
  return next;
}

/** The nets (movant less respondent) that an issue can be brought to, and what each costs. */
function netsOf(level: Level, side: Side, issue: Issue, most: Cost): Ways<number> {
  const { hand } = indexLevel(level).hand(side);
  const sign = side === 'movant' ? 1 : -1;
  const lines = hand.opposition.filter((line) => line.issue === issue.id);
  const against = lines.reduce((sum, { weight }) => sum + weight, 0);
  const start = (issue.papers?.weight ?? 0) - sign * against;
  let ways: Ways<number> = new Map([[start, [{ minutes: 0, notes: 0 }]]]);
  for (const claim of hand.claims) {
    if (claim.issue !== issue.id || claim.weight === 0 || (bestSlip(claim)?.quality ?? 0) < ENOUGH) continue;
    ways = orTaking(ways, (net) => net + sign * claim.weight, { minutes: claim.minutes, notes: 0 }, most);
  }
  for (const { weight, undoneBy } of lines) {
    if (!isUndone(undoneBy, Object.keys(undoneBy ?? {}))) continue;
    ways = orTaking(ways, (net) => net + sign * weight, { minutes: 0, notes: 1 }, most);
  }
  return ways;
}

/** The same by rung instead of by net. */
function rungsOf(level: Level, side: Side, issue: Issue, most: Cost): Ways<string> {
  const element = indexLevel(level).elements.get(issue.element);
  const rungs = new Map<string, readonly Cost[]>();
  if (element === undefined) return rungs;
  for (const [net, costs] of netsOf(level, side, issue, most)) {
    const rung = rungFor(element, net);
    rungs.set(rung, cheapest([...(rungs.get(rung) ?? []), ...costs]));
  }
  return rungs;
}

/** Issues that can only stand for one another: of one element, and of the same requests. The best of them counts. */
interface Slot {
  readonly element: Element;
  readonly issues: readonly Issue[];
}

function slotsOf(level: Level): readonly Slot[] {
  const slots = new Map<string, Slot>();
  for (const issue of level.issues) {
    const element = indexLevel(level).elements.get(issue.element);
    if (element === undefined) continue;
    const key = `${issue.element} ${issue.requests?.toSorted().join(' ') ?? ''}`;
    slots.set(key, { element, issues: [...(slots.get(key)?.issues ?? []), issue] });
  }
  return [...slots.values()];
}

type Rungs = readonly string[]; // one for each slot, in order

const plus = (a: Cost, b: Cost): Cost => ({ minutes: a.minutes + b.minutes, notes: a.notes + b.notes });

/** The rungs a slot can be brought to by its issues together, and what each costs. */
function rungsOfSlot(level: Level, side: Side, { element, issues }: Slot, most: Cost): Ways<string> {
  return issues
    .map((issue) => rungsOf(level, side, issue, most))
    .reduce((some, more) =>
      cross(some, more, most, (a, b) => (rungIndex(element, a) >= rungIndex(element, b) ? a : b)),
    );
}

/** Every pair of ways that can be paid for together, under the key that the two make. */
function cross<K>(some: Ways<K>, more: Ways<K>, most: Cost, join: (a: K, b: K) => K): Ways<K> {
  const made = new Map<K, readonly Cost[]>();
  for (const [a, costs] of some)
    for (const [b, prices] of more) {
      const paid = costs
        .flatMap((cost) => prices.map((price) => plus(cost, price)))
        .filter((sum) => covers(sum, most));
      const key = join(a, b);
      if (paid.length > 0) made.set(key, cheapest([...(made.get(key) ?? []), ...paid]));
    }
  return made;
}

/** Every mixture of one rung for each slot that the hand can pay for. */
function mixtures(level: Level, side: Side, slots: readonly Slot[], most: Cost): readonly Rungs[] {
  const nothing: Ways<string> = new Map([['', [{ minutes: 0, notes: 0 }]]]);
  const mixed = slots
    .map((slot) => rungsOfSlot(level, side, slot, most))
    .reduce((some, more) => cross(some, more, most, (a, b) => `${a}${b} `), nothing);
  return [...mixed.keys()].map((key) => key.trim().split(' '));
}

/** A request's findings for one mixture: each element takes the best of the slots that belong to the request. */
function findingsOf(slots: readonly Slot[], request: Request, rungs: Rungs): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [at, { element, issues }] of slots.entries()) {
    const rung = rungs[at] ?? '';
    const best = found.get(element.id);
    if (!issues.some((issue) => belongs(issue, request.id))) continue;
    if (best === undefined || rungIndex(element, rung) > rungIndex(element, best))
      found.set(element.id, rung);
  }
  return found;
}

export function reachOf(level: Level, side: Side = 'movant'): Reach {
  const { hand } = indexLevel(level).hand(side);
  const slots = slotsOf(level);
  const ways = mixtures(level, side, slots, { minutes: hand.minutes, notes: hand.notes });
  const dispositions: Record<string, readonly Disposition[]> = {};
  const reached = new Map<string, Set<string>>();
  for (const request of level.requests) {
    const made = new Set<Disposition>();
    for (const rungs of ways) {
      const findings = findingsOf(slots, request, rungs);
      made.add(decide(level, request, findings).disposition);
      for (const [element, rung] of findings)
        reached.set(element, (reached.get(element) ?? new Set()).add(rung));
    }
    dispositions[request.id] = [...made].sort();
  }
  const findings = Object.fromEntries(
    level.test.elements.map(({ id, ladder }) => [
      id,
      ladder.map((rung) => rung.id).filter((rung) => reached.get(id)?.has(rung)),
    ]),
  );
  return { dispositions, findings };
}
