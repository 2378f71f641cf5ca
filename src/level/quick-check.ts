// Makes, of the one definition of a level, a check that is quick: it goes over parsed JSON once, fills in the defaults and
// freezes as it goes, and says yes or no. It says yes only where the definition itself would; a no says nothing of why.
// What it does not know of the definition's language it refuses when it is made, never when it is used.
import type * as z from 'zod/mini';
import { badCharacter } from './characters.ts';
import { MOST_DEPTH, MOST_PARTS } from './limits.ts';
import { forbiddenKeys, isUsable } from './plain-data.ts';
import { definition, type Schema } from './shape-tree.ts';

/** What is counted on the way. */
export interface Walk {
  readonly clean: boolean; // the whole text was seen to hold no bad character
  keys: number; // of all groups
  parts: number; // of all groups and lists
}

export type QuickCheck = (value: unknown, walk: Walk, depth: number) => boolean;

interface Member {
  readonly key: string;
  readonly check: QuickCheck;
  readonly needed: boolean;
  readonly fallback: unknown; // undefined where there is none
}

type Group = Record<string, unknown>;
type CheckDef = { readonly check: string } & Readonly<Record<string, unknown>>;
type Test<T> = (value: T) => boolean;

const made = new WeakMap<Schema, QuickCheck>();

/** The check of a schema; of one that holds itself, too. */
export function quickCheck(schema: Schema): QuickCheck {
  const known = made.get(schema);
  if (known) return known;
  let check: QuickCheck | undefined;
  made.set(schema, (value, walk, depth) => check?.(value, walk, depth) === true);
  check = makeCheck(schema);
  made.set(schema, check);
  return check;
}

function makeCheck(schema: Schema): QuickCheck {
  const def = definition(schema);
  switch (def.type) {
    case 'string':
      return textCheck(testsOf(def, textTest));
    case 'number':
      return numberCheck(testsOf(def, numberTest));
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'literal':
      return among(def, def.values);
    case 'enum':
      return among(def, Object.values(def.entries));
    case 'nullable':
      return orNull(def, quickCheck(def.innerType));
    case 'array':
      return listCheck(quickCheck(def.element), testsOf(def, lengthTest<readonly unknown[]>));
    case 'record':
      return recordCheck(def);
    case 'object':
      return groupCheck(def);
    case 'union':
      return unionCheck(def);
    default:
      throw unknownWord(def.type);
  }
}

const unknownWord = (word: unknown) =>
  new Error(`The quick check of a level does not know '${String(word)}'. Teach it in quick-check.ts.`);

function refuseChecks(def: z.core.$ZodTypeDef): void {
  if ((def.checks ?? []).length > 0) throw unknownWord(`checks of ${def.type}`);
}

function testsOf<T>(def: z.core.$ZodTypeDef, make: (def: CheckDef) => Test<T>): readonly Test<T>[] {
  const own = 'check' in def ? [def as unknown as CheckDef] : []; // z.int() is its own check
  const further = (def.checks ?? []).map((check) => check._zod.def as unknown as CheckDef);
  return [...own, ...further].map(make);
}

function lengthTest<T extends string | readonly unknown[]>(def: CheckDef): Test<T> {
  const { minimum, maximum } = def as { minimum?: number; maximum?: number };
  if (def.check === 'min_length' && minimum !== undefined) return ({ length }) => length >= minimum;
  if (def.check === 'max_length' && maximum !== undefined) return ({ length }) => length <= maximum;
  throw unknownWord(def.check);
}

function textTest(def: CheckDef): Test<string> {
  const { pattern } = def;
  if (def.check !== 'string_format') return lengthTest(def);
  if (def.format !== 'regex' || !(pattern instanceof RegExp) || pattern.global || pattern.sticky)
    throw unknownWord(def.format);
  return (value) => pattern.test(value);
}

function numberTest(def: CheckDef): Test<number> {
  const { value: limit, inclusive } = def;
  if (def.check === 'number_format' && def.format === 'safeint') return Number.isSafeInteger;
  if (typeof limit !== 'number' || inclusive !== true) throw unknownWord(def.check);
  if (def.check === 'greater_than') return (value) => value >= limit;
  if (def.check === 'less_than') return (value) => value <= limit;
  throw unknownWord(def.check);
}

function passes<T>(value: T, tests: readonly Test<T>[]): boolean {
  for (const test of tests) if (!test(value)) return false;
  return true;
}

const isClean = (text: string, { clean }: Walk) => clean || badCharacter(text) === undefined;

const textCheck =
  (tests: readonly Test<string>[]): QuickCheck =>
  (value, walk) =>
    typeof value === 'string' && passes(value, tests) && isClean(value, walk);

const numberCheck =
  (tests: readonly Test<number>[]): QuickCheck =>
  (value) =>
    typeof value === 'number' && isUsable(value) && passes(value, tests);

