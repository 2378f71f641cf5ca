// Keeping hearings while the browser's store is slow, refuses, or is not there.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Keeping, openKeeper } from '../../src/app/keeper.ts';
import { openProceedings, type Proceedings } from '../../src/proceedings/index.ts';
import { wholeHearing } from '../support/hearings.ts';
import { tiny } from '../support/levels.ts';

/** The store, as slow as a test wants it: a write completes when the test says so. */
const store = vi.hoisted(() => ({
  written: new Map<string, string>(),
  writes: [] as { complete: () => void; fail: () => void }[],
  blind: false, // what is kept cannot be looked at
}));
vi.mock('idb-keyval', () => ({
  createStore: () => ({}),
  get: async (level: string) => {
    if (store.blind) throw new DOMException('no', 'UnknownError');
    return store.written.get(level);
  },
  set: (level: string, text: string) =>
    new Promise<void>((resolve, reject) => {
      store.writes.push({
        complete: () => {
          store.written.set(level, text);
          resolve();
        },
        fail: () => reject(new DOMException('full', 'QuotaExceededError')),
      });
    }),
}));

const play = (events: number, level = tiny.id): Proceedings => ({
  ...openProceedings({ level: tiny, seed: 1 }),
  level,
  events: wholeHearing.slice(0, events),
});
const tick = () => new Promise((resolve) => setImmediate(resolve));

/** Ends the write under way, and lets the next begin. */
async function end(how: 'complete' | 'fail') {
  const write = store.writes.shift();
  if (write === undefined) throw new Error('nothing is being written');
  write[how]();
  await tick();
}

function open() {
  const told: Keeping[] = [];
  const keeper = openKeeper({ tell: (keeping) => void told.push(keeping), pauses: [20] });
  const stepsOf = async (level: string) => {
    const reading = await keeper.find(level);
    return reading?.ok ? reading.proceedings.events.length : null;
  };
  return { keeper, told, stepsOf };
}

beforeEach(() => {
  store.written.clear();
  store.writes.length = 0;
  store.blind = false;
});

describe('a slow store', () => {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', {});
    return () => vi.unstubAllGlobals();
  });

  test('[keeper] the newest step is found, even while an older one is being written', async () => {
    const { keeper, told, stepsOf } = open();
    keeper.keep(play(1));
    keeper.keep(play(2));
    keeper.keep(play(3));
    expect(await stepsOf(tiny.id)).toBe(3);
    expect(told).not.toContain('saved');
    await end('complete');
    await end('complete');
    await keeper.settled();
    expect(store.writes).toEqual([]);
    expect(told.at(-1)).toBe('saved');
    expect(await stepsOf(tiny.id)).toBe(3);
  });

  test('[keeper] a step in one case does not push out a step of another that waits', async () => {
    const { keeper, stepsOf } = open();
    keeper.keep(play(1));
    keeper.keep(play(2));
    keeper.keep(play(4, 'another'));
    while (store.writes.length > 0) await end('complete');
    expect([...store.written.keys()].sort()).toEqual(['another', tiny.id].sort());
    expect([await stepsOf(tiny.id), await stepsOf('another')]).toEqual([2, 4]);
  });

  test('[keeper] once written, the store is believed: another tab may have gone on', async () => {
    const { keeper, stepsOf } = open();
    keeper.keep(play(1));
    await end('complete');
    const other = openKeeper({ tell: () => {} });
    other.keep(play(5));
    await end('complete');
    expect(await stepsOf(tiny.id)).toBe(5);
  });

  test('[keeper] a write refused is told, and its hearing kept in memory until one succeeds', async () => {
    const { keeper, told, stepsOf } = open();
    keeper.keep(play(1));
    await end('fail');
    expect(told).toEqual(['saving', 'memory']);
    expect(await stepsOf(tiny.id)).toBe(1);
    keeper.keep(play(2));
    await end('complete');
    expect(told.at(-1)).toBe('saved');
    expect(store.written.size).toBe(1);
  });
});

describe('a store that refuses for a while', () => {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', {});
    return () => vi.unstubAllGlobals();
  });

  test('[keeper] what was refused is written by itself later, without another step', async () => {
    const { keeper, told } = open();
    keeper.keep(play(1));
    await end('fail');
    await vi.waitFor(() => expect(store.writes).toHaveLength(1));
    await end('fail');
    expect(keeper.atRest).toBe(false);
    await vi.waitFor(() => expect(store.writes).toHaveLength(1));
    await end('complete');
    expect(told.at(-1)).toBe('saved');
    expect([keeper.atRest, keeper.keptTo(tiny.id), store.written.size]).toEqual([true, 1, 1]);
  });

  test('[keeper] until it is, the next step is not said to be on its way', async () => {
    const { keeper, told } = open();
    keeper.keep(play(1));
    await end('fail');
    keeper.keep(play(2));
    expect(told).toEqual(['saving', 'memory', 'memory']);
    await end('complete');
    expect(told.at(-1)).toBe('saved');
  });

  test('[keeper] an earlier hearing that could not be seen is not written over', async () => {
    const earlier = { ...play(3), seed: 7 };
    openKeeper({ tell: () => {} }).keep(earlier);
    await end('complete');
    const kept = store.written.get(tiny.id);
    const { keeper, told, stepsOf } = open();
    store.blind = true;
    expect(await stepsOf(tiny.id)).toBeNull();
    keeper.keep(play(1));
    await tick();
    expect([told.at(-1), store.writes.length]).toEqual(['memory', 0]);
    store.blind = false;
    keeper.keep(play(2));
    await tick();
    expect([told.at(-1), store.writes.length, store.written.get(tiny.id)]).toEqual(['memory', 0, kept]);
    expect(await stepsOf(tiny.id)).toBe(2);
  });

  test('[keeper] the same hearing goes on being written, once it can be seen', async () => {
    const { keeper } = open();
    keeper.keep(play(1));
    await end('complete');
    store.blind = true;
    const { keeper: again, told, stepsOf } = open();
    expect(await stepsOf(tiny.id)).toBeNull();
    store.blind = false;
    again.keep(play(2));
    await tick();
    await end('complete');
    expect([told.at(-1), await stepsOf(tiny.id), again.keptTo(tiny.id)]).toEqual(['saved', 2, 2]);
  });
});

test('[keeper] without a store hearings are kept in memory, and the student is told', async () => {
  const { keeper, told, stepsOf } = open();
  keeper.keep(play(1));
  await keeper.settled();
  keeper.keep(play(2));
  await keeper.settled();
  expect(told).toEqual(['saving', 'memory', 'saving', 'memory']);
  expect(await stepsOf(tiny.id)).toBe(2);
  expect(await stepsOf('another')).toBeNull();
});
