// What the court would find on the argument made: whole weights on two pans, a rung on each ladder, a route or none.
// A model of the ruling for the scales to show. It knows nothing of advocacy points.
import { indexLevel, own } from '../level/card-index.ts';
import type { Disposition, Element, Issue, Level, Request, Side } from '../level/types.ts';
import { NOT_REACHED } from '../level/vocabulary.ts';
import { qualityOf, type SlipCards } from './quality.ts';
import { evaluate, type Facts, type Findings } from './rules.ts';

/** All that the court's model looks at of a hearing. */
export interface Argued {
  readonly level: Level;
  readonly side: Side; // who is speaking
  readonly slips: readonly (SlipCards & { readonly claim: string; readonly issue: string })[];
  readonly notes: readonly { readonly line: string; readonly undoneBy: string }[];
}

export interface Weight {
  readonly id: string;
  readonly say: string;
  readonly weight: number;
  readonly struck: boolean; // undone, or too weakly made: it weighs nothing
}

export interface IssueScales {
  readonly issue: string;
  readonly movant: readonly Weight[];
  readonly respondent: readonly Weight[];
  readonly net: number; // movant less respondent
  readonly finding: string; // a rung of the issue's element
}

export interface RequestDecision {
  readonly request: string;
  readonly disposition: Disposition;
  readonly findings: ReadonlyMap<string, string>; // element to rung, or `not-reached`
  readonly route: string | null; // the route that was met
  readonly unmet: string | null; // the condition for want of which a met route was not enough
}

export const ENOUGH = 0.5; // quality at which a claim weighs, and strength at which a line is undone

/** The highest rung whose `at` the net reaches. The lowest needs nothing, so ties stay with the respondent. */
export function rungFor(element: Element, net: number): string {
  const reached = element.ladder.filter(({ at }) => at === undefined || net >= at);
  return reached.at(-1)?.id ?? '';
}

export const isUndone = (
  undoneBy: Readonly<Record<string, number>> | null,
  notes: readonly string[],
): boolean => undoneBy !== null && notes.some((card) => own(undoneBy, card) >= ENOUGH);

function spokenFor({ level, side, slips }: Argued, issue: Issue): readonly Weight[] {
  const { claims } = indexLevel(level).hand(side);
  return slips.flatMap((slip) => {
    const claim = claims.get(slip.claim);
    if (claim === undefined || claim.issue !== issue.id) return [];
    const struck = claim.weight === 0 || qualityOf(claim, slip).total < ENOUGH;
    return [{ id: claim.id, say: claim.say, weight: claim.weight, struck }];
  });
}

function spokenAgainst({ level, side, notes }: Argued, issue: Issue): readonly Weight[] {
  const { hand } = indexLevel(level).hand(side);
  return hand.opposition
    .filter((line) => line.issue === issue.id && line.weight > 0)
    .map(({ id, say, weight, undoneBy }) => {
      const placed = notes.filter(({ line }) => line === id).map(({ undoneBy: card }) => card);
      return { id, say, weight, struck: isUndone(undoneBy, placed) };
    });
}

/** What the written motion already shows. A colon keeps its id apart from every claim's. */
const onPapers = ({ id, papers }: Issue): readonly Weight[] =>
  papers === undefined ? [] : [{ id: `papers:${id}`, ...papers, struck: false }];

const sum = (weights: readonly Weight[]) =>
  weights.reduce((total, { weight, struck }) => total + (struck ? 0 : weight), 0);

/** The scales of one issue. Before the other side is heard nothing that it says lies on its pan. */
export function scalesOf(argued: Argued, issue: Issue, opposed = true): IssueScales {
  const mine = spokenFor(argued, issue);
  const theirs = opposed ? spokenAgainst(argued, issue) : [];
  const [spoken, respondent] = argued.side === 'movant' ? [mine, theirs] : [theirs, mine];
  const movant = [...onPapers(issue), ...spoken];
  const net = sum(movant) - sum(respondent);
  const element = indexLevel(argued.level).elements.get(issue.element);
  return { issue: issue.id, movant, respondent, net, finding: element ? rungFor(element, net) : '' };
}

/** Whether an issue is argued for this request. */
export const belongs = ({ requests }: Issue, request: string): boolean => requests?.includes(request) ?? true;

/** Each element's finding for a request: the best of its issues, since one likely claim is enough. */
export function findingsFor(argued: Argued, request: Request): Findings {
  const { level } = argued;
  const found = new Map<string, string>();
  for (const element of level.test.elements) {
    const nets = level.issues
      .filter((issue) => issue.element === element.id && belongs(issue, request.id))
      .map((issue) => scalesOf(argued, issue).net);
    if (nets.length > 0) found.set(element.id, rungFor(element, Math.max(...nets)));
  }
  return found;
}

interface Ruled {
  readonly id: string | null; // the route met, or the condition not met
  readonly reached: readonly string[]; // elements looked at on the way
}

/** The first of the request's routes that is met. */
function routeMet(facts: Facts): Ruled {
  const reached: string[] = [];
  for (const id of facts.request.routes) {
    const { rule } = indexLevel(facts.level).routes.get(id) ?? {};
    if (rule === undefined) continue;
    const verdict = evaluate(rule, facts);
    reached.push(...verdict.reached);
    if (verdict.met) return { id, reached };
  }
  return { id: null, reached };
}

/** The first condition whose needs are not met. Asked only where a route is met: a condition is of the order. */
function conditionUnmet(facts: Facts): Ruled {
  const reached: string[] = [];
  for (const { id, needs } of facts.request.conditions) {
    if (needs === undefined) continue;
    const verdict = evaluate(needs, facts);
    reached.push(...verdict.reached);
    if (!verdict.met) return { id, reached };
  }
  return { id: null, reached };
}

/** What the rules make of a set of findings: the route met, if any, and what had to be reached. */
export function decide(level: Level, request: Request, findings: Findings): RequestDecision {
  const facts = { level, request, findings };
  const route = routeMet(facts);
  const unmet = route.id === null ? { id: null, reached: [] } : conditionUnmet(facts);
  const reached = new Set([...route.reached, ...unmet.reached]);
  const shown = new Map([...findings].map(([id, rung]) => [id, reached.has(id) ? rung : NOT_REACHED]));
  return {
    request: request.id,
    disposition: dispositionOf(level, request, shown, route.id !== null && unmet.id === null),
    findings: shown,
    route: route.id,
    unmet: unmet.id,
  };
}

/** A grant takes the form the court gave it. Where a level overrides the rule, that holds for the court's own findings. */
function dispositionOf(level: Level, request: Request, findings: Findings, met: boolean): Disposition {
  const outcome = level.ruling.outcomes.find((other) => other.request === request.id);
  if (outcome?.override !== undefined && agreesWithRuling(level, request.id, findings))
    return outcome.disposition;
  if (!met) return 'denied';
  return outcome === undefined || outcome.disposition === 'denied' ? 'granted' : outcome.disposition;
}

export function agreesWithRuling(level: Level, request: string, findings: Findings): boolean {
  return level.ruling.findings
    .filter((finding) => finding.request === request)
    .every((finding) => (findings.get(finding.element) ?? NOT_REACHED) === finding.finding);
}

/** The whole model: every request decided on what was argued. */
export const decideAll = (argued: Argued): readonly RequestDecision[] =>
  argued.level.requests.map((request) => decide(argued.level, request, findingsFor(argued, request)));
