// Writes the broken levels anew from the tiny one and the edits, and says what each is told now. The expectations in
// expected.json are kept by hand: compare, and change them only where the new sentence is the better one.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLevel } from '../../src/level/index.ts';
import { type Edit, edits } from './edits.ts';

const here = 'tests/broken-levels';

export function broken(tiny: string, changes: readonly Edit[]): string {
  return changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`Not exactly once in tiny.yaml: ${from}`);
    return text.replace(from, () => to);
  }, tiny);
}

export function main(): number {
  const tiny = readFileSync('tests/fixtures/tiny.yaml', 'utf8');
  for (const [code, changes] of Object.entries(edits)) {
    const text = broken(tiny, changes);
    writeFileSync(join(here, `level-${code}.yaml`), text);
    const told = readLevel(text).problems.map(({ code, message, line, column }) => ({
      code,
      line,
      column,
      message,
    }));
    console.log(`"level-${code}.yaml": ${JSON.stringify(told)},`);
  }
  return 0;
}
