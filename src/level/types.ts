// The names by which the rest of the house knows the parts of a level. All read-only: a level is never changed.
import type * as z from 'zod/mini';
import type * as hands from './shape/hand.ts';
import type * as levels from './shape/level.ts';
import type * as records from './shape/record.ts';
import type * as rulings from './shape/ruling.ts';
import type * as tests from './shape/test.ts';
import type * as word from './shape/words.ts';
import type * as words from './vocabulary.ts';

type Frozen<T> = T extends (infer U)[]
  ? readonly Frozen<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;
type Shape<T extends z.ZodMiniType> = Frozen<z.output<T>>;

export type Level = Shape<typeof levels.level>;
export type Element = Shape<typeof tests.element>;
export type Rung = Shape<typeof tests.rung>;
export type Rule = Frozen<tests.Rule>;
export type Route = Shape<typeof tests.route>;
export type Request = Shape<typeof tests.request>;
export type Issue = Shape<typeof tests.issue>;
export type Exhibit = Shape<typeof records.exhibit>;
export type Authority = Shape<typeof records.authority>;
export type Sentence = Frozen<z.output<typeof records.sentence>>;
export type Side = (typeof words.sideNames)[number];
export type Hand = Shape<typeof hands.hand>;
export type Claim = Shape<typeof hands.claim>;
export type Question = Shape<typeof hands.question>;
export type Reply = Shape<typeof hands.reply>;
export type OppositionLine = Shape<typeof hands.oppositionLine>;
export type Chance = Shape<typeof hands.chance>;
export type Certainty = (typeof words.certainties)[number];
export type Direct = (typeof words.directs)[number];
export type Defect = (typeof words.defects)[number];
export type Ruling = Shape<typeof rulings.ruling>;
export type Finding = Shape<typeof rulings.finding>;
export type Reason = Shape<typeof rulings.reason>;
export type Outcome = Shape<typeof rulings.outcome>;
export type Disposition = (typeof words.dispositions)[number];
export type ForecastMark = (typeof words.forecastMark)[number];
export type Slip = Shape<typeof rulings.slip>;
export type Walkthrough = Shape<typeof rulings.walkthrough>;
export type Cover = (typeof words.covers)[number];
export type CoachedAt = (typeof words.coachedAt)[number];
export type Look = (typeof words.looks)[number];
export type CourtroomName = (typeof words.courtrooms)[number];
export type Role = (typeof words.roles)[number];
export type Quotation = Frozen<z.output<typeof word.quotation>>;
