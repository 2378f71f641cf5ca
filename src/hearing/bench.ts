// Which question the bench puts to a slip: the slip's own defect, else its claim's own hard question.
// Knows nothing of points.
import { type HandIndex, own } from '../level/card-index.ts';
import type { Claim, Question } from '../level/types.ts';
import { certainties } from '../level/vocabulary.ts';
import type { ArguedSlip } from './context.ts';

type Argued = Pick<ArguedSlip, 'authority' | 'exhibits' | 'pin' | 'certainty'>;

const hasEvidence = (claim: Claim, slip: Argued) => slip.exhibits.some((id) => own(claim.exhibits, id) > 0);
const isOverclaimed = (claim: Claim, slip: Argued) =>
  certainties.indexOf(slip.certainty) > certainties.indexOf(claim.certainty);

/** Whether this slip, made for this claim, has what the question is put to. */
function fits(question: Question, claim: Claim, slip: Argued): boolean {
  switch (question.when.defect) {
    case 'no-evidence':
      return !hasEvidence(claim, slip);
    case 'wrong-law':
      return own(claim.law, slip.authority) <= 0;
    case 'law':
      return question.when.law?.includes(slip.authority) ?? false;
    case 'no-pin':
      return slip.pin === null;
    case 'loose-pin':
      return slip.pin !== null && own(claim.pins, slip.pin) < 1;
    case 'overclaimed':
      return isOverclaimed(claim, slip);
    case 'own':
      return true;
  }
}

/** The question this slip draws, or null when the claim has none left that fits. */
export function questionFor(
  { claims, questions }: HandIndex,
  slip: Argued & { readonly claim: string },
  asked: readonly string[],
): string | null {
  const claim = claims.get(slip.claim);
  if (claim === undefined) return null;
  for (const id of claim.bench) {
    const question = questions.get(id);
    if (question !== undefined && !asked.includes(id) && fits(question, claim, slip)) return id;
  }
  return null;
}
