// Whether a rule of the test is met by a set of findings, and which elements the court had to reach to say so.
import { rungIndex } from '../level/card-index.ts';
import type { Element, Level, Request, Rule } from '../level/types.ts';

/** The findings a rule is asked about: element id to rung id. */
export type Findings = ReadonlyMap<string, string>;

export interface Facts {
  readonly level: Level;
  readonly request: Request;
  readonly findings: Findings;
}

export interface Verdict {
  readonly met: boolean;
  readonly reached: ReadonlySet<string>; // elements looked at on the way
}

const none: ReadonlySet<string> = new Set();
const plain = (met: boolean): Verdict => ({ met, reached: none });

const join = (verdicts: readonly Verdict[], met: boolean): Verdict => ({
  met,
  reached: new Set(verdicts.flatMap(({ reached }) => [...reached])),
});

/** How high a finding stands on its element's ladder, from 0; -1 when it was not reached. */
function standing({ level, findings }: Facts, id: string): { element: Element | undefined; height: number } {
  const element = level.test.elements.find((other) => other.id === id);
  return { element, height: element === undefined ? -1 : rungIndex(element, findings.get(id) ?? '') };
}

function atLeast(facts: Facts, id: string, rung: string): Verdict {
  const { element, height } = standing(facts, id);
  const needed = element === undefined ? -1 : rungIndex(element, rung);
  return { met: needed >= 0 && height >= needed, reached: new Set([id]) };
}

function weigh(facts: Facts, weights: Readonly<Record<string, number>>, needed: number): Verdict {
  const entries = Object.entries(weights);
  const sum = entries.reduce(
    (total, [id, weight]) => total + weight * Math.max(0, standing(facts, id).height),
    0,
  );
  return { met: sum >= needed, reached: new Set(entries.map(([id]) => id)) };
}

/** The first step whose rule is met decides, and what stands after it is not reached. */
function cascade(facts: Facts, rule: Extract<Rule, { cascade: unknown }>): Verdict {
  const seen: Verdict[] = [];
  for (const { when, result } of rule.cascade) {
    const verdict = evaluate(when, facts);
    seen.push(verdict);
    if (verdict.met) return join(seen, result === 'met');
  }
  return join(seen, rule.otherwise === 'met');
}

function conditional(facts: Facts, rule: Extract<Rule, { if: unknown }>): Verdict {
  const gate = evaluate(rule.if, facts);
  const next = gate.met ? rule.thenNeeds : rule.elseNeeds;
  if (next === undefined) return join([gate], true);
  const needed = evaluate(next, facts);
  return join([gate, needed], needed.met);
}

function all(facts: Facts, rules: readonly Rule[]): Verdict {
  const verdicts = rules.map((rule) => evaluate(rule, facts));
  return join(
    verdicts,
    verdicts.every(({ met }) => met),
  );
}

function any(facts: Facts, rules: readonly Rule[]): Verdict {
  const verdicts = rules.map((rule) => evaluate(rule, facts));
  return join(
    verdicts,
    verdicts.some(({ met }) => met),
  );
}

/** A gate is met for the requests it names, or for all where it names none. */
function gateMet({ level, request }: Facts, id: string): boolean {
  return level.test.gates.some(
    (gate) => gate.id === id && gate.met && (gate.requests?.includes(request.id) ?? true),
  );
}

export function evaluate(rule: Rule, facts: Facts): Verdict {
  if ('element' in rule) return atLeast(facts, rule.element, rule.atLeast);
  if ('relief' in rule) return plain(facts.request.relief === rule.relief);
  if ('stage' in rule) return plain(facts.level.posture.stage === rule.stage);
  if ('gate' in rule) return plain(gateMet(facts, rule.gate));
  if ('allOf' in rule) return all(facts, rule.allOf);
  if ('anyOf' in rule) return any(facts, rule.anyOf);
  if ('not' in rule) {
    const inner = evaluate(rule.not, facts);
    return { ...inner, met: !inner.met };
  }
  if ('if' in rule) return conditional(facts, rule);
  if ('weigh' in rule) return weigh(facts, rule.weigh, rule.atLeast);
  return cascade(facts, rule);
}
