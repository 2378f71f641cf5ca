// The definition of a level as a JSON Schema (draft 7), so that an author's editor can complete and check as she
// types. Made from the one definition that the game itself reads by; `npm run schema` writes it out.
import * as z from 'zod/mini';
import { level } from './shape/level.ts';

const about = {
  title: 'A level of Serious Questions',
  description:
    'One case file of the courtroom game. An editor checks its form; the game also checks that its parts fit together.',
};

/** The schema's text, the same every time, ending in a line break. */
export function jsonSchemaText(): string {
  const schema = z.toJSONSchema(level, { io: 'input', target: 'draft-7', reused: 'inline' });
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, ...about, ...rest }, null, 1)}\n`;
}
