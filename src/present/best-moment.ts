// The best moment of a hearing: her own words that came nearest to all they could earn.
import type { HearingContext } from '../hearing/index.ts';
import { indexLevel } from '../level/index.ts';
import { cardName } from '../scoring/index.ts';
import type { MomentView, SlipReview } from './view.ts';

type PointsOf = (item: string) => Pick<MomentView, 'earned' | 'most'>;

const HALF = 0.5;
const share = ({ earned, most }: MomentView) => (most === 0 ? 0 : earned / most);

/** The nearest to all it could earn; among equals the one that earned most. Less than half is nobody's best moment. */
function topOf(moments: readonly MomentView[]): MomentView | null {
  const [top] = moments
    .filter((one) => one.earned > 0 && share(one) >= HALF)
    .toSorted((a, b) => share(b) - share(a) || b.earned - a.earned);
  return top ?? null;
}

const slipMoments = (slips: readonly SlipReview[]): readonly MomentView[] =>
  slips.map(({ issue, say, earned, most }) => ({ kind: 'slip', about: issue, say, earned, most }));

function answerMoments({ level, side, slips }: HearingContext, pointsOf: PointsOf): readonly MomentView[] {
  const { questions } = indexLevel(level).hand(side);
  return slips.flatMap(({ answer }): MomentView[] => {
    const question = questions.get(answer?.question ?? '');
    const reply = question?.because.find(({ id }) => id === answer?.because);
    if (question === undefined || reply === undefined) return [];
    return [{ kind: 'answer', about: question.ask, say: reply.say, ...pointsOf(`question:${question.id}`) }];
  });
}

function noteMoments({ level, side, notes }: HearingContext, pointsOf: PointsOf): readonly MomentView[] {
  const { lines } = indexLevel(level).hand(side);
  return notes.flatMap(({ line: id, undoneBy }): MomentView[] => {
    const line = lines.get(id);
    if (line === undefined) return [];
    return [{ kind: 'note', about: line.say, say: cardName(level, undoneBy), ...pointsOf(`note:${id}`) }];
  });
}

/** Slips first, being built from nothing; an answer or a catch where no slip will do. */
export const bestMoment = (
  slips: readonly SlipReview[],
  context: HearingContext,
  pointsOf: PointsOf,
): MomentView | null =>
  topOf(slipMoments(slips)) ??
  topOf(answerMoments(context, pointsOf)) ??
  topOf(noteMoments(context, pointsOf));
