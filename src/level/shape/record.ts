// What counsel may put before the court: exhibits (facts) and authorities (law), each in sentences that can be pinned.
import * as z from 'zod/mini';
import { exhibitKinds, sideNames, statuses } from '../vocabulary.ts';
import { cite, date, id, label, language, list, say, verbatim } from './words.ts';

export const side = z.enum(sideNames);

/** A sentence to pin: `quote` when verbatim, `says` when told in our words. Exactly one of the two. */
export const sentence = z.union([
  z.strictObject({
    quote: verbatim,
    cite: z.optional(cite),
    plain: z.optional(say),
    language: z.optional(language),
    translation: z.optional(say),
  }),
  z.strictObject({ says: say, cite: z.optional(cite) }),
]);

export const exhibit = z.strictObject({
  id,
  name: label,
  kind: z.enum(exhibitKinds),
  status: z.enum(statuses),
  by: z.enum(['movant', 'respondent', 'both', 'court']), // whose evidence it is
  citableBy: z._default(list(side, 1, 2), ['movant', 'respondent']),
  date,
  cite, // where it stands in the record
  provenance: z._default(z.enum(['verified', 'reported', 'dramatised']), 'verified'),
  plain: say, // what it is and shows, 40 words or fewer
  sentences: list(sentence, 1, 12),
  cannotShow: say, // its limit: why it does not help where it does not
});

export const authority = z.strictObject({
  id,
  name: label,
  kind: z.enum(['clause', 'statute', 'rule', 'precedent', 'doctrine']),
  date: z.optional(date),
  cite,
  plain: say, // what it holds, 40 words or fewer
  sentences: list(sentence, 1, 12),
  cannotShow: say, // what it does not decide
});
