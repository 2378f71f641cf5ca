// The small shapes that every part of a level file is written with: ids, text, dates, strengths, quotations.
// Knows nothing of what they mean in a hearing.
import * as z from 'zod/mini';

// The text beside a pattern is what its author is told when a value does not fit it.

/** Lower-case words joined by hyphens, 2 to 48 characters: `cure-period`. */
export const id = z
  .string()
  .check(
    z.regex(
      /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
      'An id is lower-case letters and digits, with hyphens between words: cure-period.',
    ),
    z.minLength(2),
    z.maxLength(48),
  );

/** One sentence of an exhibit or authority: its id, `#`, and the sentence's number from 1: `email#4`. */
export const pin = z
  .string()
  .check(
    z.regex(
      /^[a-z][a-z0-9]*(-[a-z0-9]+)*#[1-9][0-9]?$/,
      "A pin is a card's id, the sign #, and the number of one of its sentences: email-9-january#4.",
    ),
    z.maxLength(52),
  );

const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
export const label = words(120); // a name, a heading, a button
export const properName = words(120); // of a person, a court, a company: the same in every language
export const say = words(700); // something said or shown in one go
export const remark = words(240); // a sentence or two
export const passage = words(2000); // a paragraph to read
export const cite = words(240); // where it comes from

/** A calendar day, `2021-01-09`; or a month or a year where the day is not known. */
export const date = z
  .string()
  .check(
    z.regex(
      /^\d{4}(-\d{2}(-\d{2})?)?$/,
      'Write it as year-month-day, such as 2021-01-09; leave out the day, or both, where they are not known.',
    ),
  );

/** How far a card carries a claim: 0 is nothing, 1 is all that one card can do. */
export const strength = z.number().check(z.gte(0), z.lte(1));
export const minutes = z.int().check(z.gte(0), z.lte(60));
export const weight = z.int().check(z.gte(0), z.lte(20));

/** The code of a language: `en`, `es`, `en-GB`. */
export const language = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'Write the code of a language, such as en or en-GB.'));

/**
 * Words that somebody really wrote or said, letter for letter, and where. They are never simplified and never
 * replaced: `plain` explains them beside, `translation` (ours) stands beside them for who reads another language.
 */
export const verbatim = words(700);
export const quotation = z.strictObject({
  quote: verbatim,
  cite,
  plain: z.optional(say),
  language: z.optional(language), // of the quoted words, where it is not the case's
  translation: z.optional(say),
});

export const list = <T extends z.core.$ZodType>(item: T, least = 0, most = 200) =>
  z.array(item).check(z.minLength(least), z.maxLength(most));
