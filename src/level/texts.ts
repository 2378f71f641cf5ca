// Finds every text of a level that a person reads, by an address made of ids: `record.email.sentences.4.says`.
// The addresses are what a translation is keyed by. The definition itself tells which strings are texts.
import { level as levelShape } from './shape/level.ts';
import { label, passage, properName, remark, say, verbatim } from './shape/words.ts';
import { keysOf, type Schema, schemaAt, unwrap } from './shape-tree.ts';
import { partsOf } from './texts-address.ts';
import type { Level } from './types.ts';

export interface LevelText {
  readonly address: string;
  readonly text: string;
  /** Words quoted letter for letter: they stay, and a translation stands beside them. */
  readonly verbatim: boolean;
}

type Schemas = ReadonlySet<Schema>;

const told: Schemas = new Set<Schema>([label, say, remark, passage, verbatim]);
const named: Schemas = new Set<Schema>([properName]);

const isPart = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** All the texts of a level, in the order of the file. */
export const textsOf = (level: Level): readonly LevelText[] => gathered(level, told);

/** The names of people, sides, courts and sources: they stay, unless a translation gives them another. */
export const namesOf = (level: Level): readonly LevelText[] => gathered(level, named);

function gathered(level: Level, wanted: Schemas): readonly LevelText[] {
  const found: LevelText[] = [];
  for (const key of Object.keys(keysOf(levelShape) ?? {})) {
    const part = (level as Readonly<Record<string, unknown>>)[key];
    if (key !== 'translations') gather(part, schemaAt(levelShape, [key]), key, { wanted, found });
  }
  return found;
}

interface Into {
  readonly wanted: Schemas;
  readonly found: LevelText[];
}

function gather(part: unknown, schema: Schema | undefined, address: string, into: Into) {
  if (schema === undefined) return;
  if (typeof part === 'string') return gatherText(part, unwrap(schema), address, into);
  if (!isPart(part)) return;
  for (const { key, address: name, part: inner } of partsOf(part))
    if (key !== 'translation') gather(inner, schemaAt(schema, [key]), `${address}.${name}`, into);
}

/** A quotation's translation stands beside it. */
function gatherText(text: string, shape: Schema, address: string, { wanted, found }: Into) {
  if (!wanted.has(shape)) return;
  const isVerbatim = shape === verbatim;
  const place = isVerbatim ? address.replace(/[^.]+$/, 'translation') : address;
  found.push({ address: place, text, verbatim: isVerbatim });
}
