// The legal test: elements with their ladders, the rules that join them, the routes, and what is asked for.
import * as z from 'zod/mini';
import { reliefs, stages } from '../vocabulary.ts';
import { cite, id, label, list, say } from './words.ts';

/** One finding an element can have. `at` is the least net weight (movant less respondent) that reaches it. */
export const rung = z.strictObject({
  id,
  name: label,
  at: z.optional(z.int().check(z.gte(1), z.lte(60))), // none on the lowest rung; ties stay with the respondent
});

export const element = z.strictObject({
  id,
  name: label,
  question: say, // what the court asks itself here
  explained: say, // in plain words
  ladder: list(rung, 2, 8), // from worst for the movant to best
});

/** A named rule of the test. Exactly one of its keys says which kind it is. */
export type Rule =
  | { element: string; atLeast: string }
  | { relief: (typeof reliefs)[number] }
  | { stage: (typeof stages)[number] }
  | { gate: string } // a procedural gate of the level, met or not
  | { allOf: Rule[] }
  | { anyOf: Rule[] }
  | { not: Rule }
  | { if: Rule; thenNeeds: Rule; elseNeeds?: Rule | undefined }
  | { weigh: Record<string, number>; atLeast: number } // rung number (from 0) times the given weight, summed
  | { cascade: { when: Rule; result: 'met' | 'failed' }[]; otherwise: 'met' | 'failed' };

export const rule: z.ZodMiniType<Rule> = z.union([
  z.strictObject({ element: id, atLeast: id }),
  z.strictObject({ relief: z.enum(reliefs) }),
  z.strictObject({ stage: z.enum(stages) }),
  z.strictObject({ gate: id }),
  z.strictObject({
    get allOf() {
      return list(rule, 1, 12);
    },
  }),
  z.strictObject({
    get anyOf() {
      return list(rule, 1, 12);
    },
  }),
  z.strictObject({
    get not() {
      return rule;
    },
  }),
  z.strictObject({
    get if() {
      return rule;
    },
    get thenNeeds() {
      return rule;
    },
    get elseNeeds() {
      return z.optional(rule);
    },
  }),
  z.strictObject({
    weigh: z.record(id, z.int().check(z.gte(1), z.lte(20))),
    atLeast: z.int().check(z.gte(0), z.lte(400)),
  }),
  z.strictObject({
    get cascade() {
      return list(z.strictObject({ when: rule, result: z.enum(['met', 'failed']) }), 1, 12);
    },
    otherwise: z.enum(['met', 'failed']),
  }),
]);

export const route = z.strictObject({ id, name: label, explained: say, cite: z.optional(cite), rule });

/** Something outside the factors that opens or shuts the door: notice, a certificate, who the respondent is. */
export const gate = z.strictObject({
  id,
  name: label,
  met: z.boolean(),
  requests: z.optional(list(id, 1, 12)), // those it is met for; all of them unless said
  why: say,
});

/** What the order is tied to: a bond, a duration, a scope. With `needs`, a grant fails without it. */
export const condition = z.strictObject({ id, name: label, say, needs: z.optional(rule) });

export const request = z.strictObject({
  id,
  name: label,
  asks: say, // the order, in one sentence
  relief: z.enum(reliefs),
  reliefNote: z.optional(say),
  routes: list(id, 1, 6), // any one of them is enough
  conditions: z._default(list(condition, 0, 12), []),
});

/** What the judge has read before the hearing. It weighs for the movant from the start, whoever speaks and however well. */
export const papers = z.strictObject({ say, weight: z.int().check(z.gte(1), z.lte(20)) });

export const issue = z.strictObject({
  id,
  element: id,
  name: label,
  question: say,
  requests: z.optional(list(id, 1, 12)), // all of them unless said
  papers: z.optional(papers),
});

export const test = z.strictObject({
  name: label,
  burden: say,
  elements: list(element, 1, 8),
  gates: z._default(list(gate, 0, 8), []),
  routes: list(route, 1, 6),
});
