// A slip half made: what has been chosen, what is still missing, and what a change of one part does to the others.
import type { CardView } from '../../present/index.ts';
import type { DraftSlip } from '../../proceedings/index.ts';

export const MOST_EXHIBITS = 2;
export const partNames = ['claim', 'authority', 'exhibits', 'pin', 'certainty'] as const;
export type PartName = (typeof partNames)[number];

export const emptyDraft: DraftSlip = {
  claim: null,
  authority: null,
  exhibits: [],
  pin: null,
  certainty: null,
};

/** A sentence can only be pinned while its card is on the slip. */
function loosePin(draft: DraftSlip): DraftSlip {
  const [card = ''] = (draft.pin ?? '').split('#');
  return card === draft.authority || draft.exhibits.includes(card) ? draft : { ...draft, pin: null };
}

export const withAuthority = (draft: DraftSlip, authority: string): DraftSlip =>
  loosePin({ ...draft, authority });

export function withExhibit(draft: DraftSlip, id: string): DraftSlip {
  const { exhibits } = draft;
  if (exhibits.includes(id)) return loosePin({ ...draft, exhibits: exhibits.filter((one) => one !== id) });
  return exhibits.length < MOST_EXHIBITS ? { ...draft, exhibits: [...exhibits, id] } : draft;
}

/** The parts without which a slip cannot be said, in their order. */
export function missingParts({ claim, authority, exhibits, certainty }: DraftSlip) {
  const missing: ('claim' | 'authority' | 'exhibits' | 'certainty')[] = [];
  if (claim === null) missing.push('claim');
  if (authority === null) missing.push('authority');
  if (exhibits.length === 0) missing.push('exhibits');
  if (certainty === null) missing.push('certainty');
  return missing;
}

/** The parts already chosen, in their order. */
export const chosenParts = (draft: DraftSlip): readonly PartName[] =>
  partNames.filter((part) => (part === 'exhibits' ? draft.exhibits.length > 0 : draft[part] !== null));

/** The cards on the slip: the rule first, then the evidence. */
export function cardsOf(draft: DraftSlip, cards: readonly CardView[]): readonly CardView[] {
  const ids = [...(draft.authority === null ? [] : [draft.authority]), ...draft.exhibits];
  return ids.flatMap((id) => cards.find((card) => card.id === id) ?? []);
}
