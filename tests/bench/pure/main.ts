// The parts that need no browser. Built into one file with every import resolved, as a browser would run it, and run in
// a process of its own: writes what each part found as JSON to where it is told.
import { writeFileSync } from 'node:fs';
import type { Part } from '../part.ts';
import { measureEvent } from './event.ts';
import { measureFairness } from './fairness.ts';
import { measureReading } from './reading.ts';
import { measureReplay } from './replay.ts';

const [file = '', results = '', ...names] = process.argv.slice(2);

const parts: Readonly<Record<string, () => Part>> = {
  event: measureEvent,
  replay: () => measureReplay(Number(results)),
  reading: measureReading,
  report: measureFairness,
};

const found = names.map((name) => {
  console.log(`  ${name} ...`);
  return [name, parts[name]?.()];
});
writeFileSync(file, JSON.stringify(Object.fromEntries(found)));
