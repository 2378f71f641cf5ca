// Turns what zod found wrong with a level's form into problems with a place and a sentence. None of zod's own words
// reach the author, but for the texts that the shape gives beside its patterns.
import type * as z from 'zod/mini';
import { describePart } from './part-names.ts';
import type { Plain } from './plain-data.ts';
import {
  type Facts,
  makeProblem,
  type Path,
  type PathPart,
  type Problem,
  type ProblemCode,
} from './problems.ts';
import { mending } from './sentences/words.ts';
import { keysOf, optionsOf, type Schema, schemaAt, wantedBy } from './shape-tree.ts';
import { locate, type Spot } from './spots.ts';
import { closestOption } from './union-choice.ts';

type Issue = z.core.$ZodIssue;

export interface Checked {
  readonly whole: Plain;
  readonly shape: Schema;
  readonly spots: Spot;
}

/** Where an issue was found: its path in the level, what the level has there, and what it should have. */
interface Found {
  readonly checked: Checked;
  readonly path: Path;
  readonly value: Plain | undefined; // undefined: the level has nothing there
  readonly schema: Schema | undefined;
}

/** One problem a place, since a word that breaks two rules is still mended once. */
export function problemsOf(issues: readonly Issue[], checked: Checked): readonly Problem[] {
  const root: Found = { checked, path: [], value: checked.whole, schema: checked.shape };
  const first = new Map<string, Problem>();
  for (const problem of issues.flatMap((issue) => translate(issue, root)))
    if (!first.has(problem.path)) first.set(problem.path, problem);
  return [...first.values()];
}

function translate(issue: Issue, around: Found): Problem[] {
  const found = inner(around, issue.path);
  if (found.value === undefined) return [missing(found)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(found, key));
    case 'invalid_union':
      return closest(issue, found);
    case 'invalid_key':
      return issue.issues.slice(0, 1).map((fault) => badKey(found, fault));
    case 'invalid_value':
      return [wrongChoice(found, issue.values.map(String))];
    case 'invalid_format':
      return [
        tell(found, 'level/wrong-value', {
          key: keyName(found.path),
          found: textOf(found.value),
          mend: withGuess(issue, found.value),
        }),
      ];
    case 'too_big':
      return [tooBig(found, issue)];
    case 'too_small':
      return [tooSmall(found, issue)];
    default:
      return [wrongType(found)];
  }
}

function inner(around: Found, path: readonly PropertyKey[]): Found {
  const steps = path.map((part): PathPart => (typeof part === 'number' ? part : String(part)));
  return {
    checked: around.checked,
    path: [...around.path, ...steps],
    value: steps.reduce<Plain | undefined>(valueAt, around.value),
    schema: around.schema && schemaAt(around.schema, path),
  };
}

function valueAt(value: Plain | undefined, part: PathPart): Plain | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return typeof part === 'number' ? value[part] : undefined;
  return Object.hasOwn(value, part) ? value[part] : undefined;
}

function tell<C extends ProblemCode>(found: Found, code: C, ...facts: Facts<C>): Problem {
  const { checked, path } = found;
  const who = describePart(checked.whole, path.slice(0, -1));
  return makeProblem(code, who, path, locate(checked.spots, path, 'value'), ...facts);
}

function missing(found: Found): Problem {
  return tell(found, 'level/missing', { key: String(found.path.at(-1)), wanted: wantedBy(found.schema) });
}

function unknownKey(found: Found, key: string): Problem {
  const { checked } = found;
  const path = [...found.path, key];
  const known = Object.keys((found.schema && keysOf(found.schema)) ?? {});
  const who = describePart(checked.whole, found.path);
  return makeProblem('level/unknown-key', who, path, locate(checked.spots, path), { key, known });
}

/** The key of an `id: value` line is not an id. */
function badKey(found: Found, fault: Issue): Problem {
  const key = String(found.path.at(-1));
  const place = locate(found.checked.spots, found.path);
  const who = describePart(found.checked.whole, found.path.slice(0, -1));
  const mend = fault.code === 'invalid_format' ? withGuess(fault, key) : 'An id has 2 to 48 characters.';
  return makeProblem('level/wrong-value', who, found.path, place, {
    key: `a key of ${keyName(found.path.slice(0, -1))}`,
    found: key,
    mend,
  });
}

