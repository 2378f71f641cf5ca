// Starts the hunter and watches it: an input that it never gets done with, or that ends it, is a find as well, and the
// hunt goes on behind it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedOf, stream } from './chance.ts';
import { type Found, faultOf } from './fuzzer.ts';
import { type Done, fuzzerNamed, type Job } from './hunter.ts';

const LOOK = 200; // milliseconds between looks

export interface Report {
  readonly found: readonly Found[];
  /** How many inputs each fuzzer tried, and what came of them. */
  readonly tried: Readonly<Record<string, number>>;
  readonly came: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface Ended {
  readonly done: readonly Done[];
  readonly stopped: { readonly job: number; readonly at: number; readonly broke: string } | null;
}

const HUNG = 'it never came to an end';

/** One process, to its end or to what ends it. */
async function run(jobs: readonly Job[], patience: number, place: string): Promise<Ended> {
  const hunter = spawn(
    process.execPath,
    ['src/cli/run.mjs', 'tests/fuzz/hunter.ts', place, JSON.stringify(jobs)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let [told, said, hung] = ['', '', false];
  hunter.stdout.on('data', (more) => {
    told += String(more);
  });
  hunter.stderr.on('data', (more) => {
    said += String(more);
  });
  let [last, since] = ['', Date.now()];
  const watching = setInterval(() => {
    const now = placeIn(place);
    if (now !== last || now === '') [last, since] = [now, Date.now()];
    else if (Date.now() - since > patience) {
      hung = true;
      hunter.kill('SIGKILL');
    }
  }, LOOK);
  const code = await new Promise<number | null>((resolve) => hunter.on('close', resolve));
  clearInterval(watching);
  const done = told
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Done);
  if (code === 0) return { done, stopped: null };
  const [job, at] = placeIn(place).split(' ').map(Number);
  if (job === undefined || at === undefined || Number.isNaN(job))
    throw new Error(`The hunt could not begin: ${said}`);
  return { done, stopped: { job, at, broke: hung ? HUNG : `it ended the whole process (${code})` } };
}

function placeIn(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}

/** The jobs that are left after one was broken off: the rest of that one, and those behind it. */
function leftOf(jobs: readonly Job[], { job, at }: NonNullable<Ended['stopped']>): readonly Job[] {
  const broken = jobs[job];
  if (broken === undefined) return [];
  const rest = { ...broken, from: at + 1, count: broken.from + broken.count - at - 1 };
  return [...(rest.count > 0 ? [rest] : []), ...jobs.slice(job + 1)];
}

const MOST_STOPS = 5; // of one hunt: a reader that always hangs need not be shown to hang for ever

/** `patience`: milliseconds after which an input is given up. */
export async function watched(jobs: readonly Job[], patience = 20_000): Promise<Report> {
  const found = new Map<string, Found>();
  const tried: Record<string, number> = {};
  const came: Record<string, Record<string, number>> = {};
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const keep = (one: Found) => found.set(`${one.fuzzer} ${faultOf(one.broke)}`, one);

  function count(name: string, inputs: number, words: Readonly<Record<string, number>>) {
    tried[name] = (tried[name] ?? 0) + inputs;
    const sum = came[name] ?? {};
    came[name] = sum;
    for (const [word, times] of Object.entries(words)) sum[word] = (sum[word] ?? 0) + times;
  }

  let left = jobs;
  for (let stops = 0; left.length > 0 && stops < MOST_STOPS; stops += 1) {
    const { done, stopped } = await run(left, patience, join(folder, `place-${stops}`));
    for (const one of done) {
      count(left[one.job]?.fuzzer ?? '', one.tried, one.came);
      one.found.forEach(keep);
    }
    if (stopped === null) break;
    const { fuzzer = '', seed = 0, from = 0 } = left[stopped.job] ?? {};
    const own = seedOf(seed, stopped.at);
    keep({ fuzzer, broke: stopped.broke, seed: own, input: fuzzerNamed(fuzzer).make(stream(own)) });
    count(fuzzer, stopped.at - from + 1, {});
    left = leftOf(left, stopped);
  }
  rmSync(folder, { recursive: true });
  return { found: [...found.values()], tried, came };
}
