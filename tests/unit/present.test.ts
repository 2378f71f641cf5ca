// One moment of a hearing as data: what each step shows, what it must not give away, and what the stage is told.
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/app/settings.ts';
import {
  attempt,
  type Difficulty,
  difficulties,
  type HearingEvent,
  openHearing,
} from '../../src/hearing/index.ts';
import { coachedAt, metAgain } from '../../src/level/vocabulary.ts';
import { cuesOf, type DebriefView, dateText, en, present, stageView } from '../../src/present/index.ts';
import { earlyCut, hearingAfter, inChambers, upTo, wholeHearing } from '../support/hearings.ts';
import { altered, only, tiny } from '../support/levels.ts';

const moments = [
  openHearing({ level: tiny, side: 'movant' }),
  ...wholeHearing.map((_, at) => hearingAfter(tiny, wholeHearing.slice(0, at + 1))),
];
const building = hearingAfter(tiny, upTo('issue.chosen'));

describe('what the desk is given', () => {
  test('[present] every moment shows its own step, a heading, a guide, and where it stands on the path', () => {
    for (const hearing of moments) {
      const view = present(hearing, 7);
      expect(view.body.step).toBe(hearing.step);
      expect(view.heading.length * view.guide.length).toBeGreaterThan(0);
      expect(view.path.filter(({ at }) => at === 'here')).toHaveLength(1);
      expect(view.minutes.total).toBe(6);
      expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    }
  });

  test('[present] nothing is given away before it is heard', () => {
    for (const hearing of moments) {
      const { body } = present(hearing, 7);
      const told = JSON.stringify(body);
      if (hearing.step !== 'ruling' && hearing.step !== 'debrief')
        expect(told).not.toContain('Motion denied');
      if (hearing.step === 'argument.bench') expect(told).not.toMatch(/"credit"|"candor"|"why"/);
      if (hearing.step === 'chambers.forecast') expect(told).not.toContain('decisive');
    }
    expect(moments.some(({ step }) => step === 'argument.bench')).toBe(true);
  });

  test('[present] replies and reasons are shuffled by the seed, the same each time', () => {
    const bench = hearingAfter(tiny, upTo('slip.argued'));
    const order = (seed: number) => {
      const { body } = present(bench, seed);
      return body.step === 'argument.bench' ? body.replies.map(({ id }) => id).join() : '';
    };
    expect(order(3)).toBe(order(3));
    expect(new Set(Array.from({ length: 20 }, (_, seed) => order(seed))).size).toBe(2);
  });

  test('[present] hints come in three tiers and say what they cost', () => {
    const taken = [1, 2, 3].map((tier) => ({ type: 'hint.taken', claim: 'early-cut', tier }) as HearingEvent);
    const { body } = present(hearingAfter(tiny, [...upTo('issue.chosen'), ...taken]), 1);
    if (body.step !== 'argument.building') throw new Error('not building');
    expect(body.hints['early-cut']?.map(({ cap }) => cap)).toEqual([100, 90, 60]);
    const [, pointer, worked] = body.hints['early-cut'] ?? [];
    expect(pointer?.text).toContain('Clause 7');
    expect(worked?.text).toContain('You have until the eighth to pay.');
    expect(body.helpLeft['early-cut']).toBeNull();
    expect(body.helpLeft['lost-sales'] ?? null).toBeNull();
  });

  test('[present] a position is open, argued, or too long for the minutes left', () => {
    const short = altered(tiny, (level) => {
      level.hands.movant.minutes = 3;
      level.issues.push({ ...only(level.issues), id: 'unused', name: 'Unused' });
    });
    const { body } = present(
      hearingAfter(short, [...upTo('bench.answered'), { type: 'issue.chosen', issue: 'injury' }]),
      1,
    );
    if (body.step !== 'argument.building') throw new Error('not building');
    expect(Object.fromEntries(body.claims.map(({ id, state }) => [id, state]))).toEqual({
      'lost-sales': 'too-long',
      'free-speech': 'open',
    });
  });

  test('[present] the debrief keeps the two numbers apart, and its bars and parts add up', () => {
    const body = present(hearingAfter(tiny, wholeHearing), 1).body as DebriefView;
    expect(body.verdict).toBe('Motion denied. Your advocacy: 100 of 100. Both are true; here is why.');
    expect(body.parts.reduce((sum, { points }) => sum + points, 0)).toBe(100);
    expect(body.bars.reduce((sum, { earned }) => sum + earned, 0)).toBeCloseTo(40, 6);
    expect(body.change).toBeNull();
    const [first] = body.slips;
    expect(first).toMatchObject({
      issue: 'The promise',
      quality: 100,
      draft: { claim: 'early-cut', pin: 'email#2' },
    });
  });

  test.each([
    ['2021-01-09', 'January 9, 2021'],
    ['2021-01', 'January 2021'],
    ['2021', '2021'],
  ])('[present] the date %s reads %s', (date, read) => {
    expect(dateText(date, 'en-US')).toBe(read);
  });
});

