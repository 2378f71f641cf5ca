// `npm run soak -- --minutes 30 --seed 7`: the fuzzers of CI, for as long as one likes, over and over with other seeds.
// `--only save-bytes` runs one of them; `--input 12345` one input of it, by the seed that a find was told with.
import { parseArgs } from 'node:util';
import { seedOf, stream } from './chance.ts';
import { corpus, writeDown } from './corpus.ts';
import { type Found, tryOne } from './fuzzer.ts';
import { fuzzers } from './fuzzers.ts';
import { fuzzerNamed, type Job } from './hunter.ts';
import { closePages, PAGE, replayPages, soakPages } from './soak-pages.ts';
import { watched } from './watched.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

function tell(found: readonly Found[]) {
  for (const one of found) {
    say(`FOUND ${one.fuzzer}: ${one.broke}`);
    say(`  again: npm run soak -- --only ${one.fuzzer} --input ${one.seed}; written to ${writeDown(one)}`);
  }
}

async function replayed(): Promise<number> {
  const known = corpus();
  const inPage = known.filter(({ fuzzer }) => fuzzer === PAGE);
  const broken = inPage.length === 0 ? [] : [...(await replayPages(inPage))];
  for (const one of known.filter(({ fuzzer }) => fuzzer !== PAGE)) {
    const tried = await tryOne(fuzzerNamed(one.fuzzer), one.input);
    if ('broke' in tried) broken.push(`${one.file} breaks: ${tried.broke}`);
  }
  broken.forEach(say);
  say(`${known.length} cases of the corpus replayed, ${broken.length} break.`);
  return broken.length;
}

async function once(name: string, seed: number): Promise<number> {
  const fuzzer = fuzzerNamed(name);
  const input = fuzzer.make(stream(seed));
  const tried = await tryOne(fuzzer, input);
  say(`${name}, input ${seed}: ${'broke' in tried ? `FOUND ${tried.broke}` : tried.came}`);
  say(typeof input === 'string' ? input : JSON.stringify(input));
  return 'broke' in tried ? 1 : 0;
}

const ROUND = 30; // seconds that the readers are tried at a time; the page as long after them

function jobsOf(names: readonly string[], seed: number, seconds: number): readonly Job[] {
  return names.map((fuzzer) => ({ fuzzer, seed, from: 0, count: 1e9, seconds: seconds / names.length }));
}

interface Soaking {
  readonly names: readonly string[]; // of readers' fuzzers
  readonly page: boolean;
  readonly minutes: number;
  readonly seed: number;
}

async function soak({ names, page, minutes, seed }: Soaking): Promise<number> {
  const until = Date.now() + minutes * 60_000;
  let finds = 0;
  for (let round = 0; Date.now() < until; round += 1) {
    const own = seedOf(seed, round);
    const seconds = Math.min(ROUND, (until - Date.now()) / 1_000 / (page && names.length > 0 ? 2 : 1));
    const { found, tried } = await watched(jobsOf(names, own, seconds));
    const inputs = Object.values(tried).reduce((sum, count) => sum + count, 0);
    const pages = page ? await soakPages(own, seconds) : { found: [], presses: 0, plays: 0 };
    say(
      `round ${round + 1}, seed ${own}: ${inputs} inputs, ${pages.plays} plays of ${pages.presses} presses`,
    );
    tell([...found, ...pages.found]);
    finds += found.length + pages.found.length;
  }
  return finds;
}

export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: 'string', default: '1.5' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
      input: { type: 'string' },
    },
  });
  const { only, input } = values;
  if (only !== undefined && only !== PAGE && input !== undefined) return once(only, Number(input));
  const names = only === undefined ? fuzzers.map(({ name }) => name) : only === PAGE ? [] : [only];
  if (only !== PAGE) names.forEach(fuzzerNamed);
  const page = only === undefined || only === PAGE;
  const broken = await replayed();
  const minutes = Number(values.minutes);
  const finds = await soak({ names, page, minutes, seed: Number(values.seed) });
  await closePages();
  say(`${finds} finds.`);
  return broken + finds > 0 ? 1 : 0;
}
