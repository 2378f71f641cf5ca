// The numbers that stand on paper for the ids of a case: exhibits, rules, positions, questions, lines, chances.
// Every sheet of a kit takes them from here, so that a number means one thing on all of them.
import { indexLevel, splitPin } from '../../level/card-index.ts';
import type { Level, Side } from '../../level/types.ts';

/** A card by its number, counted from 1 apart for exhibits and rules. */
export interface CardRef {
  readonly kind: 'exhibit' | 'authority';
  readonly n: number;
}

export interface Numbers {
  /** Null for a card that this side cannot cite: it is in no kit of this side. */
  card(id: string): CardRef | null;
  pin(pin: string): { readonly card: CardRef; readonly sentence: number } | null;
  claim(id: string): number;
  question(id: string): number;
  line(id: string): number;
  chance(id: string): number;
}

const counted = (parts: readonly { readonly id: string }[]) =>
  new Map(parts.map(({ id }, at) => [id, at + 1]));

/** Positions are numbered as they are printed: issue by issue. */
export const claimsOf = (level: Level, side: Side) =>
  level.issues.flatMap(({ id }) =>
    indexLevel(level)
      .hand(side)
      .hand.claims.filter(({ issue }) => issue === id),
  );

export const exhibitsOf = (level: Level, side: Side) =>
  level.record.filter(({ citableBy }) => citableBy.includes(side));

export function numbersOf(level: Level, side: Side): Numbers {
  const { hand } = indexLevel(level).hand(side);
  const exhibits = counted(exhibitsOf(level, side));
  const law = counted(level.law);
  const of = (parts: readonly { readonly id: string }[]) => {
    const known = counted(parts);
    return (id: string) => known.get(id) ?? 0;
  };
  const card = (id: string): CardRef | null => {
    const exhibit = exhibits.get(id);
    if (exhibit !== undefined) return { kind: 'exhibit', n: exhibit };
    const authority = law.get(id);
    return authority === undefined ? null : { kind: 'authority', n: authority };
  };
  return {
    card,
    pin(pin) {
      const { card: id, sentence } = splitPin(pin);
      const found = card(id);
      return found === null ? null : { card: found, sentence: sentence + 1 };
    },
    claim: of(claimsOf(level, side)),
    question: of(hand.bench),
    line: of(hand.opposition),
    chance: of(hand.candor),
  };
}
