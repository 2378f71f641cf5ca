// Finds every text of a level that a person reads, by an address made of ids: `record.email.sentences.4.says`.
// The addresses are what a translation is keyed by. The definition itself tells which strings are texts.
import { level as levelShape } from './shape/level.ts';
import { label, passage, remark, say, verbatim } from './shape/words.ts';
import { keysOf, type Schema, schemaAt, unwrap } from './shape-tree.ts';
import { partsOf } from './texts-address.ts';
import type { Level } from './types.ts';

export interface LevelText {
  readonly address: string;
  readonly text: string;
  /** Words quoted letter for letter: they stay, and a translation stands beside them. */
  readonly verbatim: boolean;
}

const told: ReadonlySet<Schema> = new Set<Schema>([label, say, remark, passage]);

const isPart = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** All the texts of a level, in the order of the file. */
export function textsOf(level: Level): readonly LevelText[] {
  const found: LevelText[] = [];
  for (const key of Object.keys(keysOf(levelShape) ?? {})) {
    const part = (level as Readonly<Record<string, unknown>>)[key];
    if (key !== 'translations') gather(part, schemaAt(levelShape, [key]), key, found);
  }
  return found;
}

function gather(part: unknown, schema: Schema | undefined, address: string, found: LevelText[]) {
  if (schema === undefined) return;
  if (typeof part === 'string') {
    const shape = unwrap(schema);
    if (told.has(shape)) found.push({ address, text: part, verbatim: false });
    return;
  }
  if (!isPart(part)) return;
  for (const { key, address: name, part: inner } of partsOf(part)) {
    const shape = schemaAt(schema, [key]);
    const here = `${address}.${name}`;
    if (key === 'translation') continue;
    if (typeof inner === 'string' && shape !== undefined && unwrap(shape) === verbatim)
      found.push({ address: `${address}.translation`, text: inner, verbatim: true });
    else gather(inner, shape, here, found);
  }
}
