// What one event costs, in the machine, in the score and in the view, on the practice case and on the same case ten
// times as large: each event of its best walkthrough, as the page handles it.

import type { HearingEvent } from '../../../src/hearing/index.ts';
import { attempt, type Hearing, openHearing } from '../../../src/hearing/index.ts';
import { type Level, readLevel } from '../../../src/level/index.ts';
import { present, stageView } from '../../../src/present/index.ts';
import { walkthroughProceedings } from '../../../src/proceedings/index.ts';
import { scoreAdvocacy } from '../../../src/scoring/index.ts';
import type { Part } from '../part.ts';
import { figures, ratioOf, spreadOf, times, told } from '../statistics.ts';
import { grownText } from './large-case.ts';
import { takingTurns } from './timing.ts';

const ROUNDS = 9;
const REPEATS = 4; // of the whole hearing, so that a round is long enough for the clock
const CASE = 'levels/practice.yaml';

interface Moment {
  readonly before: Hearing;
  readonly event: HearingEvent;
  readonly after: Hearing;
}

function opened(text: string): Level {
  const reading = readLevel(text);
  if (reading.ok) return reading.level;
  throw new Error(`The case of the bench does not read: ${reading.problems[0]?.message}`);
}

function momentsOf(level: Level): readonly Moment[] {
  const best = level.walkthroughs.find(({ id }) => id === 'best') ?? level.walkthroughs[0];
  if (best === undefined) throw new Error('The case of the bench has no walkthrough.');
  const { side, events } = walkthroughProceedings(level, best);
  let before = openHearing({ level, side });
  return events.map((event) => {
    const { hearing: after, refused } = attempt(before, event);
    if (refused !== null) throw new Error(`${event.type} was refused: ${refused}`);
    const moment = { before, event, after };
    before = after;
    return moment;
  });
}

const works = {
  machine: ({ before, event }: Moment) => attempt(before, event),
  score: ({ after }: Moment) => scoreAdvocacy(after.context),
  view: ({ after }: Moment) => [present(after, 1), stageView(after)],
} as const;
type Work = keyof typeof works;

/** Microseconds an event of each kind of work on each case, round by round. */
function measure(cases: readonly (readonly Moment[])[]) {
  const names = Object.keys(works) as Work[];
  const jobs = names.flatMap((name) =>
    cases.map((moments) => () => {
      for (let again = 0; again < REPEATS; again += 1) for (const moment of moments) works[name](moment);
    }),
  );
  const milliseconds = takingTurns(jobs, ROUNDS);
  return names.map((name, at) => ({
    name: name as string,
    each: cases.map((moments, of) =>
      (milliseconds[at * cases.length + of] ?? []).map((one) => (one * 1000) / REPEATS / moments.length),
    ),
  }));
}

const sum = (lists: readonly (readonly number[])[]): readonly number[] =>
  (lists[0] ?? []).map((_, at) => lists.reduce((total, list) => total + (list[at] ?? Number.NaN), 0));

export function measureEvent(): Part {
  const texts = [1, 10].map((by) => grownText(CASE, by));
  const [small = '', large = ''] = texts;
  const parts = measure(texts.map((text) => momentsOf(opened(text))));
  const all = { name: 'all of it', each: [0, 1].map((of) => sum(parts.map(({ each }) => each[of] ?? []))) };
  const rows = [...parts, all].map(({ name, each: [once = [], ten = []] }) => [
    name,
    `${told(spreadOf(once))} µs`,
    `${told(spreadOf(ten))} µs`,
    told(ratioOf(ten, once), times),
  ]);
  const ratio = ratioOf(all.each[1] ?? [], all.each[0] ?? []);
  return {
    lines: [
      {
        what: `one event (machine, score, view) at ${figures(large.length / small.length)} times the case's size`,
        measured: told(ratio, times),
        bar: '1.5 or less',
        met: ratio.median <= 1.5,
      },
    ],
    tables: [
      {
        title: 'One event, on the practice case and on one ten times as large',
        head: ['Work', 'The case', 'Ten times', 'Ratio'],
        rows,
      },
    ],
  };
}
