// Checks one side's hand: that it can be played with, and that its claims lean on what there is.
import { type HandIndex, own } from '../card-index.ts';
import type { Path } from '../problems.ts';
import type { Claim, Hand, Side } from '../types.ts';
import { checkBench } from './bench-references.ts';
import { type Checking, report, reportKey } from './checking.ts';
import { areKnownKeys, isKnown, pinnedCard } from './names.ts';
import { checkOpposition } from './opposition-references.ts';

export function checkHand(checking: Checking, hand: Hand, side: Side): void {
  const path = ['hands', side];
  for (const [index, claim] of hand.claims.entries()) {
    checkClaim(checking, claim, checking.index.hand(side), [...path, 'claims', index]);
    checkCitable(checking, claim, side, [...path, 'claims', index, 'exhibits']);
  }
  checkBench(checking, hand, path);
  checkOpposition(checking, hand, side, path);
  checkCandor(checking, hand, path);
}

function checkClaim(checking: Checking, claim: Claim, known: HandIndex, path: Path): void {
  const { index, exhibits, authorities } = checking;
  const { hand } = known;
  isKnown(checking, 'level/unknown-issue', claim.issue, index.issues, [...path, 'issue']);
  areKnownKeys(checking, 'level/unknown-exhibit', claim.exhibits, exhibits, [...path, 'exhibits']);
  areKnownKeys(checking, 'level/unknown-authority', claim.law, authorities, [...path, 'law']);
  areKnownKeys(checking, 'level/unknown-card', claim.whyNot, index.cards, [...path, 'whyNot']);
  checkPins(checking, claim, [...path, 'pins']);
  checkClaimNames(checking, claim, known, path);
  checkWorth(checking, claim, path);
  if (claim.minutes > hand.minutes)
    report(checking, 'level/claim-over-minutes', [...path, 'minutes'], {
      minutes: claim.minutes,
      most: hand.minutes,
    });
}

/** A pinned sentence is of a card that the slip can carry. */
function checkPins(checking: Checking, claim: Claim, path: Path): void {
  for (const pin of Object.keys(claim.pins)) {
    const card = pinnedCard(checking, pin, [...path, pin]);
    if (card === undefined || Object.hasOwn(claim.exhibits, card) || Object.hasOwn(claim.law, card)) continue;
    reportKey(checking, 'level/pin-not-cited', [...path, pin], { card });
  }
}

function checkClaimNames(checking: Checking, claim: Claim, known: HandIndex, path: Path): void {
  const { questions, chances } = known;
  for (const [step, question] of claim.bench.entries())
    isKnown(checking, 'level/unknown-question', question, questions, [...path, 'bench', step]);
  for (const [step, { chance, law }] of claim.candor.entries()) {
    isKnown(checking, 'level/unknown-chance', chance, chances, [...path, 'candor', step, 'chance']);
    if (law !== undefined)
      isKnown(checking, 'level/unknown-authority', law, checking.authorities, [
        ...path,
        'candor',
        step,
        'law',
      ]);
  }
}

/** Full marks can be had on every claim that has any, and a mistake moves nothing. */
function checkWorth(checking: Checking, claim: Claim, path: Path): void {
  if (claim.worth === 0) {
    if (claim.weight > 0) report(checking, 'level/weight-without-worth', [...path, 'weight']);
    return;
  }
  const carrying = Object.keys(claim.exhibits).filter((id) => own(claim.exhibits, id) > 0);
  const binding = Object.keys(claim.law).filter((id) => own(claim.law, id) === 1);
  if (carrying.length === 0) reportKey(checking, 'level/worth-without-exhibit', [...path, 'exhibits']);
  if (binding.length === 0) reportKey(checking, 'level/worth-without-law', [...path, 'law']);
  if (!hasOperativePin(claim, [...bestPair(claim, carrying), ...binding]))
    reportKey(checking, 'level/worth-without-pin', [...path, 'pins']);
}

/** The exhibits that can stand in a claim's best pair: none is weaker than the second strongest. */
function bestPair(claim: Claim, carrying: readonly string[]): readonly string[] {
  const strengths = carrying.map((id) => own(claim.exhibits, id)).toSorted((a, b) => b - a);
  const least = strengths[1] ?? 0;
  return carrying.filter((id) => own(claim.exhibits, id) >= least);
}

/** Whether a slip can be faultless: its sentence stands in one of the cards that the best slip carries. */
function hasOperativePin(claim: Claim, cards: readonly string[]): boolean {
  return Object.keys(claim.pins).some(
    (pin) => own(claim.pins, pin) === 1 && cards.includes(pin.slice(0, pin.lastIndexOf('#'))),
  );
}

function checkCitable(checking: Checking, claim: Claim, side: Side, path: Path): void {
  for (const id of Object.keys(claim.exhibits)) {
    const card = checking.index.cards.get(id);
    if (own(claim.exhibits, id) > 0 && card?.kind === 'exhibit' && !card.exhibit.citableBy.includes(side))
      reportKey(checking, 'level/not-citable', [...path, id], { card: id, side });
  }
}

function checkCandor(checking: Checking, hand: Hand, path: Path): void {
  const earned = new Set([
    ...hand.claims.flatMap((claim) => claim.candor.map(({ chance }) => chance)),
    ...hand.bench.flatMap((question) => question.because.map((reply) => reply.candor)),
  ]);
  for (const [index, chance] of hand.candor.entries())
    if (!earned.has(chance.id)) report(checking, 'level/unused-chance', [...path, 'candor', index]);
  if (hand.candorNeeded > hand.candor.length)
    report(checking, 'level/candor-out-of-reach', [...path, 'candorNeeded'], {
      needed: hand.candorNeeded,
      chances: hand.candor.length,
    });
}
