// Where the parts that a report speaks of stand in a level, as the path that leads to each.
import type { Path } from '../level/index.ts';
import type { Hand, Level, Side } from '../level/types.ts';

type HandList = 'claims' | 'bench' | 'opposition' | 'candor';

const at = (parts: readonly { readonly id: string }[], id: string) =>
  parts.findIndex((part) => part.id === id);

export function cardPath({ record, law }: Level, id: string): Path {
  const exhibit = at(record, id);
  return exhibit >= 0 ? ['record', exhibit] : ['law', Math.max(0, at(law, id))];
}

export function handPath(level: Level, side: Side, list: HandList, id: string): Path {
  const hand: Hand | undefined = level.hands[side];
  return ['hands', side, list, Math.max(0, at(hand?.[list] ?? [], id))];
}

export const walkthroughPath = ({ walkthroughs }: Level, id: string): Path => [
  'walkthroughs',
  Math.max(0, at(walkthroughs, id)),
];

export const outcomePath = ({ ruling }: Level, request: string): Path => [
  'ruling',
  'outcomes',
  Math.max(
    0,
    ruling.outcomes.findIndex((one) => one.request === request),
  ),
];

export function rungPath({ test }: Level, element: string, rung: string): Path {
  const number = Math.max(0, at(test.elements, element));
  return ['test', 'elements', number, 'ladder', Math.max(0, at(test.elements[number]?.ladder ?? [], rung))];
}
