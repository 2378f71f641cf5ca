// Which parts of a level no random play comes to: claims, replies, opposition lines, reasons.
import { playOut } from '../../src/explore/index.ts';
import { clicking } from '../../src/explore/strategies.ts';
import type { Hearing } from '../../src/hearing/index.ts';
import type { Level } from '../../src/level/index.ts';

function metIn({ context: { slips, notes, forecasts } }: Hearing): readonly string[] {
  return [
    ...slips.map(({ claim }) => `claim ${claim}`),
    ...slips.flatMap(({ answer }) => (answer === null ? [] : [`reply ${answer.question}/${answer.because}`])),
    ...notes.map(({ line }) => `line ${line}`),
    ...forecasts.map(({ element, reason }) => `reason ${element}/${reason}`),
  ];
}

function partsOf({ hands: { movant }, ruling }: Level): readonly string[] {
  return [
    ...movant.claims.map(({ id }) => `claim ${id}`),
    ...movant.bench.flatMap(({ id, because }) => because.map((reply) => `reply ${id}/${reply.id}`)),
    ...movant.opposition.map(({ id }) => `line ${id}`),
    ...ruling.findings.flatMap(({ element, reasons }) => reasons.map(({ id }) => `reason ${element}/${id}`)),
  ];
}

/** The parts that as many seeded plays leave untouched. Throws when a play gets stuck. */
export function unreached(level: Level, plays: number): readonly string[] {
  const met = new Set<string>();
  for (let seed = 0; seed < plays; seed += 1) {
    const { hearing, stuck } = playOut({ level, side: 'movant', seed, strategy: clicking(seed) });
    if (stuck) throw new Error(`Seed ${seed} of ${level.id} got stuck at ${hearing.step}.`);
    for (const part of metIn(hearing)) met.add(part);
  }
  return partsOf(level).filter((part) => !met.has(part));
}
