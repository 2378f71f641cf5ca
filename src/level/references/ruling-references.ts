// Checks the ruling: it decides all that was asked, once, in findings that the test knows, each for one reason.
import type { Path } from '../problems.ts';
import type { Finding } from '../types.ts';
import { type Checking, lineOf, report, reportKey } from './checking.ts';
import { checkRung, isKnown } from './names.ts';
import { checkPlain } from './plain-words.ts';

export function checkRuling(checking: Checking): void {
  checkFindings(checking);
  checkIssueFindings(checking);
  checkOutcomes(checking);
}

function checkFindings(checking: Checking): void {
  const decided = new Map<string, Path>(); // by request and element
  for (const [number, finding] of checking.level.ruling.findings.entries()) {
    const path = ['ruling', 'findings', number];
    checkFinding(checking, finding, path);
    const first = decided.get(pairOf(finding));
    if (first) report(checking, 'level/repeated-finding', path, { first: lineOf(checking, first) });
    else decided.set(pairOf(finding), path);
  }
  for (const pair of argued(checking))
    if (!decided.has(pairOf(pair))) reportKey(checking, 'level/no-finding', ['ruling', 'findings'], pair);
}

interface Pair {
  readonly request: string;
  readonly element: string;
}

/** Each request with each element that an issue argues for it; once. */
function argued({ level }: Checking): Iterable<Pair> {
  const pairs = new Map<string, Pair>();
  for (const { element, requests } of level.issues)
    for (const request of requests ?? level.requests.map(({ id }) => id))
      pairs.set(pairOf({ request, element }), { request, element });
  return pairs.values();
}

function pairOf({ request, element }: Pair): string {
  return `${request} ${element}`;
}

function checkFinding(checking: Checking, finding: Finding, path: Path): void {
  const { index } = checking;
  isKnown(checking, 'level/unknown-request', finding.request, index.requests, [...path, 'request']);
  isKnown(checking, 'level/unknown-element', finding.element, index.elements, [...path, 'element']);
  checkRung(checking, finding.element, finding.finding, [...path, 'finding']);
  checkPlain(checking, finding.plain, path);
  const count = finding.reasons.filter((reason) => reason.decisive).length;
  if (count !== 1) reportKey(checking, 'level/decisive-reason', [...path, 'reasons'], { count });
}

function checkIssueFindings(checking: Checking): void {
  const { level, index } = checking;
  for (const [number, found] of level.ruling.issues.entries()) {
    const path = ['ruling', 'issues', number];
    isKnown(checking, 'level/unknown-issue', found.issue, index.issues, [...path, 'issue']);
    if (found.request !== undefined)
      isKnown(checking, 'level/unknown-request', found.request, index.requests, [...path, 'request']);
    checkPlain(checking, found.plain, path);
    const issue = index.issues.get(found.issue);
    if (issue) checkRung(checking, issue.element, found.finding, [...path, 'finding']);
  }
}

function checkOutcomes(checking: Checking): void {
  const { level, index } = checking;
  const decided = new Set<string>();
  for (const [number, { request, conditions }] of level.ruling.outcomes.entries()) {
    const path = ['ruling', 'outcomes', number];
    isKnown(checking, 'level/unknown-request', request, index.requests, [...path, 'request']);
    if (decided.has(request)) report(checking, 'level/repeated-outcome', path);
    decided.add(request);
    for (const [step, id] of conditions.entries())
      checkCondition(checking, request, id, [...path, 'conditions', step]);
  }
  for (const request of index.requests.keys())
    if (!decided.has(request)) reportKey(checking, 'level/no-outcome', ['ruling', 'outcomes'], { request });
}

function checkCondition(checking: Checking, request: string, id: string, path: Path): void {
  const known = checking.index.requests.get(request)?.conditions.map((condition) => condition.id);
  if (known && !known.includes(id)) report(checking, 'level/unknown-condition', path, { id, known, request });
}
