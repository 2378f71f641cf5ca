// What the court really did, and the plays that must give it.
import * as z from 'zod/mini';
import { directs, dispositions, forecastMark } from '../vocabulary.ts';
import { certainty } from './hand.ts';
import { side } from './record.ts';
import { id, label, list, passage, pin, quotation, say } from './words.ts';

export const reason = z.strictObject({
  id,
  say,
  decisive: z._default(z.boolean(), false), // exactly one in each finding
  why: say, // why it was decisive, or why it was not
});

export const finding = z.strictObject({
  request: id,
  element: id,
  finding: id,
  explained: passage,
  plain: z.optional(say), // the same in 40 words or fewer
  reasons: list(reason, 2, 8),
  quotations: z._default(list(quotation, 0, 6), []),
  opinion: z.optional(say), // an [analysis] note of ours, shown as such
});

export const issueFinding = z.strictObject({
  issue: id,
  request: z.optional(id), // all of its requests unless said
  finding: id,
  explained: passage,
  plain: z.optional(say),
  quotations: z._default(list(quotation, 0, 6), []),
});

export const outcome = z.strictObject({
  request: id,
  disposition: z.enum(dispositions),
  /** When the rule computes another result than the court reached, the court's stands, for this reason. */
  override: z.optional(z.strictObject({ because: say })),
  conditions: z._default(list(id, 0, 12), []), // of the request's conditions, those ordered
});

export const ruling = z.strictObject({
  name: label, // what the court called its order
  opening: list(say, 1, 8), // read aloud before the findings
  quotations: z._default(list(quotation, 0, 6), []),
  findings: list(finding, 1, 60),
  issues: z._default(list(issueFinding, 0, 60), []),
  outcomes: list(outcome, 1, 12),
  closing: quotation,
  meaning: list(say, 1, 8), // what the ruling does and does not decide
  afterwards: z._default(list(say, 0, 8), []), // hindsight: debrief only, never scored
});

export const slip = z.strictObject({
  claim: id,
  authority: id,
  exhibits: list(id, 1, 2),
  pin: z.nullable(pin),
  certainty,
});

export const walkthrough = z.strictObject({
  id,
  name: label,
  note: say,
  side: z._default(side, 'movant'),
  argue: list(
    z.strictObject({
      slip,
      answer: z.optional(z.strictObject({ question: id, direct: z.enum(directs), because: id })),
    }),
    0,
    60,
  ),
  notes: z._default(list(z.strictObject({ line: id, undoneBy: id }), 0, 10), []),
  forecast: list(
    z.strictObject({ request: id, element: id, finding: id, reason: id, certainty: z.enum(forecastMark) }),
    0,
    60,
  ),
  gives: z.strictObject({
    outcomes: z.record(id, z.enum(dispositions)),
    findings: z.optional(z.record(id, z.record(id, id))), // request, element, finding
    advocacy: z.strictObject({ atLeast: z.number(), atMost: z.number() }),
  }),
});
