// What a level holds for nothing: cards that bear on nothing, questions that no slip can draw, whys left out.
import { indexLevel, own } from '../level/index.ts';
import type { Claim, Hand, Level, Question, Side } from '../level/types.ts';
import { certainties } from '../level/vocabulary.ts';

export interface Dead {
  readonly cards: readonly string[]; // neither help nor tempt anywhere
  readonly claims: readonly string[]; // cost more minutes than there are
  readonly questions: readonly string[]; // no slip can draw them
  readonly chances: readonly string[]; // no claim or reply takes them
}

const positive = (map: Readonly<Record<string, number>>) => Object.keys(map).filter((id) => own(map, id) > 0);

function cardsUsed({ claims, opposition }: Hand): ReadonlySet<string> {
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

/** A question is drawn if some claim lists it where no question before it is always put instead for good. */
function drawable(level: Level, { claims, bench }: Hand): ReadonlySet<string> {
  const byId = new Map(bench.map((question) => [question.id, question]));
  return new Set(
    claims.flatMap((claim) =>
      claim.bench.filter((id) => {
        const question = byId.get(id);
        return question !== undefined && canDraw(question, claim, level);
      }),
    ),
  );
}

export function deadParts(level: Level, side: Side = 'movant'): Dead {
  const { hand } = indexLevel(level).hand(side);
  const used = cardsUsed(hand);
  const drawn = hand.questions === 0 ? new Set(hand.bench.map(({ id }) => id)) : drawable(level, hand);
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
