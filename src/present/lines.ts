// What is being said at each moment, so that whoever says it is seen to.
import type { Hearing, HearingContext } from '../hearing/index.ts';
import { indexLevel } from '../level/index.ts';
import type { OppositionLine, Role } from '../level/types.ts';
import type { SaidLine } from './stage-view.ts';

export const ownCounsel = ({ side }: HearingContext): Role =>
  side === 'movant' ? 'movant-counsel' : 'respondent-counsel';
export const otherCounsel = ({ side }: HearingContext): Role =>
  side === 'movant' ? 'respondent-counsel' : 'movant-counsel';

/** The other side's line now being said: the last one heard, at the least the last one noted, else the first. */
export function lineInHand(context: HearingContext, heard = 0): OppositionLine | undefined {
  const { opposition } = indexLevel(context.level).hand(context.side).hand;
  const noted = opposition.findLastIndex(({ id }) => context.notes.some(({ line }) => line === id));
  return opposition[Math.min(opposition.length, Math.max(1, heard, noted + 1)) - 1];
}

function atLectern(context: HearingContext): readonly SaidLine[] {
  const { slips } = context;
  const slip = slips.at(-1);
  if (slip === undefined) return [{ by: 'clerk', id: 'case-called' }];
  return [{ by: ownCounsel(context), id: `${slip.answer === null ? 'slip' : 'answer'}-${slips.length}` }];
}

export function saidAt({ step, context }: Hearing, heard?: number): readonly SaidLine[] {
  const by = ownCounsel(context);
  switch (step) {
    case 'argument.atLectern':
      return atLectern(context);
    case 'argument.bench':
      return [
        { by, id: `slip-${context.slips.length}` },
        { by: 'judge', id: `question-${context.slips.at(-1)?.question ?? ''}` },
      ];
    case 'opposition.listening':
      return [{ by: otherCounsel(context), id: `line-${lineInHand(context, heard)?.id ?? ''}` }];
    case 'rebuttal':
      return [{ by, id: 'rebuttal' }];
    case 'ruling':
      return [{ by: 'judge', id: `order-${context.findingsRead}` }];
    default:
      return [];
  }
}
