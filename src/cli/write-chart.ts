// Draws the hearing's statechart from the machine itself, beside it: `npm run chart`.
import { writeFileSync } from 'node:fs';
import { chartOf } from '../explore/chart.ts';

export function main(): number {
  writeFileSync('src/hearing/chart.svg', chartOf());
  process.stdout.write('src/hearing/chart.svg is drawn.\n');
  return 0;
}
