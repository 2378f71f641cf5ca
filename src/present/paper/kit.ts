// A hearing for the table: everything that a class without machines needs of a case, as sheets. The same case file,
// the same rules; only the marks are rounded so that they can be added up by hand (marks.ts).
import { openHearing } from '../../hearing/index.ts';
import { indexLevel } from '../../level/card-index.ts';
import type {
  Certainty,
  Direct,
  Disposition,
  Hand,
  Level,
  Question,
  Quotation,
  Side,
} from '../../level/types.ts';
import { shuffled } from '../../proceedings/index.ts';
import { briefView } from '../brief.ts';
import { issueName, shelf } from '../cards.ts';
import { forecastView } from '../forecast.ts';
import { findingView, outcomeViews } from '../ruling.ts';
import { terms } from '../terms.ts';
import type { BriefView, CardView, FindingView, ForecastView, TermView } from '../view.ts';
import type { AllWords } from '../words.ts';
import {
  answerMarks,
  type ClaimKey,
  claimKeys,
  type LineKey,
  lineKeys,
  type ScoreTerms,
  scoreTerms,
} from './marks.ts';
import { claimsOf, type Numbers, numbersOf } from './numbers.ts';

/** The sheets of a kit, in the order they are printed. */
export const sheetNames = [
  'guide',
  'case',
  'terms',
  'cards',
  'claims',
  'slips',
  'opposition',
  'bench',
  'key',
  'forecast',
  'score',
  'ruling',
] as const;
export type SheetName = (typeof sheetNames)[number];

export interface PaperCard extends CardView {
  readonly n: number;
}
export interface PaperIssue {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly element: string;
  readonly claims: readonly {
    readonly id: string;
    readonly n: number;
    readonly say: string;
    readonly minutes: number;
  }[];
}
export interface PaperReply {
  readonly id: string;
  readonly say: string;
  readonly marks: number;
  readonly why: string;
  readonly chance: number | null; // for candor, that it takes
  readonly cost: number; // candor points that it costs
}
export interface PaperQuestion {
  readonly id: string;
  readonly n: number;
  readonly ask: string;
  readonly aims: string;
  readonly directs: readonly Direct[]; // every one that is right
  readonly directWhy: string;
  readonly replies: readonly PaperReply[];
}
export interface PaperLine {
  readonly id: string;
  readonly n: number;
  readonly issue: string; // its name
  readonly say: string;
  readonly quoted: Quotation | null;
}
/** A finding of the court with what the forecast is compared with: the number of the decisive reason on the form. */
export interface PaperFinding extends FindingView {
  readonly n: number;
  readonly reason: number; // from 0
}
export interface PaperRuling {
  readonly name: string;
  readonly opening: readonly string[];
  readonly quotations: readonly Quotation[];
  readonly findings: readonly PaperFinding[];
  readonly outcomes: readonly { readonly told: string; readonly disposition: Disposition }[];
  readonly closing: Quotation;
  readonly meaning: readonly string[];
  readonly afterwards: readonly string[];
  readonly sources: Level['sources'];
}

export interface PaperKit {
  readonly title: string;
  readonly side: Side;
  readonly party: string; // for whom counsel speaks
  readonly opponent: string;
  readonly brief: BriefView;
  readonly ladders: readonly { readonly element: string; readonly rungs: readonly string[] }[];
  readonly terms: readonly TermView[];
  readonly exhibits: readonly PaperCard[];
  readonly law: readonly PaperCard[];
  readonly issues: readonly PaperIssue[];
  readonly slips: number; // the most that can be argued in the minutes
  readonly lines: readonly PaperLine[];
  readonly questions: readonly PaperQuestion[];
  readonly claimKeys: readonly ClaimKey[];
  readonly lineKeys: readonly LineKey[];
  readonly chances: readonly { readonly id: string; readonly n: number; readonly name: string }[];
  readonly forecast: ForecastView;
  readonly certainties: Readonly<Record<Certainty, string>>; // their names
  readonly score: ScoreTerms;
  readonly ruling: PaperRuling;
}

const PRINT = 1; // the seed of every kit: a class with copies from two days has the same letters

