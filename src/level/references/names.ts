// Holds the ids that a level's parts call one another by against the parts that there are.
import { splitPin } from '../card-index.ts';
import type { Path } from '../problems.ts';
import { NOT_REACHED } from '../vocabulary.ts';
import { type Checking, report, reportKey } from './checking.ts';

/** Codes of names that need nothing told but the id and those there are. */
export type NameCode =
  | 'level/unknown-exhibit'
  | 'level/unknown-authority'
  | 'level/unknown-card'
  | 'level/unknown-claim'
  | 'level/unknown-issue'
  | 'level/unknown-element'
  | 'level/unknown-request'
  | 'level/unknown-route'
  | 'level/unknown-gate'
  | 'level/unknown-question'
  | 'level/unknown-line'
  | 'level/unknown-chance';

type Known = ReadonlySet<string> | ReadonlyMap<string, unknown>;

/** Is the id, written as a value, one of the known? Reports it when not. */
export function isKnown(checking: Checking, code: NameCode, id: string, known: Known, path: Path): boolean {
  if (known.has(id)) return true;
  report(checking, code, path, { id, known: known.keys(), ...hint(checking, code, id) });
  return false;
}

/** The same for ids written as keys: `{email: 0.6}`. */
export function areKnownKeys(
  checking: Checking,
  code: NameCode,
  group: Readonly<Record<string, unknown>>,
  known: Known,
  path: Path,
): void {
  for (const id of Object.keys(group))
    if (!known.has(id))
      reportKey(checking, code, [...path, id], { id, known: known.keys(), ...hint(checking, code, id) });
}

/** The commonest slip of all: the right card in the wrong group. */
function hint(checking: Checking, code: NameCode, id: string): { hint?: string } {
  if (code === 'level/unknown-exhibit' && checking.authorities.has(id))
    return { hint: 'It is an authority: put it where the law is cited.' };
  if (code === 'level/unknown-authority' && checking.exhibits.has(id))
    return { hint: 'It is an exhibit: put it where the record is cited.' };
  return {};
}

/** The card of a pin whose card and sentence both exist. */
export function pinnedCard(checking: Checking, pin: string, path: Path): string | undefined {
  const { card: id, sentence } = splitPin(pin);
  const card = checking.index.cards.get(id);
  if (!card) {
    reportKey(checking, 'level/unknown-card', path, { id, known: checking.index.cards.keys() });
    return undefined;
  }
  const { length } = (card.kind === 'exhibit' ? card.exhibit : card.authority).sentences;
  if (sentence < length) return id;
  reportKey(checking, 'level/unknown-pin', path, { sentence: sentence + 1, card: id, count: length });
  return undefined;
}

/** Is the finding a rung of the element's ladder? Says nothing where the element itself is not known. */
export function checkRung(
  checking: Checking,
  element: string,
  id: string,
  path: Path,
  notReached = true,
): void {
  const ladder = checking.index.elements.get(element)?.ladder;
  if (!ladder || ladder.some((rung) => rung.id === id) || (notReached && id === NOT_REACHED)) return;
  const known = [...ladder.map((rung) => rung.id), ...(notReached ? [NOT_REACHED] : [])];
  report(checking, 'level/unknown-rung', path, { id, known, element });
}
