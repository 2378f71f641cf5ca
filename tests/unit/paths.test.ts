// Model-based: the machine's own graph on the tiny case, walked whole. Every step and every transition is reached,
// every path is one that the court allows, and from everywhere there is a way to the debrief.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { initialTransition } from 'xstate';
import { getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { chartOf } from '../../src/explore/chart.ts';
import {
  attempt,
  difficulties,
  type HearingEvent,
  hearingMachine,
  openHearing,
  snapshotOf,
  steps,
} from '../../src/hearing/index.ts';
import { wholeHearing } from '../support/hearings.ts';
import { tiny } from '../support/levels.ts';

const events: readonly HearingEvent[] = [
  ...new Map(wholeHearing.map((event) => [JSON.stringify(event), event])).values(),
  { type: 'issue.left' },
  { type: 'hint.taken', claim: 'early-cut', tier: 1 },
  { type: 'opposition.unnoted', line: 'late-rent' },
];

type Snapshot = ReturnType<typeof snapshotOf>;

/** The state without the level, which is always the same. */
const serializeState = (snapshot: Snapshot) => {
  const { level: _, ...rest } = snapshot.context;
  return JSON.stringify([snapshot.value, rest]);
};
const options = {
  input: { level: tiny, side: 'movant' },
  events: [...events],
  filterEvents: (snapshot: Snapshot, event: HearingEvent) => snapshot.can(event),
  serializeState,
  limit: 20_000,
} as never;

const stepIn = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Object.entries(value as object)
        .map(([outer, inner]) => `${outer}.${inner}`)
        .join();

describe('the machine’s graph', () => {
  const paths = getShortestPaths(hearingMachine, options) as unknown as readonly {
    state: Snapshot;
    steps: readonly { event: HearingEvent }[];
  }[];
  const map = getAdjacencyMap(hearingMachine, options) as unknown as Readonly<
    Record<
      string,
      { state: Snapshot; transitions: Readonly<Record<string, { event: HearingEvent; state: Snapshot }>> }
    >
  >;

  test('[paths] court opens, before the machine is started, where the machine starts', () => {
    for (const difficulty of difficulties) {
      const [{ value, context }] = initialTransition(hearingMachine, {
        level: tiny,
        side: 'movant',
        difficulty,
      });
      const opened = { step: stepIn(value), context, snapshot: null };
      expect(openHearing({ level: tiny, side: 'movant', difficulty })).toEqual(opened);
    }
  });

  test('[paths] every step is reached, along a path that the court allows event by event', () => {
    expect(paths.length).toBeGreaterThan(100);
    for (const path of paths) {
      let hearing = openHearing({ level: tiny, side: 'movant' });
      for (const { event } of path.steps.filter(
        ({ event: { type } }) => (type as string) !== 'xstate.init',
      )) {
        const tried = attempt(hearing, event);
        expect(tried.refused).toBeNull();
        hearing = tried.hearing;
      }
      expect(serializeState(snapshotOf(hearing))).toBe(serializeState(path.state));
    }
    const reached = new Set(paths.map(({ state }) => stepIn(state.value)));
    expect([...reached].sort()).toEqual([...steps].sort());
  });

  test('[paths] every kind of event leads somewhere', () => {
    const taken = new Set(
      Object.values(map).flatMap(({ transitions }) =>
        Object.values(transitions).map(({ event }) => event.type),
      ),
    );
    expect([...new Set(events.map(({ type }) => type))].filter((type) => !taken.has(type))).toEqual([]);
  });

  test('[paths] from everywhere there is a way to the debrief', () => {
    const leads = new Map(
      Object.entries(map).map(([key, { transitions }]) => [
        key,
        Object.values(transitions).map(({ state }) => serializeState(state)),
      ]),
    );
    const ends = new Set(
      Object.entries(map)
        .filter(([, { state }]) => state.value === 'debrief')
        .map(([key]) => key),
    );
    expect(ends.size).toBeGreaterThan(0);
    for (let grew = true; grew; ) {
      grew = false;
      for (const [key, next] of leads)
        if (!ends.has(key) && next.some((one) => ends.has(one))) {
          ends.add(key);
          grew = true;
        }
    }
    expect([...leads.keys()].filter((key) => !ends.has(key))).toEqual([]);
  });
});

test('[chart] the drawing in the repo is what the machine draws: run `npm run chart`', () => {
  expect(readFileSync('src/hearing/chart.svg', 'utf8')).toBe(chartOf());
});
