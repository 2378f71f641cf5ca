// All that one side has to argue with: claims, the questions they draw, the other side's lines, the chances for candor.
import * as z from 'zod/mini';
import { certainties, defects, directs, moves } from '../vocabulary.ts';
import { cite, id, label, list, minutes, pin, quotation, say, strength, weight } from './words.ts';

export const certainty = z.enum(certainties);

const points = z.int().check(z.gte(0), z.lte(15));
/** Something said that is not so, or outside the motion or the record; costs candor points. */
export const misstatement = z.strictObject({ cost: points, why: say });

export const claim = z.strictObject({
  id,
  issue: id,
  say, // the position, as counsel would state it
  minutes, // speaking minutes it costs
  worth: z.int().check(z.gte(0), z.lte(40)), // of what this hand can build; 0 for a mistake
  weight, // on the mover's pan when made with a quality of one half or more
  certainty, // how sure the record lets counsel be
  exhibits: z.record(id, strength),
  law: z.record(id, z.number().check(z.gte(-1), z.lte(1))), // 1 on point and binding, 0.6 persuasive, 0.2 background, 0 off point, -0.5 adverse and not faced
  pins: z.record(pin, strength),
  why: say, // what makes it strong, or why it is a mistake
  whyNot: z._default(z.record(id, say), {}), // by exhibit or authority, or another claim's usual card
  bench: list(id, 0, 12), // questions it can draw, the most telling defect first
  candor: z._default(list(z.strictObject({ chance: id, law: z.optional(id) }), 0, 4), []), // earned by arguing it (citing that law)
  misstates: z.optional(misstatement),
  nudge: z.optional(say), // the first hint
});

export const reply = z.strictObject({
  id,
  say,
  move: z.enum(moves),
  credit: strength,
  why: z.optional(say), // needed below full credit
  candor: z.optional(id),
  misstates: z.optional(misstatement),
});

export const question = z.strictObject({
  id,
  when: z.strictObject({ defect: z.enum(defects), law: z.optional(list(id, 1, 6)) }), // `law` names cards for the defect `law`
  ask: say,
  aims: say, // what the judge is after, told in the debrief
  direct: list(z.enum(directs), 1, 4), // every direct answer that is right
  directWhy: say,
  because: list(reply, 2, 6),
});

export const oppositionLine = z.strictObject({
  id,
  issue: id,
  say,
  quoted: z.optional(quotation), // the other side's own words, when shown
  cite: z.optional(cite),
  weight,
  undoneBy: z.nullable(z.record(id, strength)), // null: it stands, and a note on it is wasted
  why: say, // why it stands, or what undoes it
  whyNot: z._default(z.record(id, say), {}),
});

export const chance = z.strictObject({
  id,
  name: label,
  kind: z.enum(['concede', 'disclose', 'stay-inside']),
  why: say,
});

export const hand = z.strictObject({
  minutes: z.int().check(z.gte(1), z.lte(60)),
  questions: z.int().check(z.gte(0), z.lte(30)), // most the bench asks in one hearing
  notes: z.int().check(z.gte(0), z.lte(10)), // rebuttal notes
  candorNeeded: z.int().check(z.gte(0), z.lte(30)), // chances taken that make full candor
  claims: list(claim, 1, 80),
  bench: list(question, 0, 80),
  opposition: list(oppositionLine, 0, 60),
  candor: z._default(list(chance, 0, 40), []),
});
