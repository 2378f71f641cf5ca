// The title screen on a slow network: no kept hearing is replaced unasked, and the last press is the one that counts.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Keeper } from '../../src/app/keeper.ts';
import { speakLater } from '../../src/app/languages/spoken.ts';
import type { Later } from '../../src/app/later.ts';
import { act, resumeSession } from '../../src/app/resume.ts';
import { openSession, type Session } from '../../src/app/session.ts';
import type { TitleLater } from '../../src/app/title-later.ts';
import { openTitle } from '../../src/app/title-screen.ts';
import type { Level } from '../../src/level/index.ts';
import { fitSave, openProceedings, type SaveReading } from '../../src/proceedings/index.ts';
import { scoreAdvocacy, scoringLanguages } from '../../src/scoring/index.ts';
import { hearingAfter, wholeHearing } from '../support/hearings.ts';
import { altered, tiny } from '../support/levels.ts';

const fetches = vi.hoisted(() => [] as { id: string; come: (level: unknown) => void; fail: () => void }[]);
vi.mock('../../src/app/built-in-levels.ts', () => ({
  builtInLevels: ['lemon-v-lamp', 'another'].map((id) => ({
    id,
    title: id,
    summary: '',
    contentNotes: [],
    load: () =>
      new Promise((come, fail) => {
        fetches.push({ id, come, fail: () => fail(new TypeError('offline')) });
      }),
  })),
}));

await speakLater(scoringLanguages);
/** Of the rest of the title screen, what a kept hearing is shown by; nothing here opens a dialog or saves a file. */
const rest = { scoreAdvocacy } as unknown as TitleLater;

const played = { fitSave, resumeSession } as unknown as Later;

const another = altered(tiny, (level) => {
  level.id = 'another';
});
const three = { ...openProceedings({ level: tiny, seed: 5 }), events: wholeHearing.slice(0, 3) };
/** Long enough for what is done in turns: timers of one length come in their order. */
const tick = async () => {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve));
};

function open(kept: SaveReading | null) {
  const entered: (string | Session)[] = [];
  const keeper: Keeper = {
    find: async (level) => (level === tiny.id ? kept : null),
    keep: () => {},
    settled: async () => {},
    keptTo: () => 0,
    atRest: true,
  };
  const title = openTitle({
    keeper,
    ownCases: { all: () => [], load: async () => {}, keep: async () => true, remove: async () => {} },
    page: () => 'https://school.example/game/',
    begin: (level: Level) => entered.push(`${level.id} afresh`),
    resume: (session) => entered.push(session),
    draw: () => {},
    rest: { ahead: async () => played, want: async () => played, wantTitle: async () => rest },
  });
  title.refresh();
  return { title, entered };
}

beforeEach(() => {
  fetches.length = 0;
});

describe('a hearing is kept', () => {
  test('[title] beginning afresh asks first, even before the case has been fetched', async () => {
    const { title, entered } = open({ ok: true, proceedings: three });
    await tick();
    expect(title.props().shelf[0]?.underWay).toBeNull();
    title.props().start(tiny.id);
    expect(title.props().question?.choices.map(({ id }) => id)).toEqual(['afresh', 'go-on']);
    title.props().choose('go-on');
    await tick();
    for (const { come } of fetches) come(tiny);
    await tick();
    expect(entered).toMatchObject([{ proceedings: three }]);
    expect(title.props().shelf[0]?.underWay).toMatchObject({ advocacy: null });
  });

  test('[title] a kept save that does not read is said, and the case can be begun', async () => {
    const { title, entered } = open({ ok: false, problem: 'save/edited' });
    await tick();
    expect(title.props().notice).toMatch(/changed after it was saved/);
    title.props().start(tiny.id);
    fetches.at(-1)?.come(tiny);
    await tick();
    expect(entered).toEqual(['lemon-v-lamp afresh']);
  });
});

describe('none is kept', () => {
  test('[title] of two cases pressed, the last is entered, whichever comes first', async () => {
    const { title, entered } = open(null);
    title.props().start(tiny.id);
    title.props().start('another');
    fetches.find(({ id }) => id === 'another')?.come(another);
    await tick();
    fetches.find(({ id }) => id === tiny.id)?.come(tiny);
    await tick();
    expect(entered).toEqual(['another afresh']);
  });

  test('[title] a case that cannot be fetched is said, and can be tried again', async () => {
    const { title, entered } = open(null);
    title.props().start(tiny.id);
    fetches.pop()?.fail();
    await tick();
    expect(title.props().notice).toMatch(/could not be fetched/);
    title.props().start(tiny.id);
    fetches.pop()?.come(tiny);
    await tick();
    expect(entered).toEqual(['lemon-v-lamp afresh']);
  });
});

describe('a session', () => {
  test('[session] taken up on a changed case, it holds as far as the court allows and is of that case', () => {
    const changed = altered(tiny, (level) => {
      level.hands.movant.minutes = 1;
    });
    const { hearing, proceedings } = resumeSession(changed, { ...three, events: wholeHearing });
    expect(hearing.step).toBe('argument.building');
    expect(proceedings).toEqual({
      ...openProceedings({ level: changed, seed: 5 }),
      events: wholeHearing.slice(0, 3),
    });
  });

  test('[session] a refused event leaves the very same session; one taken is added to the proceedings', () => {
    const session = openSession({ level: tiny, seed: 5 });
    expect(act(session, { type: 'ruling.heard' })).toEqual({ session, refused: 'hearing/not-now' });
    expect(act(session, { type: 'ruling.heard' }).session).toBe(session);
    const taken = act(session, { type: 'brief.read' }).session;
    expect(taken.proceedings.events).toEqual([{ type: 'brief.read' }]);
    expect(taken.hearing.step).toBe(hearingAfter(tiny, taken.proceedings.events).step);
  });
});
