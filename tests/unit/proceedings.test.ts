// The list of events: replayed, resumed, saved, read back, written out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resumeSession } from '../../src/app/resume.ts';
import { openSession } from '../../src/app/session.ts';
import { playOut } from '../../src/explore/index.ts';
import { clicking } from '../../src/explore/strategies.ts';
import { difficulties, type Hearing } from '../../src/hearing/index.ts';
import { contentHash } from '../../src/level/index.ts';
import {
  fitSave,
  openProceedings,
  type Proceedings,
  readSave,
  replay,
  shuffled,
  transcribe,
  transcriptText,
  walkthroughProceedings,
  withEvent,
  writeSave,
} from '../../src/proceedings/index.ts';
import { scoreAdvocacy } from '../../src/scoring/index.ts';
import { inChambers, wholeHearing } from '../support/hearings.ts';
import { altered, gallery, only, tiny } from '../support/levels.ts';

const whole: Proceedings = { ...openProceedings({ level: tiny, seed: 7 }), events: wholeHearing };
const plain = ({ step, context: { level: _, ...rest } }: Hearing) => JSON.stringify({ step, rest });
const read = (text: string) => {
  const reading = readSave(text);
  return reading.ok ? reading.proceedings : reading.problem;
};

describe('replay', () => {
  test('[P1] every walkthrough resumed after each of its events ends in the same hearing and score', () => {
    let resumed = 0;
    for (const level of gallery)
      for (const walkthrough of level.walkthroughs) {
        const all = walkthroughProceedings(level, walkthrough);
        const straight = replay(level, all);
        expect(straight.refused).toBeNull();
        for (let at = 0; at <= all.events.length; at += 1) {
          const kept = read(writeSave({ ...all, events: all.events.slice(0, at) })) as Proceedings;
          const grown = all.events.slice(at).reduce(withEvent, kept);
          const { hearing } = replay(level, grown);
          expect(plain(hearing)).toBe(plain(straight.hearing));
          expect(JSON.stringify(scoreAdvocacy(hearing.context))).toBe(
            JSON.stringify(scoreAdvocacy(straight.hearing.context)),
          );
          resumed += 1;
        }
      }
    expect(resumed).toBeGreaterThan(50);
  }, 120_000);

  test('[P2] two thousand seeded plays replay identically', () => {
    const levels = [tiny, ...gallery];
    let at = 0;
    for (; at < 2_000; at += 1) {
      const level = levels[at % levels.length] ?? tiny;
      const { hearing, events } = playOut({ level, side: 'movant', seed: at, strategy: clicking(at) });
      const again = replay(level, { side: 'movant', events });
      if (again.refused !== null || plain(again.hearing) !== plain(hearing))
        expect.fail(`Seed ${at} of ${level.id} does not replay: ${JSON.stringify(events)}`);
    }
    expect(at).toBe(2_000);
  }, 180_000);

  test('[P3] replay stops at the first event refused and says which', () => {
    const events = [...wholeHearing.slice(0, 2), { type: 'ruling.heard' } as const];
    expect(replay(tiny, { side: 'movant', events })).toMatchObject({ held: 2, refused: 'hearing/not-now' });
  });
});

describe('saves', () => {
  test('[P4] a save reads back as what was written', () => {
    expect(read(writeSave(whole))).toEqual(whole);
  });

  test('[P5] every shorter part of a save is refused in words, and never thrown at', () => {
    const text = writeSave(whole);
    const problems = new Set(Array.from({ length: text.length - 2 }, (_, at) => read(text.slice(0, at))));
    expect(problems).toEqual(new Set(['save/not-a-save']));
  });

  test('[P6] a save edited by hand is noticed', () => {
    const text = writeSave(whole);
    expect(read(text.replace('"seed": 7', '"seed": 8'))).toBe('save/edited');
    expect(read(text.replace('no-danger', 'repeat'))).toBe('save/edited');
    expect(read(text.replace('"certainty": "sure"', '"certainty": "certain"'))).toBe('save/edited');
  });

  test.each([
    ['nothing', '', 'save/not-a-save'],
    ['prose', 'Your Honor', 'save/not-a-save'],
    ['a list', '[]', 'save/not-a-save'],
    ['null', 'null', 'save/not-a-save'],
    ['another format', JSON.stringify({ ...whole, format: 0 }), 'save/not-a-save'],
    ['a newer format', JSON.stringify({ ...whole, format: 2 }), 'save/newer-format'],
    ['a seed that is no whole number', JSON.stringify({ ...whole, seed: 1.5 }), 'save/not-a-save'],
    ['no such side', JSON.stringify({ ...whole, side: 'judge' }), 'save/not-a-save'],
    ['events that are none', JSON.stringify({ ...whole, events: [{ type: 'x' }] }), 'save/edited'],
    [
      'ten thousand events',
      JSON.stringify({ ...whole, events: Array(10_000).fill({ type: 'brief.read' }) }),
      'save/not-a-save',
    ],
    ['two megabytes', ' '.repeat(2_000_000), 'save/too-large'],
  ])('[P7] refuses %s', (_, text, problem) => {
    expect(read(text)).toBe(problem);
  });

  test('[P8] any text is read without a throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify({ ...whole, events: value })),
        ),
        (text) => {
          expect(typeof readSave(text).ok).toBe('boolean');
        },
      ),
      { numRuns: 500 },
    );
  });

  test('[P9] a save is told apart that is of another case, of a changed case, or does not replay', () => {
    expect(fitSave(tiny, whole)).toMatchObject({ ok: true });
    expect(fitSave(only(gallery), whole)).toMatchObject({
      ok: false,
      problem: 'save/other-level',
      replay: null,
    });
    const renamed = altered(tiny, (level) => {
      level.title = 'Lemon v. Lamp, again';
    });
    expect(fitSave(renamed, whole)).toMatchObject({
      ok: false,
      problem: 'save/level-changed',
      replay: { held: wholeHearing.length },
    });
    const skipping = { ...whole, events: wholeHearing.slice(1) };
    expect(fitSave(tiny, skipping)).toMatchObject({
      ok: false,
      problem: 'save/does-not-replay',
      replay: { held: 0 },
    });
    expect(fitSave(tiny, { ...whole, side: 'respondent' })).toMatchObject({
      ok: false,
      problem: 'save/other-level',
    });
  });
});