test('[present] a rebuttal note strikes nothing off the scales before it is spoken', () => {
  const struckAt = (events: readonly HearingEvent[]) =>
    present(hearingAfter(tiny, events), 7)
      .scales.flatMap(({ respondent }) => respondent)
      .filter(({ struck }) => struck)
      .map(({ id }) => id);
  expect(struckAt(upTo('opposition.noted'))).toEqual([]);
  expect(struckAt(upTo('opposition.heard'))).toEqual(['late-rent']);
});

describe('coaching', () => {
  const coached = altered(tiny, (level) => {
    const twice = metAgain.map((at) => ({ at, say: `${at} again` }));
    level.coaching = [...coachedAt.map((at) => ({ at, say: at })), ...twice];
  });
  const coachingAfter = (...events: readonly HearingEvent[]) =>
    present(hearingAfter(coached, events), 7).coaching;

  test('[present] a case without coaching coaches nobody, and a step shows its own note alone', () => {
    for (const hearing of moments) expect(present(hearing, 7).coaching).toEqual({});
    expect(coachingAfter()).toEqual({ 'chambers.brief': 'chambers.brief' });
    expect(coachingAfter(...wholeHearing)).toEqual({ debrief: 'debrief' });
  });

  test('[present] every place is met in a hearing, each note once its turn has come', () => {
    const met = wholeHearing.flatMap((_, at) =>
      Object.values(coachingAfter(...wholeHearing.slice(0, at + 1))),
    );
    const notes = coached.coaching?.map(({ say }) => say) ?? [];
    expect(notes.filter((say) => say !== 'chambers.brief' && !met.includes(say))).toEqual([]);
  });

  test('[present] the second note waits for the second slip, the third time there is none', () => {
    const building = upTo('issue.chosen');
    expect(coachingAfter(...building)).toMatchObject({
      'argument.building': 'argument.building',
      'slip.pin': 'slip.pin',
    });
    expect(coachingAfter(...building, { type: 'issue.left' }, ...building.slice(-1))).toEqual(
      coachingAfter(...building),
    );
    expect(coachingAfter(...upTo('slip.argued'))).toEqual({ 'argument.bench': 'argument.bench' });
    expect(coachingAfter(...upTo('bench.answered'))).toEqual({
      'argument.atLectern': 'argument.atLectern again',
    });
    expect(coachingAfter(...upTo('issue.chosen', 2))['slip.claim']).toBe('slip.claim again');
    expect(coachingAfter(...upTo('slip.argued', 2))).toEqual({ 'argument.bench': 'argument.bench again' });
    expect(coachingAfter(...upTo('bench.answered', 2))).toEqual({});
  });
});

