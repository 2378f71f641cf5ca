// What a level holds for nothing: cards that bear on nothing, questions that no slip can draw, whys left out.
import { type HandIndex, indexLevel, own } from '../level/index.ts';
import type { Claim, Hand, Level, Question, Side } from '../level/types.ts';
import { certainties } from '../level/vocabulary.ts';

export interface Dead {
  readonly cards: readonly string[]; // neither help nor tempt either side anywhere
  readonly claims: readonly string[]; // cost more minutes than there are
  readonly questions: readonly string[]; // no slip can draw them
  readonly chances: readonly string[]; // no claim or reply takes them
}

const positive = (map: Readonly<Record<string, number>>) => Object.keys(map).filter((id) => own(map, id) > 0);

function cardsUsed(hands: readonly Hand[]): ReadonlySet<string> {
  const claims = hands.flatMap((hand) => hand.claims);
  const opposition = hands.flatMap((hand) => hand.opposition);
  return new Set([
    ...claims.flatMap(({ exhibits, law, whyNot }) => [
      ...positive(exhibits),
      ...Object.keys(law),
      ...Object.keys(whyNot),
    ]),
    ...opposition.flatMap(({ undoneBy, whyNot }) => [...positive(undoneBy ?? {}), ...Object.keys(whyNot)]),
  ]);
}

/** Whether some slip for this claim has what the question is put to. */
function canDraw({ when }: Question, claim: Claim, level: Level): boolean {
  if (when.defect === 'law') return (when.law ?? []).some((id) => indexLevel(level).cards.has(id));
  if (when.defect === 'overclaimed') return certainties.indexOf(claim.certainty) < certainties.length - 1;
  return true;
}

/**
 * The questions of a claim that can come up. One put to every slip (`own`) hides those after it, unless another claim
 * can have drawn it already.
 */
function inSight({ id: claim, bench }: Claim, { claims, questions }: HandIndex): readonly Question[] {
  const listed = bench.flatMap((id) => questions.get(id) ?? []);
  const elsewhere = new Set([...claims.values()].flatMap((one) => (one.id === claim ? [] : one.bench)));
  const last = listed.findIndex(({ id, when }) => when.defect === 'own' && !elsewhere.has(id));
  return last < 0 ? listed : listed.slice(0, last + 1);
}

/** The questions that some slip can draw. */
function drawable(level: Level, hand: HandIndex): ReadonlySet<string> {
  const drawn = [...hand.claims.values()].flatMap((claim) =>
    inSight(claim, hand).filter((question) => canDraw(question, claim, level)),
  );
  return new Set(hand.hand.questions === 0 ? [] : drawn.map(({ id }) => id));
}

export function deadParts(level: Level, side: Side = 'movant'): Dead {
  const index = indexLevel(level).hand(side);
  const { hand } = index;
  const { movant, respondent } = level.hands;
  const used = cardsUsed(respondent === undefined ? [movant] : [movant, respondent]);
  const drawn = drawable(level, index);
  const taken = new Set([
    ...hand.claims.flatMap(({ candor }) => candor.map(({ chance }) => chance)),
    ...hand.bench.flatMap(({ because }) => because.flatMap(({ candor }) => candor ?? [])),
  ]);
  return {
    cards: [...level.record, ...level.law].map(({ id }) => id).filter((id) => !used.has(id)),
    claims: hand.claims.filter(({ minutes }) => minutes > hand.minutes).map(({ id }) => id),
    questions: hand.bench.map(({ id }) => id).filter((id) => !drawn.has(id)),
    chances: hand.candor.map(({ id }) => id).filter((id) => !taken.has(id)),
  };
}

export interface MissingWhy {
  readonly claim: string;
  readonly card: string; // a card that tempts on this claim and whose why-not only its general limit explains
}

/**
 * Where an author owes a why: on a rule that earns part of the credit or none, and on every claim that explains
 * none of the cards that its own issue makes tempting.
 */
export function missingWhys(level: Level, side: Side = 'movant'): readonly MissingWhy[] {
  const { hand } = indexLevel(level).hand(side);
  return hand.claims.flatMap((claim): MissingWhy[] => {
    const partly = Object.keys(claim.law).filter(
      (id) => own(claim.law, id) < 1 && !Object.hasOwn(claim.whyNot, id),
    );
    const tempting = hand.claims
      .filter(({ id, issue }) => issue === claim.issue && id !== claim.id)
      .flatMap(({ exhibits }) => positive(exhibits))
      .filter((id) => own(claim.exhibits, id) === 0);
    const unexplained = Object.keys(claim.whyNot).length === 0 ? tempting.slice(0, 1) : [];
    return [...partly, ...unexplained].map((card) => ({ claim: claim.id, card }));
  });
}
