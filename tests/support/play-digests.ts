// What so many seeded plays come to, a digest each: what was said in court, how it was scored and what was decided, to the
// last bit. Runs in Node and, built by `page-script.ts`, in a page; knows nothing of either.
import { playOut } from '../../src/explore/player.ts';
import { clicking } from '../../src/explore/strategies.ts';
import { difficulties } from '../../src/hearing/index.ts';
import { contentHash } from '../../src/level/hash.ts';
import { readLevel } from '../../src/level/index.ts';
import type { Level } from '../../src/level/types.ts';
import { openProceedings, transcribe, transcriptText, writeSave } from '../../src/proceedings/index.ts';
import { decideAll, scoreAdvocacy } from '../../src/scoring/index.ts';

/** Plays of cases in turn, from both tables and at every difficulty. */
export interface Plays {
  readonly from: number; // the first play's number, which is its seed too
  readonly count: number;
}

const nth = <T>(list: readonly T[], at: number): T => {
  const one = list[at % list.length];
  if (one === undefined) throw new RangeError('There is nothing to choose from.');
  return one;
};

/** Numbers as JSON writes them: the shortest text that gives the same bits again. */
function digestOf(level: Level, seed: number): string {
  const round = Math.floor(seed / 7);
  const side = level.hands.respondent !== undefined && round % 2 === 1 ? 'respondent' : 'movant';
  const difficulty = nth(difficulties, round);
  const { hearing, events, stuck } = playOut({ level, side, difficulty, seed, strategy: clicking(seed) });
  const save = writeSave({ ...openProceedings({ level, side, difficulty, seed }), events });
  return contentHash([
    stuck,
    save,
    transcriptText(transcribe(hearing)),
    scoreAdvocacy(hearing.context),
    decideAll(hearing.context),
  ]);
}

const opened = new Map<string, Level>();

function open(text: string): Level {
  const known = opened.get(text);
  if (known !== undefined) return known;
  const reading = readLevel(text);
  if (!reading.ok) throw new Error(`A case does not read: ${reading.problems[0]?.message}`);
  opened.set(text, reading.level);
  return reading.level;
}

/** `cases` are the texts of case files. */
export function digestPlays(cases: readonly string[], { from, count }: Plays): readonly string[] {
  const levels = cases.map(open);
  return Array.from({ length: count }, (_, at) => digestOf(nth(levels, from + at), from + at));
}