describe('difficulty', () => {
  const viewAt = (events: readonly HearingEvent[], difficulty: Difficulty) =>
    present(hearingAfter(tiny, events, difficulty), 7);
  const buildingAt = (difficulty: Difficulty, more: readonly HearingEvent[] = []) => {
    const { body } = viewAt([...upTo('issue.chosen'), ...more], difficulty);
    if (body.step !== 'argument.building') throw new Error('not building');
    return body;
  };

  test('[present] every view says how hard its hearing is, and has a prompt of its own at each step', () => {
    for (let at = 0; at <= wholeHearing.length; at += 1) {
      const views = difficulties.map((difficulty) => viewAt(wholeHearing.slice(0, at), difficulty));
      expect(views.map(({ difficulty }) => difficulty)).toEqual(difficulties);
      const [intern = '', associate = '', partner = ''] = views.map(({ guide }) => guide);
      expect(associate).toBe(en.steps[views[1]?.step ?? 'debrief'].guide);
      expect(intern.startsWith(associate)).toBe(true);
      expect(partner.length).toBeLessThan(associate.length);
    }
  });

  test('[present] an intern is told what this case’s step turns on', () => {
    const guide = (events: readonly HearingEvent[]) => viewAt(events, 'intern').guide;
    expect(guide([])).toContain('A likely win; Harm that cannot be repaired.');
    expect(guide([{ type: 'brief.read' }])).toContain('The promise; The loss.');
    expect(guide(upTo('issue.chosen'))).toContain('Was notice due?');
    expect(guide(upTo('slip.argued'))).toContain('Whether counsel faces the exception.');
    expect(guide(upTo('bench.answered'))).toContain('Harm that cannot be repaired.');
    expect(guide(upTo('counsel.rested'))).toContain('Of the 2 lines here, 1 can be undone');
    expect(guide(upTo('rebuttal.spoken'))).toContain('The one who asks must show both.');
    expect(guide(upTo('bench.answered', 2))).toBe(en.steps['argument.atLectern'].guide);
  });

  test('[present] an intern’s nudge is at hand; what costs must still be asked for', () => {
    const { hints, helpLeft, hintsAllowed } = buildingAt('intern');
    expect(hints['early-cut']).toMatchObject([{ tier: 1, cap: 100 }]);
    expect(helpLeft['early-cut']?.tier).toBe(2);
    expect(hintsAllowed).toBe(true);
    const pointed = buildingAt('intern', [{ type: 'hint.taken', claim: 'early-cut', tier: 2 }]);
    expect(pointed.hints['early-cut']?.map(({ tier }) => tier)).toEqual([1, 2]);
    expect(pointed.helpLeft['early-cut']?.tier).toBe(3);
    expect(hearingAfter(tiny, upTo('slip.argued'), 'intern').context.slips[0]?.hint).toBe(0);
  });

  test('[present] an associate asks for help, and a partner is offered none', () => {
    expect(buildingAt('associate')).toMatchObject({ hintsAllowed: true, hints: { 'early-cut': [] } });
    expect(buildingAt('associate').helpLeft['early-cut']?.tier).toBe(1);
    expect(buildingAt('partner')).toMatchObject({
      hintsAllowed: false,
      hints: { 'early-cut': [] },
      helpLeft: { 'early-cut': null },
    });
  });
});

