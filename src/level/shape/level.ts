// What a whole case file is. The one definition: types, checks and the JSON Schema all come from here.
import * as z from 'zod/mini';
import { coachedAt, courtrooms, covers, FORMAT, looks, roles, stages } from '../vocabulary.ts';
import { hand } from './hand.ts';
import { authority, exhibit } from './record.ts';
import { ruling, walkthrough } from './ruling.ts';
import { issue, request, test } from './test.ts';
import {
  cite,
  date,
  id,
  label,
  language,
  list,
  passage,
  properName,
  quotation,
  remark,
  say,
} from './words.ts';

const party = z.strictObject({ name: properName, short: properName, plain: say });

/** By the address of a text, `record.email.name` (texts.ts): the same text in another language. */
const texts = z.record(z.string(), passage);

export const level = z.strictObject({
  format: z.literal(FORMAT),
  id,
  title: label,
  language, // in which the file is written
  summary: say, // one line for the shelf
  cover: z._default(z.enum(covers), 'scales'), // the drawing on the shelf
  caption: z.strictObject({
    court: properName,
    docket: properName,
    citation: properName,
    judge: properName,
    heard: date,
    decided: date,
  }),
  posture: z.strictObject({
    stage: z.enum(stages),
    told: say, // how the motion came here, shown on screen
    quotation: z.optional(quotation),
  }),
  counterfactual: z.optional(z.strictObject({ because: say })), // play may end otherwise than history did
  parties: z.strictObject({ movant: party, respondent: party }),
  brief: list(z.strictObject({ heading: label, say: passage, quotation: z.optional(quotation) }), 1, 12),
  notAbout: list(say, 0, 8),
  contentNotes: list(say, 0, 8),
  coaching: z.optional(list(z.strictObject({ at: z.enum(coachedAt), say: remark }), 1, 60)), // the first at a place is shown when it is first met, the next when it is met again
  courtroom: z.optional(z.enum(courtrooms)), // the room it is heard in; `honey` where none is named
  people: list(
    z.strictObject({ role: z.enum(roles), name: properName, look: z.enum(looks), plain: z.optional(say) }),
    1,
    12,
  ),
  test,
  requests: list(request, 1, 12),
  issues: list(issue, 1, 24),
  record: list(exhibit, 1, 120),
  law: list(authority, 1, 80),
  hands: z.strictObject({ movant: hand, respondent: z.optional(hand) }),
  ruling,
  walkthroughs: list(walkthrough, 1, 24),
  glossary: list(z.strictObject({ term: label, means: say, also: z.optional(list(label, 1, 6)) }), 0, 120),
  sources: list(z.strictObject({ name: properName, cite, note: z.optional(say) }), 0, 80),
  translations: z.optional(z.record(language, texts)),
});
