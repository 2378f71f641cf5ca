// How long a first visit takes, to the first act and to the stage's first frame, under three conditions, the pages
// taking turns; with it the long tasks before, the work of the main thread, and the heap at the end.
import type { Browser } from 'playwright-core';
import type { Site } from './building.ts';
import type { Served } from './site-server.ts';
import * as subjects from './subjects.ts';
import { asItIs, type Condition, conditions, type Mark, type Subject, slowLine } from './subjects.ts';
import { visit } from './visit.ts';

export interface Round {
  readonly marks: Readonly<Partial<Record<Mark, number>>>; // milliseconds
  readonly longest: number; // of the long tasks before the first mark, in milliseconds; 0 when there was none
  readonly work: number; // of the main thread, to the last mark, in milliseconds
  readonly heap: number | null; // bytes, where measured
}

/** The rounds of each page under each condition. */
export class Times {
  private readonly rounds = new Map<string, Round[]>();

  of(subject: Subject, condition: Condition): readonly Round[] {
    return this.rounds.get(`${subject.name}/${condition.name}`) ?? [];
  }

  add(subject: Subject, condition: Condition, round: Round) {
    const key = `${subject.name}/${condition.name}`;
    this.rounds.set(key, [...(this.rounds.get(key) ?? []), round]);
  }

  marks(subject: Subject, condition: Condition, mark: Mark): readonly number[] {
    return this.of(subject, condition).map(({ marks }) => marks[mark] ?? Number.NaN);
  }
}

const { practice, parler, deskAlone, starter, bareStarter, ink, plain } = subjects;
export const measured: readonly Subject[] = [starter, ink, plain, practice, parler];
const onceSlow: readonly Subject[] = [bareStarter]; // only where the line is slow
const onFastLines: readonly Subject[] = [deskAlone]; // for the work of the main thread

export function subjectsUnder(condition: Condition): readonly Subject[] {
  return [...measured, ...(condition === slowLine ? onceSlow : onFastLines)];
}

const SETTLING = 500; // milliseconds, for what the mark set off to come to its end

async function goThere(
  browser: Browser,
  site: Served,
  subject: Subject,
  condition: Condition,
): Promise<Round> {
  const seen = await visit(browser, site, subject, condition);
  try {
    const marks: Partial<Record<Mark, number>> = {};
    for (const mark of subject.marks) marks[mark] = await seen.marked(mark);
    const work = 1000 * (await seen.metric('TaskDuration'));
    await seen.page.waitForTimeout(SETTLING);
    const first = Math.min(...Object.values(marks));
    const before = (await seen.longTasks()).filter(({ start }) => start < first);
    const heap = condition === asItIs ? await seen.heap() : null;
    return { marks, longest: Math.max(0, ...before.map(({ duration }) => duration)), work, heap };
  } finally {
    await seen.close();
  }
}

export type Sites = Readonly<Record<Site, Served>>;

export async function timeAll(browser: Browser, sites: Sites, rounds: number): Promise<Times> {
  const times = new Times();
  for (const subject of measured) await goThere(browser, sites[subject.site], subject, asItIs); // to warm up
  for (let round = 0; round < rounds; round += 1)
    for (const condition of conditions) {
      console.log(`  round ${round + 1} of ${rounds}, ${condition.name} ...`);
      for (const subject of subjectsUnder(condition))
        times.add(subject, condition, await goThere(browser, sites[subject.site], subject, condition));
    }
  return times;
}
