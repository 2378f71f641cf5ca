// How good one slip is, 0 to 1: the right facts, the right law, the right sentence, said with the right certainty.
// Looks only at the claim and what was put on the slip.
import { own } from '../level/card-index.ts';
import type { Certainty, Claim } from '../level/types.ts';
import { certainties } from '../level/vocabulary.ts';

/** What each part of a slip can add to its quality. They sum to 1. */
export const parts = { facts: 0.4, law: 0.25, pin: 0.2, certainty: 0.15 } as const;
export type Part = keyof typeof parts;

/** The most a slip can be worth after a hint of each tier: none, nudge, pointer, worked example. */
export const hintCaps = [1, 1, 0.9, 0.6] as const;
export const IRRELEVANT = 0.25; // what each irrelevant exhibit takes away

export interface SlipCards {
  readonly authority: string;
  readonly exhibits: readonly string[];
  readonly pin: string | null;
  readonly certainty: Certainty;
  readonly hint?: 0 | 1 | 2 | 3;
}

export interface Quality {
  readonly facts: number; // each part 0 to 1
  readonly law: number;
  readonly pin: number;
  readonly certainty: number;
  readonly gate: 0 | 1;
  readonly cap: number; // by the hints taken
  readonly unaided: number; // before the cap
  readonly total: number;
}

const clamp = (value: number) => Math.min(1, Math.max(0, value));

/** `1 - product(1 - strength)`: two middling exhibits together carry more than either, and never more than 1. */
export const together = (strengths: readonly number[]): number =>
  1 - strengths.reduce((left, strength) => left * (1 - strength), 1);

/** The strongest one or two exhibits on a claim, best first. */
export function bestExhibits(claim: Claim): readonly string[] {
  return Object.entries(claim.exhibits)
    .filter(([, strength]) => strength > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 2)
    .map(([id]) => id);
}

function factsOf(claim: Claim, exhibits: readonly string[]): number {
  const strengths = exhibits.map((id) => own(claim.exhibits, id));
  const best = together(bestExhibits(claim).map((id) => own(claim.exhibits, id)));
  if (best === 0) return 0;
  const irrelevant = strengths.filter((strength) => strength === 0).length;
  return clamp((together(strengths) - IRRELEVANT * irrelevant) / best);
}

function certaintyOf(claim: Claim, certainty: Certainty): number {
  const distance = Math.abs(certainties.indexOf(certainty) - certainties.indexOf(claim.certainty));
  return [1, 0.5, 0][distance] ?? 0;
}

export function qualityOf(claim: Claim, slip: SlipCards): Quality {
  const lawValue = own(claim.law, slip.authority);
  const relevant = slip.exhibits.some((id) => own(claim.exhibits, id) > 0);
  const of = {
    facts: factsOf(claim, slip.exhibits),
    law: clamp(lawValue),
    pin: slip.pin === null ? 0 : own(claim.pins, slip.pin),
    certainty: certaintyOf(claim, slip.certainty),
  };
  const gate = relevant && lawValue > 0 ? 1 : 0;
  const cap = hintCaps[slip.hint ?? 0];
  const unaided =
    gate *
    (parts.facts * of.facts + parts.law * of.law + parts.pin * of.pin + parts.certainty * of.certainty);
  return { ...of, gate, cap, unaided, total: Math.min(cap, unaided) };
}

export interface BestSlip extends SlipCards {
  readonly quality: number;
}

const remembered = new WeakMap<Claim, BestSlip | null>();

/** The best slip that this claim allows. */
export function bestSlip(claim: Claim): BestSlip | null {
  const known = remembered.get(claim);
  if (known !== undefined) return known;
  const found = findBestSlip(claim);
  remembered.set(claim, found);
  return found;
}

/** Found by trying every authority and pin with every pair of its exhibits. */
function findBestSlip(claim: Claim): BestSlip | null {
  const exhibits = Object.keys(claim.exhibits).filter((id) => own(claim.exhibits, id) > 0);
  const pairs = exhibits.flatMap((id, at) => [[id], ...exhibits.slice(at + 1).map((other) => [id, other])]);
  const pins = [...Object.keys(claim.pins), null];
  let best: BestSlip | null = null;
  for (const authority of Object.keys(claim.law))
    for (const pair of pairs)
      for (const pin of pins) {
        const card = pin?.split('#')[0] ?? authority;
        if (card !== authority && !pair.includes(card)) continue;
        const slip = { authority, exhibits: pair, pin, certainty: claim.certainty };
        const quality = qualityOf(claim, slip).total;
        if (quality > (best?.quality ?? 0)) best = { ...slip, quality };
      }
  return best;
}
