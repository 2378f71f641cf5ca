// The key by which a hearing on paper is scored: the rules of scoring in whole marks that a clerk can add up by hand.
// What is simpler than in the game: two exhibits add up, every mark is whole (or a half), and no help caps a slip.
import { own } from '../../level/card-index.ts';
import type { Claim, Defect, Hand, Level, OppositionLine, Side } from '../../level/types.ts';
import {
  answerParts,
  bestExhibits,
  exchangeShares,
  IRRELEVANT,
  marks,
  parOf,
  partMaximum,
  parts,
  together,
} from '../../scoring/index.ts';
import { type CardRef, claimsOf, type Numbers } from './numbers.ts';

/** Marks of one slip: 20, so that its four parts are whole numbers. */
export const SLIP = 20;
export const slipMarks = {
  facts: SLIP * parts.facts,
  law: SLIP * parts.law,
  pin: SLIP * parts.pin,
  certainty: SLIP * parts.certainty,
} as const;
/** What each exhibit that is not in the key takes from the marks for the evidence. */
export const LAME = Math.round(slipMarks.facts * IRRELEVANT);
/** Marks of one answer to the bench. */
export const ANSWER = 10;
export const answerMarks = {
  direct: ANSWER * answerParts.direct,
  because: ANSWER * answerParts.because,
} as const;

export interface CardMarks {
  readonly id: string;
  readonly card: CardRef;
  readonly marks: number;
}
export interface PinMarks extends CardMarks {
  readonly sentence: number;
}
/** To a slip with this defect the judge puts this question, the first that fits and was not put before. */
export interface Routing {
  readonly defect: Defect;
  readonly law: readonly CardRef[]; // for the defect `law`: when one of these is the rule on the slip
  readonly question: number;
}
export interface ClaimKey {
  readonly id: string;
  readonly n: number;
  readonly issue: string;
  readonly minutes: number;
  readonly worth: number; // 0: a mistake
  readonly certainty: Claim['certainty'];
  readonly exhibits: readonly CardMarks[];
  readonly law: readonly CardMarks[];
  readonly pins: readonly PinMarks[];
  readonly candor: readonly { readonly chance: number; readonly law: CardRef | null }[];
  readonly cost: number; // candor points that arguing it costs; 0 for most
  readonly questions: readonly Routing[];
}
export interface LineKey {
  readonly id: string;
  readonly n: number;
  readonly undoneBy: readonly CardMarks[]; // none: it stands
}

/** The numbers of the score sheet. */
export interface ScoreTerms {
  readonly divisor: number; // the sum of worth x marks over this is the points for build
  readonly build: number;
  readonly bench: number; // points for answers, notes, candor, forecast: the most of each
  readonly notes: number;
  readonly candor: number;
  readonly forecast: number;
  readonly questionsMost: number;
  readonly notesMost: number;
  readonly minutes: number;
  readonly candorEach: number; // points for each chance taken
  readonly candorNeeded: number;
  readonly forecastMost: number; // the most marks that the forecasts together can earn
}

const byMarks = (a: CardMarks, b: CardMarks) => b.marks - a.marks;
const whole = (marks: number) => Math.max(1, Math.round(marks));
const half = (points: number) => Math.max(0.5, Math.round(points * 2) / 2);

function cardMarks(
  values: Readonly<Record<string, number>>,
  numbers: Numbers,
  marksFor: (value: number) => number,
): readonly CardMarks[] {
  return Object.entries(values)
    .flatMap(([id, value]) => {
      const card = numbers.card(id);
      return value > 0 && card !== null ? [{ id, card, marks: marksFor(value) }] : [];
    })
    .sort(byMarks);
}

function pinMarks({ pins }: Claim, numbers: Numbers): readonly PinMarks[] {
  return Object.entries(pins)
    .flatMap(([id, value]) => {
      const pin = numbers.pin(id);
      return value > 0 && pin !== null ? [{ id, ...pin, marks: whole(slipMarks.pin * value) }] : [];
    })
    .sort(byMarks);
}

function routings(claim: Claim, { bench }: Hand, numbers: Numbers): readonly Routing[] {
  return claim.bench.flatMap((id) => {
    const question = bench.find((one) => one.id === id);
    if (question === undefined) return [];
    const law = (question.when.law ?? []).flatMap((card) => numbers.card(card) ?? []);
    return [{ defect: question.when.defect, law, question: numbers.question(id) }];
  });
}

function claimKey(claim: Claim, hand: Hand, numbers: Numbers): ClaimKey {
  const best = together(bestExhibits(claim).map((id) => own(claim.exhibits, id)));
  return {
    id: claim.id,
    n: numbers.claim(claim.id),
    issue: claim.issue,
    minutes: claim.minutes,
    worth: claim.worth,
    certainty: claim.certainty,
    exhibits: cardMarks(claim.exhibits, numbers, (value) => whole((slipMarks.facts * value) / best)),
    law: cardMarks(claim.law, numbers, (value) => whole(slipMarks.law * value)),
    pins: pinMarks(claim, numbers),
    candor: claim.candor.map(({ chance, law }) => ({
      chance: numbers.chance(chance),
      law: law === undefined ? null : numbers.card(law),
    })),
    cost: claim.misstates?.cost ?? 0,
    questions: routings(claim, hand, numbers),
  };
}

export const claimKeys = (level: Level, side: Side, hand: Hand, numbers: Numbers): readonly ClaimKey[] =>
  claimsOf(level, side).map((claim) => claimKey(claim, hand, numbers));

/** Points of the exchange, to a half, that a note with each card earns. */
export function lineKeys(hand: Hand, numbers: Numbers): readonly LineKey[] {
  const each = hand.notes === 0 ? 0 : exchangeShares(hand).notes / hand.notes;
  return hand.opposition.map(({ id, undoneBy }: OppositionLine) => ({
    id,
    n: numbers.line(id),
    undoneBy: cardMarks(undoneBy ?? {}, numbers, (value) => half(each * value)),
  }));
}

export function scoreTerms(level: Level, hand: Hand): ScoreTerms {
  const { bench, notes } = exchangeShares(hand);
  const par = parOf(hand).worth;
  const { candorNeeded } = hand;
  return {
    divisor: Math.round((10 * par * SLIP) / partMaximum.build) / 10,
    build: partMaximum.build,
    bench,
    notes,
    candor: partMaximum.candor,
    forecast: partMaximum.forecast,
    questionsMost: hand.questions,
    notesMost: hand.notes,
    minutes: hand.minutes,
    candorEach: candorNeeded === 0 ? 0 : Math.round((10 * partMaximum.candor) / candorNeeded) / 10,
    candorNeeded,
    forecastMost: level.ruling.findings.length * 2 * marks.sure.right,
  };
}