describe('what the stage is given', () => {
  test('[present] every moment can be drawn: someone for each person, daylight from 0 to 1, at most one speaker', () => {
    for (const hearing of moments) {
      const view = stageView(hearing);
      expect(view.people.map(({ role }) => role)).toEqual(tiny.people.map(({ role }) => role));
      expect(view.people.filter(({ speaking }) => speaking).length).toBeLessThanOrEqual(1);
      expect(view.daylight).toBeGreaterThanOrEqual(0);
      expect(view.daylight).toBeLessThanOrEqual(1);
      expect(view.order === null).toBe(!(hearing.step === 'debrief' || hearing.context.findingsRead === 2));
    }
  });

  test('[present] the pinned sentence is on the screen, and the claim’s weight on the pan', () => {
    const { screen, scales, paper } = stageView(hearingAfter(tiny, upTo('slip.argued')));
    expect(screen?.sentences.filter(({ pinned }) => pinned)).toEqual([
      { text: '“You have until the eighth to pay.”', quoted: true, pinned: true, struck: false },
    ]);
    expect(scales?.movant).toMatchObject([{ id: 'early-cut', weight: 4, struck: false }]);
    expect(scales?.respondent).toEqual([]);
    expect(paper).toMatchObject({
      where: 'handed-up',
      parts: ['claim', 'authority', 'exhibits', 'pin', 'certainty'],
    });
  });

  test('[present] a weak slip weighs nothing, and shows so', () => {
    const weak = { ...earlyCut, authority: 'harm-rule', pin: null };
    const { scales } = stageView(hearingAfter(tiny, [...upTo('issue.chosen'), weak]));
    expect(scales?.movant).toMatchObject([{ id: 'early-cut', struck: true }]);
  });

  test('[present] faces follow how it went, and each line said has its own id', () => {
    const face = (events: readonly HearingEvent[], wanted: string) =>
      stageView(hearingAfter(tiny, events)).people.find(({ role }) => role === wanted)?.mood;
    const answered = upTo('bench.answered');
    expect(face(answered, 'movant-counsel')).toBe('pleased');
    const curtly = {
      type: 'bench.answered',
      question: 'next-line',
      direct: 'yes',
      because: 'repeat',
    } as const;
    const curt = [...upTo('slip.argued'), curtly];
    expect(face(curt, 'movant-counsel')).toBe('stung');
    expect(face(curt, 'judge')).toBe('doubtful');
    expect(face(answered, 'judge')).toBe('pleased');
    expect(face(upTo('opposition.heard'), 'respondent-counsel')).toBe('stung');
    const said = moments.map((hearing) => stageView(hearing).said);
    expect(said.every(({ length }) => length <= 2)).toBe(true);
    const asked = stageView(hearingAfter(tiny, upTo('slip.argued'))).said;
    expect(asked.map(({ by }) => by)).toEqual(['movant-counsel', 'judge']);
    const lines = [1, 2].map(
      (heard) => stageView(hearingAfter(tiny, upTo('counsel.rested')), { heard }).said[0]?.id,
    );
    expect(new Set(lines).size).toBe(2);
  });

  test('[present] the judge is away before court opens and while she considers', () => {
    const away = moments.filter((hearing) =>
      stageView(hearing).people.some(({ role, present: here }) => role === 'judge' && !here),
    );
    expect(new Set(away.map(({ step }) => step))).toEqual(
      new Set(['chambers.brief', 'chambers.record', 'chambers.forecast']),
    );
  });

  test('[present] the paper shows the parts chosen so far, then rings the one that the judge asks about', () => {
    expect(stageView(building).paper).toEqual({ where: 'at-lectern', parts: [], ringed: null });
    expect(stageView(building, { draft: ['claim', 'pin'] }).paper.parts).toEqual(['claim', 'pin']);
    expect(stageView(hearingAfter(tiny, upTo('slip.argued'))).paper.ringed).toBe('authority'); // half a clause quoted
    const ringed = (change: Partial<typeof earlyCut>) =>
      stageView(hearingAfter(tiny, [...upTo('issue.chosen'), { ...earlyCut, ...change }])).paper;
    expect(ringed({ pin: null })).toMatchObject({ parts: ['claim', 'authority', 'exhibits', 'certainty'] });
    expect(stageView(hearingAfter(tiny, upTo('bench.answered'))).paper.ringed).toBeNull();
  });

  test('[present] what the judge rings on the stage is said at the desk', () => {
    for (const pin of [earlyCut.pin, null]) {
      const asked = hearingAfter(tiny, [...upTo('issue.chosen'), { ...earlyCut, pin }]);
      const { body } = present(asked, 1);
      expect(body).toMatchObject({ step: 'argument.bench', about: stageView(asked).paper.ringed });
    }
  });

  test('[present] the other side’s line stands on the screen as it is said, and is struck through when undone', () => {
    const listening = hearingAfter(tiny, upTo('counsel.rested'));
    const [first, second] = [1, 2].map((heard) => stageView(listening, { heard }).screen);
    expect(first?.kind).toBe('transcript');
    expect(first?.sentences[0]?.text).not.toBe(second?.sentences[0]?.text);
    expect(stageView(listening, { heard: 99 }).screen).toEqual(second);
    const weighed = (events: readonly HearingEvent[], heard: number) =>
      stageView(hearingAfter(tiny, events), { heard }).scales?.respondent ?? [];
    expect(weighed(upTo('counsel.rested'), 1).map(({ id }) => id)).toEqual(['late-rent']);
    expect(weighed(upTo('opposition.noted'), 1)).toMatchObject([{ struck: false }]);
    const { screen } = stageView(hearingAfter(tiny, upTo('opposition.heard')));
    expect(screen?.sentences.map(({ struck }) => struck)).toEqual([true]);
    const read = stageView(hearingAfter(tiny, upTo('finding.read'))).screen;
    expect(read).toMatchObject({ kind: 'finding', sentences: [{ struck: false }] });
  });

  test('[present] the day goes on with the hearing and never back', () => {
    const light = moments.map((hearing) => stageView(hearing).daylight);
    expect(light).toEqual(light.toSorted((a, b) => a - b));
    expect([light[0], light.at(-1)]).toEqual([0, 1]);
    expect(new Set(light).size).toBeGreaterThan(5);
  });

  test('[present] counsel wears the chosen look, and nobody else does', () => {
    const hearing = hearingAfter(tiny, upTo('slip.argued'));
    const lookOf = (look: 'oak' | 'juniper' | undefined) =>
      Object.fromEntries(
        stageView(hearing, { counsel: look }).people.map(({ role, look: worn }) => [role, worn]),
      );
    expect(lookOf(undefined)).toEqual({ judge: 'oak', 'movant-counsel': 'elm', 'respondent-counsel': 'yew' });
    expect(lookOf('juniper')).toEqual({
      judge: 'oak',
      'movant-counsel': 'juniper',
      'respondent-counsel': 'yew',
    });
    const swapped = lookOf('oak');
    expect(swapped['movant-counsel']).toBe('oak');
    expect(new Set(Object.values(swapped)).size).toBe(3);
    expect(swapped).toEqual(lookOf('oak'));
  });

  test('[present] cues follow what was done', () => {
    const cuesAfter = (events: readonly HearingEvent[]) => {
      const event = events.at(-1);
      if (event === undefined) throw new Error('an event expected');
      return cuesOf(event, hearingAfter(tiny, events));
    };
    expect(cuesAfter(upTo('record.read'))).toEqual(['court-opened', 'all-rise']);
    expect(cuesAfter(upTo('forecast.sealed'))).toEqual(['forecast-sealed', 'all-rise']);
    expect(cuesAfter(upTo('slip.argued'))).toContain('judge-asked');
    expect(cuesAfter(upTo('bench.answered'))).toEqual(['answer-pleased']);
    expect(cuesAfter(upTo('opposition.heard'))).toContain('line-caught');
    expect(
      cuesAfter([...inChambers, { type: 'counsel.rested' }, { type: 'opposition.heard' }]),
    ).not.toContain('line-caught');
    expect(cuesAfter(upTo('finding.read'))).toEqual(['finding-read']);
    expect(cuesAfter(upTo('finding.read', 2))).toContain('gavel-struck');
    const curt = attempt(hearingAfter(tiny, upTo('slip.argued')), {
      type: 'bench.answered',
      question: 'next-line',
      direct: 'yes',
      because: 'repeat',
    });
    expect(
      cuesOf(
        { type: 'bench.answered', question: 'next-line', direct: 'yes', because: 'repeat' },
        curt.hearing,
      ),
    ).toEqual(['answer-stung']);
    expect(stageView(building).lectern).toBe('movant-counsel');
  });
});

