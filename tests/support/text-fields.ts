// Every field of a level that takes free words: where it is, and how many it takes. The definition itself tells.

import { level as levelShape } from '../../src/level/shape/level.ts';
import * as shapes from '../../src/level/shape/words.ts';
import { definition, keysOf, type Schema, schemaAt, unwrap } from '../../src/level/shape-tree.ts';

export interface TextField {
  readonly path: readonly (string | number)[];
  readonly most: number; // characters
}

const { label, properName, say, remark, passage, cite, verbatim } = shapes;
const free: ReadonlySet<Schema> = new Set<Schema>([label, properName, say, remark, passage, cite, verbatim]);

function longest(schema: Schema): number {
  const checks = (definition(schema).checks ?? []) as readonly { _zod: { def: { maximum?: number } } }[];
  return Math.max(...checks.map(({ _zod }) => _zod.def.maximum ?? 0));
}

/** Of parsed data that fits the definition. Translations are let be. */
export function textFields(level: object): readonly TextField[] {
  return Object.keys(keysOf(levelShape) ?? {})
    .filter((key) => key !== 'translations')
    .flatMap((key) => fieldsIn((level as Record<string, unknown>)[key], schemaAt(levelShape, [key]), [key]));
}

function fieldsIn(part: unknown, schema: Schema | undefined, path: TextField['path']): readonly TextField[] {
  if (schema === undefined) return [];
  const own = unwrap(schema);
  if (typeof part === 'string') return free.has(own) ? [{ path, most: longest(own) }] : [];
  if (typeof part !== 'object' || part === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(part)
    ? [...part.entries()]
    : Object.entries(part);
  return entries.flatMap(([key, inner]) => fieldsIn(inner, schemaAt(schema, [key]), [...path, key]));
}

/** `record.*.sentences.*.quote`: the kind of field, whichever part it is of. */
export const kindOf = ({ path }: TextField): string =>
  path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');
