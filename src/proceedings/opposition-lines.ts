// The order in which the other side speaks: first on what was argued, then on what was left alone.
import type { HearingContext } from '../hearing/index.ts';
import { indexLevel } from '../level/index.ts';
import type { OppositionLine } from '../level/types.ts';

export function spokenLines({ level, side, slips }: HearingContext): readonly OppositionLine[] {
  const { opposition } = indexLevel(level).hand(side).hand;
  const isArgued = ({ issue }: OppositionLine) => slips.some((slip) => slip.issue === issue);
  return [...opposition.filter(isArgued), ...opposition.filter((line) => !isArgued(line))];
}
