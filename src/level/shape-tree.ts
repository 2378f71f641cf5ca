// Looks into the definition of a level (a tree of zod schemas) to say what a part may hold. Reads it, never runs it.
import type * as z from 'zod/mini';

export type Schema = z.core.$ZodType;

export const definition = (schema: Schema): z.core.$ZodTypes['_zod']['def'] =>
  (schema as z.core.$ZodTypes)._zod.def;

/** The schema itself, out of its wrappings: optional, with a default, or null as well. */
export function unwrap(schema: Schema): Schema {
  const def = definition(schema);
  const wrapped = def.type === 'optional' || def.type === 'default' || def.type === 'nullable';
  return wrapped ? unwrap(def.innerType) : schema;
}

/** The schemas of a group's keys; nothing for anything but a group with fixed keys. */
export function keysOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  const def = definition(unwrap(schema));
  return def.type === 'object' ? def.shape : undefined;
}

export function optionsOf(schema: Schema): readonly Schema[] {
  const def = definition(unwrap(schema));
  return def.type === 'union' ? def.options : [];
}

/** The schema of the part at a path; nothing where the definition has no such part. */
export function schemaAt(schema: Schema, path: readonly PropertyKey[]): Schema | undefined {
  let found: Schema | undefined = schema;
  for (const part of path) found = found && step(found, part);
  return found;
}

function step(schema: Schema, part: PropertyKey): Schema | undefined {
  const def = definition(unwrap(schema));
  if (def.type === 'array') return def.element;
  if (def.type === 'record') return def.valueType;
  if (def.type === 'object') return Object.hasOwn(def.shape, part) ? def.shape[String(part)] : undefined;
  if (def.type !== 'union') return undefined;
  return def.options.map((option) => step(option, part)).find((inner) => inner !== undefined);
}

/** What an author has to write there, in words that fit after "must be". */
export function wantedBy(schema: Schema | undefined): string {
  if (!schema) return 'something else';
  const orNull = definition(schema).type === 'nullable' ? ', or null' : '';
  return describe(unwrap(schema)) + orNull;
}

function describe(schema: Schema): string {
  const def = definition(schema);
  if (def.type === 'string') return 'text';
  if (def.type === 'number') return 'format' in def || hasWholeCheck(def) ? 'a whole number' : 'a number';
  if (def.type === 'boolean') return 'true or false';
  if (def.type === 'array') return 'a list';
  if (def.type === 'enum') return `one of: ${Object.values(def.entries).join(', ')}`;
  if (def.type === 'literal') return def.values.join(' or ');
  if (def.type === 'record') return "a group of 'id: value' lines";
  if (def.type === 'object') return `a group of keys (${Object.keys(def.shape).join(', ')})`;
  return def.type === 'union' ? 'a group of keys' : 'something else';
}

function hasWholeCheck(def: z.core.$ZodNumberDef): boolean {
  return (def.checks ?? []).some((check) => (check._zod.def as { format?: unknown }).format === 'safeint');
}
