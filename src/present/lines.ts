// What is being said at each moment, so that whoever says it is seen to.
import type { Hearing, HearingContext } from '../hearing/index.ts';
import { indexLevel } from '../level/index.ts';
import type { OppositionLine, Role } from '../level/types.ts';
import type { SaidLine } from './stage-view.ts';

export const ownCounsel = ({ side }: HearingContext): Role =>
  side === 'movant' ? 'movant-counsel' : 'respondent-counsel';
export const otherCounsel = ({ side }: HearingContext): Role =>
  side === 'movant' ? 'respondent-counsel' : 'movant-counsel';

/** The other side's lines heard so far: at the least up to the last one noted, and the first. */
export function linesHeard({ level, side, notes }: HearingContext, heard = 0): readonly OppositionLine[] {
  const { opposition } = indexLevel(level).hand(side).hand;
  const noted = opposition.findLastIndex(({ id }) => notes.some(({ line }) => line === id));
  return opposition.slice(0, Math.max(1, heard, noted + 1));
}
/** The one now being said. */
export const lineInHand = (context: HearingContext, heard = 0): OppositionLine | undefined =>
  linesHeard(context, heard).at(-1);

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
