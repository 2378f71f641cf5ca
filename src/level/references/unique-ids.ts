// No two parts of a kind share an id. Exhibits and authorities are one kind: both are cards.
import type { Path } from '../problems.ts';
import type { Hand } from '../types.ts';
import { NOT_REACHED } from '../vocabulary.ts';
import { type Checking, lineOf, report } from './checking.ts';

type Parts = readonly { readonly id: string }[];

export function checkIds(checking: Checking): void {
  const { level } = checking;
  unique(checking, 'card', [level.record, ['record']], [level.law, ['law']]);
  unique(checking, 'element', [level.test.elements, ['test', 'elements']]);
  unique(checking, 'gate', [level.test.gates, ['test', 'gates']]);
  unique(checking, 'route', [level.test.routes, ['test', 'routes']]);
  unique(checking, 'request', [level.requests, ['requests']]);
  unique(checking, 'issue', [level.issues, ['issues']]);
  unique(checking, 'walkthrough', [level.walkthroughs, ['walkthroughs']]);
  checkInnerIds(checking);
  checkHandIds(checking, level.hands.movant, ['hands', 'movant']);
  if (level.hands.respondent) checkHandIds(checking, level.hands.respondent, ['hands', 'respondent']);
}

function checkInnerIds(checking: Checking): void {
  const { test, requests, ruling } = checking.level;
  for (const [index, element] of test.elements.entries()) {
    const path = ['test', 'elements', index, 'ladder'];
    unique(checking, 'rung', [element.ladder, path]);
    for (const [step, rung] of element.ladder.entries())
      if (rung.id === NOT_REACHED)
        report(checking, 'level/reserved-id', [...path, step, 'id'], { id: rung.id });
  }
  for (const [index, request] of requests.entries())
    unique(checking, 'condition', [request.conditions, ['requests', index, 'conditions']]);
  for (const [index, finding] of ruling.findings.entries())
    unique(checking, 'reason', [finding.reasons, ['ruling', 'findings', index, 'reasons']]);
}

function checkHandIds(checking: Checking, hand: Hand, path: Path): void {
  unique(checking, 'claim', [hand.claims, [...path, 'claims']]);
  unique(checking, 'question', [hand.bench, [...path, 'bench']]);
  unique(checking, 'line', [hand.opposition, [...path, 'opposition']]);
  unique(checking, 'chance', [hand.candor, [...path, 'candor']]);
  for (const [index, question] of hand.bench.entries())
    unique(checking, 'reply', [question.because, [...path, 'bench', index, 'because']]);
}

function unique(checking: Checking, kind: string, ...lists: readonly (readonly [Parts, Path])[]): void {
  const seen = new Map<string, Path>();
  for (const [parts, path] of lists)
    for (const [index, { id }] of parts.entries()) {
      const here = [...path, index, 'id'];
      const first = seen.get(id);
      if (first) report(checking, 'level/duplicate-id', here, { kind, id, first: lineOf(checking, first) });
      else seen.set(id, here);
    }
}
