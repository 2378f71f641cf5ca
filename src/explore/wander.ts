// Seeded random plays of a level, and what they come to.
import { type Difficulty, USUAL } from '../hearing/index.ts';
import type { Level, Side } from '../level/types.ts';
import { decideAll, scoreAdvocacy } from '../scoring/index.ts';
import { type PlayedOut, playOut } from './player.ts';
import { type Steps, toTheEnd } from './steps.ts';
import { clicking, fixedStrategies } from './strategies.ts';

export interface Wandering {
  readonly plays: number;
  readonly mean: number;
  readonly p95: number;
  readonly max: number;
  readonly stuck: number;
  readonly dispositions: Readonly<Record<string, number>>; // `DENIED`, or `REQUEST DENIED` with several requests
}

export const shout = (disposition: string): string => disposition.replaceAll('-', ' ').toUpperCase();

/** From which table, and how hard. */
interface Manner {
  readonly side: Side;
  readonly difficulty: Difficulty;
}

/** One random play, the same for the same seed. */
const wanderOnce = (level: Level, seed: number, manner: Manner): PlayedOut =>
  playOut({ level, seed, strategy: clicking(seed), ...manner });

function dispositionsOf({ hearing }: PlayedOut): readonly string[] {
  const decided = decideAll(hearing.context);
  return decided.map(({ request, disposition }) =>
    decided.length === 1 ? shout(disposition) : `${request} ${shout(disposition)}`,
  );
}

const tenth = (value: number) => Math.round(value * 10) / 10;

export const wander = (level: Level, plays: number, seed: number, manner: Partial<Manner> = {}): Wandering =>
  toTheEnd(wanderSteps(level, plays, seed, manner));

/** The same, play by play. */
export function* wanderSteps(
  level: Level,
  plays: number,
  seed: number,
  { side = 'movant', difficulty = USUAL }: Partial<Manner> = {},
): Steps<Wandering> {
  const scores: number[] = [];
  const counts = new Map<string, number>();
  let stuck = 0;
  for (let at = 0; at < plays; at += 1) {
    const play = wanderOnce(level, (seed + at * 0x9e3779b9) >>> 0, { side, difficulty });
    if (play.stuck) stuck += 1;
    scores.push(scoreAdvocacy(play.hearing.context).total);
    for (const name of dispositionsOf(play)) counts.set(name, (counts.get(name) ?? 0) + 1);
    yield { doing: 'random', done: at + 1, of: plays };
  }
  scores.sort((a, b) => a - b);
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, plays);
  return {
    plays,
    mean: tenth(mean),
    p95: scores[Math.max(0, Math.ceil(plays * 0.95) - 1)] ?? 0,
    max: scores.at(-1) ?? 0,
    stuck,
    dispositions: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

export interface BotScore {
  readonly name: string;
  readonly mean: number;
  readonly max: number;
}

/** What each fixed strategy scores, over as many shufflings of the options, play by play. */
export function* botSteps(
  level: Level,
  shufflings: number,
  side: Side = 'movant',
): Steps<readonly BotScore[]> {
  const found: BotScore[] = [];
  for (const [at, { name, strategy }] of fixedStrategies.entries()) {
    const scores: number[] = [];
    for (let seed = 0; seed < shufflings; seed += 1) {
      const { hearing } = playOut({ level, side, seed, strategy });
      scores.push(scoreAdvocacy(hearing.context).total);
      yield {
        doing: 'strategies',
        done: at * shufflings + seed + 1,
        of: fixedStrategies.length * shufflings,
      };
    }
    const sum = scores.reduce((total, score) => total + score, 0);
    found.push({ name, mean: tenth(sum / shufflings), max: Math.max(...scores) });
  }
  return found;
}
