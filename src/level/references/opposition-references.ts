// Checks the other side's argument: each line is on an issue, and what undoes it is a card that can be shown.
import { own } from '../card-index.ts';
import type { Path } from '../problems.ts';
import type { Hand, OppositionLine, Side } from '../types.ts';
import { type Checking, reportKey } from './checking.ts';
import { areKnownKeys, isKnown } from './names.ts';

export function checkOpposition(checking: Checking, hand: Hand, side: Side, path: Path): void {
  const { cards, issues } = checking.index;
  for (const [index, line] of hand.opposition.entries()) {
    const here = [...path, 'opposition', index];
    isKnown(checking, 'level/unknown-issue', line.issue, issues, [...here, 'issue']);
    areKnownKeys(checking, 'level/unknown-card', line.whyNot, cards, [...here, 'whyNot']);
    if (line.undoneBy) checkUndoing(checking, line.undoneBy, side, [...here, 'undoneBy']);
  }
}

function checkUndoing(
  checking: Checking,
  undoneBy: NonNullable<OppositionLine['undoneBy']>,
  side: Side,
  path: Path,
): void {
  const { cards } = checking.index;
  areKnownKeys(checking, 'level/unknown-card', undoneBy, cards, path);
  const undoing = Object.keys(undoneBy).filter((id) => own(undoneBy, id) > 0);
  if (undoing.length === 0) reportKey(checking, 'level/undone-by-nothing', path);
  for (const id of undoing) {
    const card = cards.get(id);
    if (card?.kind === 'exhibit' && !card.exhibit.citableBy.includes(side))
      reportKey(checking, 'level/not-citable', [...path, id], { card: id, side });
  }
}
