// Whether a case is playable and fair, as an author would want it told: par, reach, what is dead, what guessing scores.
import { indexLevel } from '../level/index.ts';
import type { Level, Side, Walkthrough } from '../level/types.ts';
import { type Proceedings, replay, walkthroughProceedings } from '../proceedings/index.ts';
import {
  type Advocacy,
  agreesWithRuling,
  decideAll,
  parOf,
  type RequestDecision,
  scoreAdvocacy,
} from '../scoring/index.ts';
import { type Dead, deadParts, type MissingWhy, missingWhys } from './dead.ts';
import { type Reach, reachOf } from './reach.ts';
import { faultsOf } from './remarks.ts';
import { type Steps, toTheEnd } from './steps.ts';
import { type BotScore, botSteps, type Wandering, wanderSteps } from './wander.ts';

export interface Result {
  readonly requests: readonly RequestDecision[];
  readonly advocacy: Advocacy;
  readonly refused: string | null; // the first event refused, if any
}

/** What a play comes to: the court's model and the grade, each for itself. */
export function resultOf(level: Level, proceedings: Proceedings): Result {
  const { hearing, refused, held } = replay(level, proceedings);
  return {
    requests: decideAll(hearing.context),
    advocacy: scoreAdvocacy(hearing.context),
    refused: refused === null ? null : `event ${held + 1} (${proceedings.events[held]?.type}): ${refused}`,
  };
}

export interface WalkthroughReport {
  readonly id: string;
  readonly advocacy: number;
  readonly wrong: readonly string[]; // sentences: how it falls short of what the file says it gives
}

function shortfalls(walkthrough: Walkthrough, { requests, advocacy, refused }: Result): readonly string[] {
  const { outcomes, findings, advocacy: due } = walkthrough.gives;
  const wrong: string[] = refused === null ? [] : [`It stops at ${refused}.`];
  for (const { request, disposition, findings: found } of requests) {
    const said = Object.hasOwn(outcomes, request) ? outcomes[request] : disposition;
    if (said !== disposition) wrong.push(`'${request}' comes out ${disposition}, not ${said}.`);
    for (const [element, rung] of Object.entries(findings?.[request] ?? {}))
      if (found.get(element) !== rung)
        wrong.push(`'${element}' of '${request}' comes out ${found.get(element)}, not ${rung}.`);
  }
  if (advocacy.total < due.atLeast || advocacy.total > due.atMost)
    wrong.push(`Advocacy comes out ${advocacy.total}, not ${due.atLeast} to ${due.atMost}.`);
  return wrong;
}

export function checkWalkthrough(level: Level, walkthrough: Walkthrough): WalkthroughReport {
  const result = resultOf(level, walkthroughProceedings(level, walkthrough));
  return { id: walkthrough.id, advocacy: result.advocacy.total, wrong: shortfalls(walkthrough, result) };
}

export interface Report {
  readonly level: string;
  readonly side: Side;
  readonly par: { readonly worth: number; readonly minutes: number; readonly plan: readonly string[] };
  readonly best: number; // the best advocacy that any walkthrough of this side reaches
  readonly reach: Reach;
  readonly foreign: readonly string[]; // requests whose disposition a play can change, though the level does not say so
  readonly astray: readonly string[]; // requests that `actual` brings to another end, or other findings, than the court's
  readonly dead: Dead;
  readonly missingWhys: readonly MissingWhy[];
  readonly random: Wandering;
  readonly shufflings: number; // of the options, for each strategy
  readonly bots: readonly BotScore[];
  readonly walkthroughs: readonly WalkthroughReport[];
  readonly faults: readonly string[]; // sentences; none when the case is fair
}

/** Requests that some play can bring to another end than the court's, where no counterfactual is declared. */
function foreignEnds(level: Level, reach: Reach): readonly string[] {
  if (level.counterfactual !== undefined) return [];
  return level.ruling.outcomes
    .filter(({ request, disposition }) => reach.dispositions[request]?.some((end) => end !== disposition))
    .map(({ request }) => request);
}

export interface ReportOptions {
  readonly plays?: number;
  readonly seed?: number; // of the random plays
  readonly shufflings?: number;
  readonly side?: Side;
}

/** Requests on which what counsel really did does not give the findings and the end that the court gave. */
function astray(level: Level): readonly string[] {
  const actual = level.walkthroughs.find(({ id }) => id === 'actual');
  if (actual === undefined) return [];
  const { requests } = resultOf(level, walkthroughProceedings(level, actual));
  return requests
    .filter(({ request, disposition, findings }) => {
      const outcome = level.ruling.outcomes.find((one) => one.request === request);
      return !agreesWithRuling(level, request, findings) || disposition !== outcome?.disposition;
    })
    .map(({ request }) => request);
}

export const reportOn = (level: Level, options: ReportOptions = {}): Report =>
  toTheEnd(reportSteps(level, options));

function* walkthroughSteps(level: Level): Steps<readonly WalkthroughReport[]> {
  const checked: WalkthroughReport[] = [];
  for (const walkthrough of level.walkthroughs) {
    checked.push(checkWalkthrough(level, walkthrough));
    yield { doing: 'walkthroughs', done: checked.length, of: level.walkthroughs.length };
  }
  return checked;
}

/** The report, step by step. */
export function* reportSteps(
  level: Level,
  { plays = 500, seed = 1, shufflings = 20, side = 'movant' }: ReportOptions = {},
): Steps<Report> {
  const { hand } = indexLevel(level).hand(side);
  yield { doing: 'reach', done: 0, of: 1 };
  const reach = reachOf(level, side);
  const walkthroughs = yield* walkthroughSteps(level);
  const mine = walkthroughs.filter((_, at) => level.walkthroughs[at]?.side === side);
  const found = {
    level: level.id,
    side,
    par: { ...parOf(hand), minutes: hand.minutes },
    best: Math.max(0, ...mine.map(({ advocacy }) => advocacy)),
    reach,
    foreign: foreignEnds(level, reach),
    astray: astray(level),
    dead: deadParts(level, side),
    missingWhys: missingWhys(level, side),
    random: yield* wanderSteps(level, plays, seed, { side }),
    shufflings,
    bots: yield* botSteps(level, shufflings, side),
    walkthroughs,
  };
  return { ...found, faults: faultsOf(level, found).map(({ say }) => say) };
}