/** What a text must look like, and the same words so written, where that is all that was wrong: `Cure Period`. */
function withGuess(fault: z.core.$ZodIssueInvalidStringFormat, value: Plain | undefined): string {
  if (!fault.message.startsWith('An id') || typeof value !== 'string') return fault.message;
  const guess = value
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(guess)
    ? `${fault.message} Did you mean '${guess}'?`
    : fault.message;
}

/** Of the forms that a part may take, the one that its author most likely meant says what is wrong. */
function closest(issue: z.core.$ZodIssueInvalidUnion, found: Found): Problem[] {
  const index = closestOption(issue.errors);
  const option = found.schema && optionsOf(found.schema)[index];
  const issues = issue.errors[index];
  if (!option || !issues) return [wrongType(found)];
  return issues.flatMap((fault) => translate(fault, { ...found, schema: option }));
}

function wrongChoice(found: Found, choices: readonly string[]): Problem {
  if (typeof found.value === 'object') return wrongType(found);
  const mend = mending(String(found.value), choices, `Use one of: ${choices.join(', ')}.`);
  return tell(found, 'level/wrong-value', { key: keyName(found.path), found: textOf(found.value), mend });
}

type Bound = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall;

function tooBig(found: Found, issue: z.core.$ZodIssueTooBig): Problem {
  const most = Number(issue.maximum);
  const key = keyName(found.path);
  if (issue.origin === 'string')
    return tell(found, 'level/too-long', { key, length: sizeOf(found.value), most });
  if (issue.origin === 'array')
    return tell(found, 'level/too-many', { key, count: sizeOf(found.value), most });
  return outOfRange(found, issue, `Write ${most} or less.`);
}

function tooSmall(found: Found, issue: z.core.$ZodIssueTooSmall): Problem {
  const least = Number(issue.minimum);
  const key = keyName(found.path);
  if (issue.origin === 'string')
    return tell(found, 'level/too-short', { key, length: sizeOf(found.value), least });
  if (issue.origin === 'array')
    return tell(found, 'level/too-few', { key, count: sizeOf(found.value), least });
  return outOfRange(found, issue, `Write ${least} or more.`);
}

function outOfRange(found: Found, _issue: Bound, mend: string): Problem {
  return tell(found, 'level/wrong-value', { key: keyName(found.path), found: textOf(found.value), mend });
}

function sizeOf(value: Plain | undefined): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}

function wrongType(found: Found): Problem {
  const wanted = wantedBy(found.schema);
  const facts = {
    key: keyName(found.path),
    wanted,
    found: kindOf(found.value),
    mend: mendType(wanted, found.value),
  };
  return tell(found, 'level/wrong-type', facts);
}

function kindOf(value: Plain | undefined): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  return typeof value === 'string' ? `the text '${textOf(value)}'` : textOf(value);
}

function mendType(wanted: string, value: Plain | undefined): string {
  if (wanted.startsWith('a list'))
    return "Begin each entry on a line of its own with '- ', or write [] for none.";
  if (value === null) return 'Write it, or remove the line if the part can do without.';
  if (wanted.startsWith('text'))
    return typeof value === 'object'
      ? 'If it is a sentence with a colon, put it in quotes.'
      : `Put it in quotes: '${textOf(value)}'.`;
  if (wanted.includes('number') && typeof value === 'string')
    return 'Write the number alone, without quotes.';
  return wanted.startsWith('a whole number')
    ? 'Leave out the fraction.'
    : 'Write its keys below it, indented.';
}

function textOf(value: Plain | undefined): string {
  return typeof value === 'object' ? kindOf(value) : String(value);
}

function keyName(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the whole';
  return typeof last === 'number' ? `entry ${last + 1} of ${keyName(path.slice(0, -1))}` : `'${last}'`;
}
