// Finds the parts of a level by id. Every look-up goes through a Map or an own property, so that no id of a
// stranger's file can reach anything else. Knows nothing of what the parts mean in a hearing.
import type {
  Authority,
  Chance,
  Claim,
  Element,
  Exhibit,
  Hand,
  Issue,
  Level,
  OppositionLine,
  Question,
  Request,
  Route,
  Side,
} from './types.ts';

/** What counsel can put before the court: a fact or a rule. They share one set of ids. */
export type Card =
  | { readonly kind: 'exhibit'; readonly exhibit: Exhibit }
  | { readonly kind: 'authority'; readonly authority: Authority };

export interface HandIndex {
  readonly hand: Hand;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly lines: ReadonlyMap<string, OppositionLine>;
  readonly chances: ReadonlyMap<string, Chance>;
}

export interface LevelIndex {
  readonly cards: ReadonlyMap<string, Card>;
  readonly issues: ReadonlyMap<string, Issue>;
  readonly elements: ReadonlyMap<string, Element>;
  readonly requests: ReadonlyMap<string, Request>;
  readonly routes: ReadonlyMap<string, Route>;
  /** The side's hand by id. Throws a RangeError when the level has no hand for that side. */
  hand(side: Side): HandIndex;
}

const remembered = new WeakMap<Level, LevelIndex>();

/** The level's parts by id; built once for each level object. */
export function indexLevel(level: Level): LevelIndex {
  const known = remembered.get(level);
  if (known) return known;
  const made = buildIndex(level);
  remembered.set(level, made);
  return made;
}

function buildIndex(level: Level): LevelIndex {
  const hands = indexHands(level);
  return {
    cards: indexCards(level),
    issues: byId(level.issues),
    elements: byId(level.test.elements),
    requests: byId(level.requests),
    routes: byId(level.test.routes),
    hand(side) {
      const found = hands.get(side);
      if (found) return found;
      throw new RangeError(`Level '${level.id}' has no hand for the ${side}. Add one under 'hands'.`);
    },
  };
}

function indexCards(level: Level): ReadonlyMap<string, Card> {
  const cards = new Map<string, Card>();
  for (const exhibit of level.record) cards.set(exhibit.id, { kind: 'exhibit', exhibit });
  for (const authority of level.law) cards.set(authority.id, { kind: 'authority', authority });
  return cards;
}

function indexHands(level: Level): ReadonlyMap<Side, HandIndex> {
  const hands = new Map<Side, HandIndex>([['movant', indexHand(level.hands.movant)]]);
  if (level.hands.respondent) hands.set('respondent', indexHand(level.hands.respondent));
  return hands;
}

function indexHand(hand: Hand): HandIndex {
  return {
    hand,
    claims: byId(hand.claims),
    questions: byId(hand.bench),
    lines: byId(hand.opposition),
    chances: byId(hand.candor),
  };
}

function byId<T extends { readonly id: string }>(parts: readonly T[]): ReadonlyMap<string, T> {
  return new Map(parts.map((part) => [part.id, part]));
}

/** The number that a level gives to an id, 0 where it gives none: a claim's strength for an exhibit. */
export function own(map: Readonly<Record<string, number>>, id: string): number {
  return Object.hasOwn(map, id) ? (map[id] ?? 0) : 0;
}

/** The words that a level gives to an id, if any: a claim's "why not" for a card. */
export function ownText(map: Readonly<Record<string, string>>, id: string): string | undefined {
  return Object.hasOwn(map, id) ? map[id] : undefined;
}

/** `email#4` is the card `email` and the sentence 3, counted from 0. Without a number the sentence is -1. */
export function splitPin(pin: string): { card: string; sentence: number } {
  const mark = pin.lastIndexOf('#');
  if (mark < 0) return { card: pin, sentence: -1 };
  const number = Number(pin.slice(mark + 1));
  return { card: pin.slice(0, mark), sentence: Number.isInteger(number) ? number - 1 : -1 };
}

/** Where a finding stands on the element's ladder, from 0, the worst for the movant; -1 when it is not there. */
export function rungIndex(element: Element, rung: string): number {
  return element.ladder.findIndex((step) => step.id === rung);
}