function among(def: z.core.$ZodTypeDef, values: readonly unknown[]): QuickCheck {
  refuseChecks(def);
  const known = new Set(values);
  return (value) => known.has(value);
}

function orNull(def: z.core.$ZodTypeDef, check: QuickCheck): QuickCheck {
  refuseChecks(def);
  return (value, walk, depth) => value === null || check(value, walk, depth);
}

/** Counts what a part holds; false where the level holds too much, or is too deep. */
function counts(walk: Walk, parts: number, depth: number): boolean {
  walk.parts += parts;
  return depth < MOST_DEPTH && walk.parts <= MOST_PARTS;
}

function listCheck(check: QuickCheck, tests: readonly Test<readonly unknown[]>[]): QuickCheck {
  return (value, walk, depth) => {
    if (!Array.isArray(value) || !passes(value, tests) || !counts(walk, value.length, depth)) return false;
    for (const entry of value) if (!check(entry, walk, depth + 1)) return false;
    Object.freeze(value);
    return true;
  };
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function recordCheck(def: z.core.$ZodRecordDef): QuickCheck {
  refuseChecks(def);
  if (definition(def.keyType).type !== 'string') throw unknownWord('keys that are no texts');
  const keyCheck = quickCheck(def.keyType);
  const check = quickCheck(def.valueType);
  return (value, walk, depth) => {
    if (!isGroup(value)) return false;
    const keys = Object.keys(value);
    walk.keys += keys.length;
    if (!counts(walk, keys.length, depth)) return false;
    for (const key of keys)
      if (forbiddenKeys.has(key) || !keyCheck(key, walk, depth) || !check(value[key], walk, depth + 1))
        return false;
    Object.freeze(value);
    return true;
  };
}

function groupCheck(def: z.core.$ZodObjectDef): QuickCheck {
  refuseChecks(def);
  if (def.catchall === undefined || definition(def.catchall).type !== 'never')
    throw unknownWord('a group that is not strict');
  const members = Object.entries(def.shape).map(([key, schema]) => memberOf(key, schema));
  const withFallback = members.filter(({ fallback }) => fallback !== undefined);
  return (value, walk, depth) => {
    if (!isGroup(value)) return false;
    const count = Object.keys(value).length;
    walk.keys += count;
    if (!counts(walk, count, depth) || !areMembers(value, members, count, walk, depth)) return false;
    for (const { key, fallback } of withFallback) if (value[key] === undefined) value[key] = fallback;
    Object.freeze(value);
    return true;
  };
}

/** Whether every member fits or may be left out, and whether the group holds nothing else. */
function areMembers(
  group: Group,
  members: readonly Member[],
  count: number,
  walk: Walk,
  depth: number,
): boolean {
  let found = 0;
  for (const { key, check, needed } of members) {
    const value = group[key];
    if (value === undefined) {
      if (needed) return false;
    } else if (check(value, walk, depth + 1)) found += 1;
    else return false;
  }
  return found === count;
}

function memberOf(key: string, schema: Schema): Member {
  if (key in Object.prototype) throw unknownWord(key); // `group[key]` would not be the group's own
  const def = definition(schema);
  if (def.type === 'optional') {
    refuseChecks(def);
    return { key, check: quickCheck(def.innerType), needed: false, fallback: undefined };
  }
  if (def.type !== 'default') return { key, check: quickCheck(schema), needed: true, fallback: undefined };
  refuseChecks(def);
  return { key, check: quickCheck(def.innerType), needed: false, fallback: frozenDefault(def.defaultValue) };
}

/** All levels that leave a part out share its default: one value, or an empty or small list or group of such. */
function frozenDefault(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Object.values(value).some((inner) => typeof inner === 'object')) throw unknownWord('a deep default');
  return Object.freeze(value);
}

/** The first form that fits, as the definition has it. A form that does not fit must leave nothing behind. */
function unionCheck(def: z.core.$ZodUnionDef): QuickCheck {
  refuseChecks(def);
  if (def.options.some((option) => hasDefault(option)))
    throw unknownWord('a default in one of several forms');
  const forms = def.options.map(quickCheck);
  return (value, walk, depth) => {
    const { keys, parts } = walk;
    for (const form of forms) {
      if (form(value, walk, depth)) return true;
      walk.keys = keys;
      walk.parts = parts;
    }
    return false;
  };
}

function hasDefault(schema: Schema): boolean {
  return innerOf(schema, new Set()).some((inner) => definition(inner).type === 'default');
}

/** The schema and all that are in it. */
function innerOf(schema: Schema, seen: Set<Schema>): readonly Schema[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const def = definition(schema);
  const inner: readonly Schema[] =
    def.type === 'object'
      ? Object.values(def.shape)
      : def.type === 'union'
        ? def.options
        : def.type === 'array'
          ? [def.element]
          : def.type === 'record'
            ? [def.valueType]
            : 'innerType' in def
              ? [def.innerType]
              : [];
  return [schema, ...inner.flatMap((one) => innerOf(one, seen))];
}
