// Writes levels/level.schema.json from the definition of a level. Run by `npm run schema` after changing the format.
import { writeFileSync } from 'node:fs';
import { jsonSchemaText } from '../level/json-schema.ts';

const SCHEMA_FILE = 'levels/level.schema.json';

export function main(): number {
  writeFileSync(SCHEMA_FILE, jsonSchemaText());
  console.log(`Written: ${SCHEMA_FILE}`);
  return 0;
}