describe('difficulty', () => {
  const nudged = [
    ...inChambers,
    { type: 'issue.chosen', issue: 'contract' },
    { type: 'hint.taken', claim: 'early-cut', tier: 1 },
  ] as const;

  test.each(difficulties)('[P13] a save keeps that it was played as %s, and is replayed so', (difficulty) => {
    const played = { ...openProceedings({ level: tiny, seed: 7, difficulty }), events: wholeHearing };
    const text = writeSave(played);
    expect(read(text)).toEqual(played);
    expect(replay(tiny, played).hearing.context.difficulty).toBe(difficulty);
    expect(text.includes('difficulty')).toBe(difficulty !== 'associate');
  });

  test('[P13] a save from before there were difficulties is an associate’s, and its seal still holds', () => {
    const { difficulty: _, ...before } = whole;
    expect(read(JSON.stringify({ ...before, seal: contentHash(before) }))).toEqual(whole);
    expect(whole.difficulty).toBe('associate');
  });

  test('[P13] a difficulty changed by hand is noticed, and one that is none refused', () => {
    const text = writeSave({ ...whole, difficulty: 'partner' });
    expect(read(text.replace('"partner"', '"intern"'))).toBe('save/edited');
    expect(read(text.replace('"partner"', '"judge"'))).toBe('save/not-a-save');
    expect(read(JSON.stringify({ ...whole, difficulty: 7 }))).toBe('save/not-a-save');
  });

  test('[P13] what an associate was given a partner’s replay refuses', () => {
    const hinted = (difficulty: 'associate' | 'partner') =>
      fitSave(tiny, { ...openProceedings({ level: tiny, seed: 7, difficulty }), events: nudged });
    expect(hinted('associate')).toMatchObject({ ok: true });
    expect(hinted('partner')).toMatchObject({
      problem: 'save/does-not-replay',
      replay: { refused: 'hearing/no-hints' },
    });
  });

  test('[P13] a session taken up again is as hard as it was opened', () => {
    const session = openSession({ level: tiny, seed: 7, difficulty: 'partner' });
    const again = resumeSession(tiny, session.proceedings);
    expect([session, again].map(({ hearing }) => hearing.context.difficulty)).toEqual(['partner', 'partner']);
    expect(again.proceedings).toEqual(session.proceedings);
  });
});

describe('transcript and order', () => {
  test('[P10] quoted words carry their source, and no dramatised words do', () => {
    let quotations = 0;
    for (const level of [tiny, ...gallery])
      for (const walkthrough of level.walkthroughs) {
        const { hearing } = replay(level, walkthroughProceedings(level, walkthrough));
        for (const { said } of transcribe(hearing))
          for (const { kind, cite } of said) {
            if (kind === 'quoted') quotations += 1;
            expect(cite === undefined).toBe(kind !== 'quoted');
          }
      }
    expect(quotations).toBeGreaterThan(10);
  });

  test('[P11] the transcript only ever grows, and its utterances have ids of their own', () => {
    let before: readonly string[] = [];
    for (let at = 0; at <= wholeHearing.length; at += 1) {
      const { hearing } = replay(tiny, { side: 'movant', events: wholeHearing.slice(0, at) });
      const ids = transcribe(hearing).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.slice(0, before.length)).toEqual(before);
      before = ids;
    }
    expect(transcriptText(transcribe(replay(tiny, whole).hearing))).toContain(
      'MS. RIND: Your Honor, there is a serious question',
    );
  });

  test('[P12] options are shuffled by the seed and the place, losing none', () => {
    const letters = [...'abcdefgh'];
    const orders = Array.from({ length: 50 }, (_, seed) => shuffled(letters, seed, 'claims').join(''));
    expect(shuffled(letters, 3, 'claims')).toEqual(shuffled(letters, 3, 'claims'));
    expect(shuffled(letters, 3, 'claims')).not.toEqual(shuffled(letters, 3, 'replies'));
    expect(new Set(orders).size).toBeGreaterThan(45);
    expect(orders.every((order) => [...order].sort().join('') === 'abcdefgh')).toBe(true);
  });
});
