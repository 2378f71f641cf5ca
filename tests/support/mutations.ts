// One random slip in a case, as an author might make it: a part dropped, a key or id renamed, a value of another kind,
// two neighbours swapped, an entry doubled. Says where it was made and what it touched.

export const kinds = ['drop', 'rename', 'retype', 'swap', 'duplicate'] as const;
export type Kind = (typeof kinds)[number];
type Part = string | number;

export interface Mutation {
  readonly kind: Kind;
  readonly level: unknown;
  readonly path: readonly Part[]; // of the part touched
  readonly names: ReadonlySet<string>; // keys, ids and words in it before and after, and the ids of what it belongs to
}

type Group = Record<string, unknown>;
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isHolder = (value: unknown): value is Group | unknown[] => typeof value === 'object' && value !== null;

/** Every part that stands in a group or a list. */
function partsOf(value: unknown, path: readonly Part[] = []): (readonly Part[])[] {
  if (!isHolder(value)) return [];
  const entries: [Part, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([part, inner]) => [[...path, part], ...partsOf(inner, [...path, part])]);
}

const remembered = new WeakMap<object, readonly (readonly Part[])[]>();

function knownParts(level: object): readonly (readonly Part[])[] {
  const known = remembered.get(level) ?? partsOf(level);
  remembered.set(level, known);
  return known;
}

function at(level: unknown, path: readonly Part[]): unknown {
  return path.reduce<unknown>((value, part) => (value as Group | undefined)?.[part as string], level);
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  return isGroup(value) ? Object.entries(value).flatMap(([key, inner]) => [key, ...wordsIn(inner)]) : [];
}

/** The ids of the parts that a part belongs to. */
function ownersOf(level: unknown, path: readonly Part[]): string[] {
  return path.flatMap((_, depth) => {
    const owner = at(level, path.slice(0, depth));
    return isGroup(owner) && typeof owner.id === 'string' ? [owner.id] : [];
  });
}

export type Chance = (below: number) => number;

const strangers: readonly unknown[] = [
  null,
  true,
  7,
  -3,
  0.5,
  'x',
  'Not An Id',
  '2021-13-40',
  [],
  {},
  ['x'],
  { x: 1 },
];
const misspelt = (word: string, chance: Chance) => {
  const cut = chance(Math.max(1, word.length));
  return `${word.slice(0, cut)}q${word.slice(cut + 1)}`;
};

/** The same group with one key under another name, in its place. */
function renameKey(group: Group, key: string, name: string): void {
  const entries = Object.entries(group);
  for (const [old] of entries) delete group[old];
  for (const [old, value] of entries) group[old === key ? name : old] = value;
}

function exchange(holder: Group, one: Part, other: Part): void {
  [holder[one], holder[other]] = [holder[other], holder[one]];
}

function change(kind: Kind, holder: Group | unknown[], last: Part, chance: Chance): void {
  const group = holder as Group;
  const value = group[last];
  if (kind === 'drop') Array.isArray(holder) ? holder.splice(Number(last), 1) : delete group[last];
  if (kind === 'retype') group[last] = structuredClone(strangers[chance(strangers.length)]);
  if (kind === 'duplicate' && Array.isArray(holder)) holder.splice(Number(last), 0, structuredClone(value));
  if (kind === 'duplicate' && isGroup(holder)) group[`${last}-again`] = structuredClone(value);
  if (kind === 'rename' && typeof value === 'string') group[last] = misspelt(value, chance);
  else if (kind === 'rename' && isGroup(holder))
    renameKey(holder, String(last), misspelt(String(last), chance));
  if (kind !== 'swap') return;
  const others = Object.keys(holder).filter((key) => key !== String(last));
  const other = others[chance(Math.max(1, others.length))];
  if (other !== undefined) exchange(group, last, other);
}

export function mutate(level: object, chance: Chance): Mutation {
  const parts = knownParts(level);
  const path = parts[chance(parts.length)] ?? [];
  const kind = kinds[chance(kinds.length)] ?? 'drop';
  const copy = structuredClone(level);
  const around = path.slice(0, -1);
  const holder = at(copy, around) as Group | unknown[];
  const last = path.at(-1) ?? '';
  const before = kind === 'swap' ? wordsIn(holder) : wordsIn((holder as Group)[last]);
  change(kind, holder, last, chance);
  const after = kind === 'swap' ? [] : wordsIn(at(copy, around));
  const names = new Set([...before, ...after, String(last), ...ownersOf(level, path)]);
  return { kind, level: copy, path, names };
}
