// Whether a case is playable and fair, as an author would want it told: par, reach, what is dead, what guessing scores.
import { indexLevel } from '../level/index.ts';
import type { Level, Side, Walkthrough } from '../level/types.ts';
import { type Proceedings, replay, walkthroughProceedings } from '../proceedings/index.ts';
import { type Advocacy, decideAll, parOf, type RequestDecision, scoreAdvocacy } from '../scoring/index.ts';
import { type Dead, deadParts, type MissingWhy, missingWhys } from './dead.ts';
import { type Reach, reachOf } from './reach.ts';
import { type BotScore, botScores, type Wandering, wander } from './wander.ts';

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
  readonly par: { readonly worth: number; readonly minutes: number; readonly plan: readonly string[] };
  readonly best: number; // the best advocacy that any walkthrough of this side reaches
  readonly reach: Reach;
  readonly foreign: readonly string[]; // requests whose disposition a play can change, though the level does not say so
  readonly dead: Dead;
  readonly missingWhys: readonly MissingWhy[];
  readonly random: Wandering;
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

function faultsOf(report: Omit<Report, 'faults'>): readonly string[] {
  const { dead, random, bots, walkthroughs } = report;
  const faults = report.foreign.map(
    (request) => `A play can change what happens to '${request}'. Reweigh it, or declare a counterfactual.`,
  );
  for (const [kind, ids] of Object.entries(dead))
    for (const id of ids) faults.push(`Of the ${kind}, '${id}' can never matter in play.`);
  for (const { claim, card } of report.missingWhys)
    faults.push(`Claim '${claim}' does not say why not '${card}'.`);
  if (random.mean > 20) faults.push(`Random clicking scores ${random.mean}, more than 20.`);
  if (random.stuck > 0) faults.push(`${random.stuck} random plays got stuck.`);
  for (const { name, mean } of bots)
    if (mean > 40) faults.push(`Playing '${name}' scores ${mean}, more than 40.`);
  for (const { id, wrong } of walkthroughs)
    for (const fault of wrong) faults.push(`Walkthrough '${id}': ${fault}`);
  if (report.best < 100) faults.push(`No walkthrough reaches 100; the best reaches ${report.best}.`);
  return faults;
}

export interface ReportOptions {
  readonly plays?: number;
  readonly seed?: number; // of the random plays
  readonly shufflings?: number;
  readonly side?: Side;
}

export function reportOn(
  level: Level,
  { plays = 500, seed = 1, shufflings = 20, side = 'movant' }: ReportOptions = {},
): Report {
  const { hand } = indexLevel(level).hand(side);
  const reach = reachOf(level, side);
  const walkthroughs = level.walkthroughs.map((walkthrough) => checkWalkthrough(level, walkthrough));
  const mine = walkthroughs.filter((_, at) => level.walkthroughs[at]?.side === side);
  const found = {
    level: level.id,
    par: { ...parOf(hand), minutes: hand.minutes },
    best: Math.max(0, ...mine.map(({ advocacy }) => advocacy)),
    reach,
    foreign: foreignEnds(level, reach),
    dead: deadParts(level, side),
    missingWhys: missingWhys(level, side),
    random: wander(level, plays, seed, { side }),
    bots: botScores(level, shufflings, side),
    walkthroughs,
  };
  return { ...found, faults: faultsOf(found) };
}
