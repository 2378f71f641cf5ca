// Runs fuzzers in a process of its own, so that a hang or an end of the process is seen from outside.
// `node src/cli/run.mjs tests/fuzz/hunter.ts PLACE '[{"fuzzer": "save-bytes", "seed": 1, "from": 0, "count": 100}]'`
// Writes one line of JSON for each job. PLACE is a file that always says which input is being tried.
import { openSync, writeSync } from 'node:fs';
import { type Hunted, hunt } from './fuzzer.ts';
import { fuzzers } from './fuzzers.ts';
import { plantedFuzzers } from './planted.ts';

export interface Job {
  readonly fuzzer: string;
  readonly seed: number;
  readonly from: number;
  readonly count: number;
  readonly seconds?: number; // and no longer than so
}

/** What one job came to. */
export interface Done extends Hunted {
  readonly job: number;
}

export const PLACE_WIDTH = 24;

const known = [...fuzzers, ...plantedFuzzers];

export function fuzzerNamed(name: string) {
  const fuzzer = known.find((one) => one.name === name);
  if (fuzzer === undefined)
    throw new Error(`There is no fuzzer '${name}'. There are ${known.map((one) => one.name).join(', ')}.`);
  return fuzzer;
}

export async function main([place = '', jobs = '[]']: readonly string[]): Promise<number> {
  const file = openSync(place, 'w');
  for (const [at, { fuzzer, seed, from, count, seconds }] of (JSON.parse(jobs) as readonly Job[]).entries()) {
    const onInput = (input: number) => writeSync(file, `${at} ${input}`.padEnd(PLACE_WIDTH), 0);
    const until = seconds === undefined ? {} : { until: Date.now() + seconds * 1_000 };
    const hunted = await hunt(fuzzerNamed(fuzzer), { seed, from, count, onInput, ...until });
    process.stdout.write(`${JSON.stringify({ job: at, ...hunted } satisfies Done)}\n`);
  }
  writeSync(file, 'done'.padEnd(PLACE_WIDTH), 0);
  return 0;
}