const heardAsGiven = { listen: false, followByEar: false, voice: null, speed: 1, reading: 'plain' };

test.each([
  [{ listen: true, followByEar: true, voice: 'urn:voice', speed: 0.7, reading: 'full' }, {}],
  [{ listen: 1, followByEar: 'yes', voice: 7, speed: 1.6, reading: 'long' }, heardAsGiven],
  [{ voice: 'x'.repeat(301), speed: 0.6 }, heardAsGiven],
  [{ voice: '', speed: Number.NaN }, heardAsGiven],
])('[settings] of reading and listening %j are read with suspicion', (given, read) => {
  expect(readSettings(JSON.stringify(given))).toMatchObject({ ...given, ...read });
});

test.each([
  [null, 0.4],
  ['not json', 0.4],
  ['[]', 0.4],
  ['{"effects": 9, "theme": "neon", "textSize": 110, "muted": "yes"}', 0.4],
  ['{"effects": 0.25, "theme": "dark", "textSize": 200, "muted": true}', 0.25],
])('[settings] %s is read with suspicion', (text, effects) => {
  const settings = readSettings(text);
  expect(settings.effects).toBe(effects);
  expect(settings.textSize).toBe(effects === 0.25 ? 200 : 100);
  expect(settings.theme).toBe(effects === 0.25 ? 'dark' : 'system');
  expect(settings.muted).toBe(effects === 0.25);
});