const numbered = (cards: readonly CardView[]): readonly PaperCard[] =>
  cards.map((card, at) => ({ ...card, n: at + 1 }));

function issuesOf(level: Level, side: Side, numbers: Numbers): readonly PaperIssue[] {
  return level.issues.map(({ id, name, question, element }) => ({
    id,
    name,
    question,
    element: indexLevel(level).elements.get(element)?.name ?? element,
    claims: claimsOf(level, side)
      .filter(({ issue }) => issue === id)
      .map(({ id: claim, say, minutes }) => ({ id: claim, n: numbers.claim(claim), say, minutes })),
  }));
}

/** The most slips that fit in the minutes: the shortest positions first. */
function mostSlips({ claims, minutes }: Hand): number {
  let left = minutes;
  return claims
    .map((claim) => claim.minutes)
    .sort((a, b) => a - b)
    .filter((cost) => {
      left -= cost;
      return left >= 0;
    }).length;
}

function paperQuestion(question: Question, numbers: Numbers): PaperQuestion {
  const { id, ask, aims, direct, directWhy, because } = question;
  return {
    id,
    n: numbers.question(id),
    ask,
    aims,
    directs: direct,
    directWhy,
    replies: shuffled(because, PRINT, `replies:${id}`).map((reply) => ({
      id: reply.id,
      say: reply.say,
      marks: Math.round(answerMarks.because * reply.credit),
      why: reply.why ?? '',
      chance: reply.candor === undefined ? null : numbers.chance(reply.candor),
      cost: reply.misstates?.cost ?? 0,
    })),
  };
}

function linesOf(level: Level, { opposition }: Hand, numbers: Numbers): readonly PaperLine[] {
  return opposition.map(({ id, issue, say, quoted }) => ({
    id,
    n: numbers.line(id),
    issue: issueName(level, issue),
    say,
    quoted: quoted ?? null,
  }));
}

function rulingOf(
  context: Parameters<typeof findingView>[0],
  forecast: ForecastView,
  words: AllWords,
): PaperRuling {
  const { level } = context;
  const { name, opening, quotations, findings, closing, meaning, afterwards } = level.ruling;
  return {
    name,
    opening,
    quotations,
    findings: findings.map((finding, at) => {
      const decisive = finding.reasons.find((reason) => reason.decisive)?.id;
      const reason = forecast.items[at]?.reasons.findIndex(({ id }) => id === decisive) ?? -1;
      return { ...findingView(context, finding, words), n: at + 1, reason };
    }),
    outcomes: outcomeViews(level, words),
    closing,
    meaning,
    afterwards,
    sources: level.sources,
  };
}

const certaintyNames = ({ certainties }: AllWords): PaperKit['certainties'] => ({
  arguable: certainties.arguable.name,
  'serious-question': certainties['serious-question'].name,
  likely: certainties.likely.name,
});

export function paperKit(level: Level, side: Side, words: AllWords): PaperKit {
  const { context } = openHearing({ level, side });
  const { hand } = indexLevel(level).hand(side);
  const numbers = numbersOf(level, side);
  const { exhibits, law } = shelf(level, words, side, []);
  const forecast = forecastView(context, PRINT, words);
  return {
    title: level.title,
    side,
    party: level.parties[side].short,
    opponent: level.parties[side === 'movant' ? 'respondent' : 'movant'].short,
    brief: briefView(context, words, true),
    ladders: level.test.elements.map(({ name, ladder }) => ({
      element: name,
      rungs: ladder.map((rung) => rung.name),
    })),
    terms: terms(level),
    exhibits: numbered(exhibits),
    law: numbered(law),
    issues: issuesOf(level, side, numbers),
    slips: mostSlips(hand),
    lines: linesOf(level, hand, numbers),
    questions: hand.bench.map((question) => paperQuestion(question, numbers)),
    claimKeys: claimKeys(level, side, hand, numbers),
    lineKeys: lineKeys(hand, numbers),
    chances: hand.candor.map(({ id, name }) => ({ id, n: numbers.chance(id), name })),
    forecast,
    certainties: certaintyNames(words),
    score: scoreTerms(level, hand),
    ruling: rulingOf(context, forecast, words),
  };
}
