// Checks the legal test: ladders that climb, rules, routes and requests that name what there is.
import type { Path } from '../problems.ts';
import type { Element, Rule } from '../types.ts';
import { type Checking, idsOf, report } from './checking.ts';
import { areKnownKeys, checkRung, isKnown } from './names.ts';

export function checkTest(checking: Checking): void {
  const { test } = checking.level;
  for (const [index, element] of test.elements.entries())
    checkLadder(checking, element, ['test', 'elements', index, 'ladder']);
  for (const [index, route] of test.routes.entries())
    checkRule(checking, route.rule, ['test', 'routes', index, 'rule']);
  checkGates(checking);
  checkRequests(checking);
  checkConditions(checking);
  checkIssues(checking);
}

function checkLadder(checking: Checking, element: Element, path: Path): void {
  let above = 0;
  for (const [index, rung] of element.ladder.entries()) {
    if (index === 0) {
      if (rung.at !== undefined) report(checking, 'level/ladder-lowest', [...path, 0, 'at']);
    } else if (rung.at === undefined || rung.at <= above) {
      report(checking, 'level/ladder-order', [...path, index, 'at'], { above });
    }
    above = Math.max(above, rung.at ?? 0);
  }
}

/** Depth is bounded by the reader, so this may recurse. */
function checkRule(checking: Checking, rule: Rule, path: Path): void {
  if ('element' in rule) checkElementRule(checking, rule, path);
  else if ('gate' in rule) {
    isKnown(checking, 'level/unknown-gate', rule.gate, idsOf(checking.level.test.gates), [...path, 'gate']);
  } else if ('weigh' in rule) {
    areKnownKeys(checking, 'level/unknown-element', rule.weigh, checking.index.elements, [...path, 'weigh']);
  }
  for (const [inner, steps] of innerRules(rule)) checkRule(checking, inner, [...path, ...steps]);
}

function checkElementRule(
  checking: Checking,
  rule: { readonly element: string; readonly atLeast: string },
  path: Path,
): void {
  if (isKnown(checking, 'level/unknown-element', rule.element, checking.index.elements, [...path, 'element']))
    checkRung(checking, rule.element, rule.atLeast, [...path, 'atLeast'], false);
}

function innerRules(rule: Rule): (readonly [Rule, Path])[] {
  if ('allOf' in rule) return rule.allOf.map((inner, index) => [inner, ['allOf', index]]);
  if ('anyOf' in rule) return rule.anyOf.map((inner, index) => [inner, ['anyOf', index]]);
  if ('not' in rule) return [[rule.not, ['not']]];
  if ('cascade' in rule) return rule.cascade.map((step, index) => [step.when, ['cascade', index, 'when']]);
  if (!('if' in rule)) return [];
  const both: (readonly [Rule, Path])[] = [
    [rule.if, ['if']],
    [rule.thenNeeds, ['thenNeeds']],
  ];
  return rule.elseNeeds ? [...both, [rule.elseNeeds, ['elseNeeds']]] : both;
}

function checkGates(checking: Checking): void {
  for (const [number, gate] of checking.level.test.gates.entries())
    checkRequestNames(checking, gate.requests, ['test', 'gates', number, 'requests']);
}

/** The requests that a gate or an issue is for; all of them where it names none. */
function checkRequestNames(checking: Checking, names: readonly string[] | undefined, path: Path): void {
  for (const [step, request] of (names ?? []).entries())
    isKnown(checking, 'level/unknown-request', request, checking.index.requests, [...path, step]);
}

function checkConditions(checking: Checking): void {
  for (const [number, { conditions }] of checking.level.requests.entries())
    for (const [step, { needs }] of conditions.entries())
      if (needs) checkRule(checking, needs, ['requests', number, 'conditions', step, 'needs']);
}

function checkRequests(checking: Checking): void {
  const { level, index } = checking;
  for (const [number, request] of level.requests.entries())
    for (const [step, route] of request.routes.entries())
      isKnown(checking, 'level/unknown-route', route, index.routes, ['requests', number, 'routes', step]);
  const used = new Set(level.requests.flatMap((request) => request.routes));
  for (const [number, route] of level.test.routes.entries())
    if (!used.has(route.id)) report(checking, 'level/unused-route', ['test', 'routes', number]);
}

function checkIssues(checking: Checking): void {
  const { level, index } = checking;
  for (const [number, issue] of level.issues.entries()) {
    const path = ['issues', number];
    isKnown(checking, 'level/unknown-element', issue.element, index.elements, [...path, 'element']);
    checkRequestNames(checking, issue.requests, [...path, 'requests']);
    checkArguable(checking, issue.id, path);
  }
}

function checkArguable(checking: Checking, issue: string, path: Path): void {
  const { movant, respondent } = checking.level.hands;
  if (!movant.claims.some((claim) => claim.issue === issue))
    report(checking, 'level/empty-issue', path, { side: 'movant' });
  if (respondent && !respondent.claims.some((claim) => claim.issue === issue))
    report(checking, 'level/empty-issue', path, { side: 'respondent' });
}
