// Everything a student can do in a hearing, as data. An event is past tense and carries all it needs,
// so that the list of them is the whole truth of a play.

import type { Certainty, Direct, ForecastMark } from '../level/types.ts';
import { certainties, directs, forecastMark } from '../level/vocabulary.ts';

/** How much help was asked for on a claim. 1 nudges, 2 points, 3 shows a worked example. */
export type HintTier = 1 | 2 | 3;

export type HearingEvent =
  | { readonly type: 'brief.read' }
  | { readonly type: 'card.starred'; readonly card: string; readonly starred: boolean }
  | { readonly type: 'record.read' }
  | { readonly type: 'issue.chosen'; readonly issue: string }
  | { readonly type: 'issue.left' }
  | { readonly type: 'hint.taken'; readonly claim: string; readonly tier: HintTier }
  | SlipArgued
  | BenchAnswered
  | { readonly type: 'counsel.rested' }
  | OppositionNoted
  | { readonly type: 'opposition.unnoted'; readonly line: string }
  | { readonly type: 'opposition.heard' }
  | { readonly type: 'rebuttal.spoken' }
  | ElementForecast
  | { readonly type: 'forecast.sealed' }
  | { readonly type: 'finding.read'; readonly request: string; readonly element: string }
  | { readonly type: 'ruling.heard' };

export interface SlipArgued {
  readonly type: 'slip.argued';
  readonly issue: string;
  readonly claim: string;
  readonly authority: string;
  readonly exhibits: readonly string[]; // one or two
  readonly pin: string | null; // `card#n`, of a card on this slip
  readonly certainty: Certainty;
}

export interface BenchAnswered {
  readonly type: 'bench.answered';
  readonly question: string;
  readonly direct: Direct;
  readonly because: string; // id of the reply given
}

export interface OppositionNoted {
  readonly type: 'opposition.noted';
  readonly line: string;
  readonly undoneBy: string; // an exhibit or authority
}

export interface ElementForecast {
  readonly type: 'element.forecast';
  readonly request: string;
  readonly element: string;
  readonly finding: string;
  readonly reason: string;
  readonly certainty: ForecastMark;
}

export type EventType = HearingEvent['type'];
export type EventOf<T extends EventType> = Extract<HearingEvent, { type: T }>;

type Check = (value: unknown) => boolean;
const isText: Check = (value) => typeof value === 'string' && value.length > 0 && value.length <= 64;
const isTextOrNull: Check = (value) => value === null || isText(value);
const isFlag: Check = (value) => typeof value === 'boolean';
const isTier: Check = (value) => value === 1 || value === 2 || value === 3;
const isOneOf =
  (words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const isTexts: Check = (value) => Array.isArray(value) && value.length <= 8 && value.every(isText);

const fields: Readonly<Record<EventType, Readonly<Record<string, Check>>>> = {
  'brief.read': {},
  'card.starred': { card: isText, starred: isFlag },
  'record.read': {},
  'issue.chosen': { issue: isText },
  'issue.left': {},
  'hint.taken': { claim: isText, tier: isTier },
  'slip.argued': {
    issue: isText,
    claim: isText,
    authority: isText,
    exhibits: isTexts,
    pin: isTextOrNull,
    certainty: isOneOf(certainties),
  },
  'bench.answered': { question: isText, direct: isOneOf(directs), because: isText },
  'counsel.rested': {},
  'opposition.noted': { line: isText, undoneBy: isText },
  'opposition.unnoted': { line: isText },
  'opposition.heard': {},
  'rebuttal.spoken': {},
  'element.forecast': {
    request: isText,
    element: isText,
    finding: isText,
    reason: isText,
    certainty: isOneOf(forecastMark),
  },
  'forecast.sealed': {},
  'finding.read': { request: isText, element: isText },
  'ruling.heard': {},
};

export const eventTypes = Object.keys(fields) as readonly EventType[];

/** Whether a value from anywhere is an event of this hearing, whole and with nothing else on it. */
export function isHearingEvent(value: unknown): value is HearingEvent {
  if (typeof value !== 'object' || value === null) return false;
  const event = value as Readonly<Record<string, unknown>>;
  const { type } = event;
  if (typeof type !== 'string' || !Object.hasOwn(fields, type)) return false;
  const checks = fields[type as EventType];
  const names = Object.keys(event).filter((name) => name !== 'type');
  return (
    names.length === Object.keys(checks).length &&
    names.every((name) => Object.hasOwn(checks, name) && checks[name]?.(event[name]) === true)
  );
}
