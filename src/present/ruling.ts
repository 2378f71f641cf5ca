// The ruling as it is read, the student's own words and forecast beside the court's.
import type { HearingContext } from '../hearing/index.ts';
import { indexLevel } from '../level/index.ts';
import type { Finding, Level, Outcome } from '../level/types.ts';
import { belongs, findingName, findingTitle } from '../scoring/index.ts';
import type { FindingView, OutcomeView, RulingView } from './view.ts';
import type { AllWords } from './words.ts';

function forecastBeside(
  { level, forecasts }: HearingContext,
  finding: Finding,
  words: AllWords,
): FindingView['forecast'] {
  const made = forecasts.find((one) => one.request === finding.request && one.element === finding.element);
  if (made === undefined) return null;
  const reason = finding.reasons.find(({ id }) => id === made.reason);
  return {
    found: findingName(level, finding.element, made.finding),
    reason: reason?.say ?? '',
    mark: words.marks[made.certainty].name,
    right: made.finding === finding.finding,
    rightReason: reason?.decisive ?? false,
  };
}

/** The court's findings on the issues under an element, where it has more than one or says more there. */
function issuesUnder(level: Level, finding: Finding): FindingView['issues'] {
  const { issues, elements } = indexLevel(level);
  return level.ruling.issues.flatMap((one) => {
    const issue = issues.get(one.issue);
    const other = one.request !== undefined && one.request !== finding.request;
    if (issue?.element !== finding.element || other || !belongs(issue, finding.request)) return [];
    const found = findingName(level, elements.get(issue.element)?.id ?? '', one.finding);
    const { explained, plain = null, quotations } = one;
    return [{ name: issue.name, found, explained, plain, quotations }];
  });
}

export function findingView(context: HearingContext, finding: Finding, words: AllWords): FindingView {
  const { level, slips, side } = context;
  const { claims } = indexLevel(level).hand(side);
  const { issues } = indexLevel(level);
  return {
    request: finding.request,
    element: finding.element,
    name: findingTitle(level, finding),
    found: findingName(level, finding.element, finding.finding),
    explained: finding.explained,
    plain: finding.plain ?? null,
    decisive: finding.reasons.find(({ decisive }) => decisive)?.say ?? '',
    quotations: finding.quotations,
    opinion: finding.opinion ?? '',
    issues: issuesUnder(level, finding),
    forecast: forecastBeside(context, finding, words),
    argued: slips
      .filter(({ issue: id }) => {
        const issue = issues.get(id);
        return issue?.element === finding.element && belongs(issue, finding.request);
      })
      .map(({ claim }) => claims.get(claim)?.say ?? claim),
  };
}

type Disposed = Pick<Outcome, 'request' | 'disposition'> & { readonly conditions?: readonly string[] };

/** What becomes of each request, with the conditions that the order is tied to. */
export function outcomesTold(
  level: Level,
  outcomes: readonly Disposed[],
  words: AllWords,
): readonly OutcomeView[] {
  const alone = level.requests.length === 1;
  return outcomes.map(({ request: id, disposition, conditions = [] }) => {
    const request = indexLevel(level).requests.get(id);
    const name = request?.name ?? id;
    const told = words.outcome(words.dispositions[disposition], alone ? null : name);
    const tied = request?.conditions.filter((one) => conditions.includes(one.id)) ?? [];
    return { request: id, name, disposition, told, conditions: tied.map(({ say }) => say) };
  });
}

export const outcomeViews = (level: Level, words: AllWords): readonly OutcomeView[] =>
  outcomesTold(level, level.ruling.outcomes, words);

export function rulingView(context: HearingContext, words: AllWords): RulingView {
  const { level, findingsRead } = context;
  const { ruling } = level;
  const next = ruling.findings[findingsRead];
  const name = next === undefined ? '' : findingTitle(level, next);
  return {
    step: 'ruling',
    name: next === undefined ? ruling.name : words.orderUnread, // its title gives the end away
    opening: ruling.opening,
    quotations: ruling.quotations,
    read: ruling.findings.slice(0, findingsRead).map((finding) => findingView(context, finding, words)),
    next: next === undefined ? null : { request: next.request, element: next.element, name },
    outcomes: next === undefined ? outcomeViews(level, words) : [],
    closing: next === undefined ? ruling.closing : null,
  };
}
