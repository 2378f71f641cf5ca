// Everything that a stranger can hand the game, tried by the hundred thousand: seeded, so that a case that is found
// comes again. FUZZ_SEED tries others. A fault would be a throw, a hang, or a score that is silently another.
import { describe, expect, test } from 'vitest';
import { readFragment } from '../../src/app/cases/class-link.ts';
import { readSettings } from '../../src/app/settings.ts';
import { attempt } from '../../src/hearing/index.ts';
import { readParsed } from '../../src/level/index.ts';
import {
  fitSave,
  openProceedings,
  type Proceedings,
  readSave,
  replay,
  saveProblems,
  stream,
  walkthroughProceedings,
  writeSave,
} from '../../src/proceedings/index.ts';
import { scoreAdvocacy } from '../../src/scoring/index.ts';
import { only, openLevel, tiny } from '../support/levels.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 1);
const TIMES = 100_000;

const walkthrough = walkthroughProceedings(tiny, only(tiny.walkthroughs));
const save = writeSave(walkthrough);
const original = JSON.stringify(
  readSave(save).ok ? (readSave(save) as { proceedings: Proceedings }).proceedings : null,
);
const scoreOf = (proceedings: Proceedings) => scoreAdvocacy(replay(tiny, proceedings).hearing.context).total;
const score = scoreOf(walkthrough);

/** A save that is read and fits must be the very hearing that was played. */
function expectSame(text: string): 'read' | 'refused' {
  const reading = readSave(text);
  if (!reading.ok) {
    if (!saveProblems.includes(reading.problem)) throw new Error(`no such problem: ${reading.problem}`);
    return 'refused';
  }
  if (JSON.stringify(reading.proceedings) === original) return 'read';
  const fit = fitSave(tiny, reading.proceedings);
  if (fit.ok && reading.proceedings.seed === walkthrough.seed)
    expect(scoreOf(reading.proceedings)).toBe(score);
  return 'read';
}

describe('a save, cut or bent', () => {
  test('[fuzz] every prefix is refused', () => {
    const whole = save.trimEnd();
    for (let length = 0; length < whole.length; length += 1)
      expect(readSave(whole.slice(0, length))).toMatchObject({ ok: false });
    expect(readSave(whole).ok).toBe(true);
  });

  test('[fuzz] every byte flipped, in each of its low seven bits, is restored or refused in words', () => {
    let refused = 0;
    for (let at = 0; at < save.length; at += 1)
      for (let bit = 0; bit < 7; bit += 1) {
        const flipped = String.fromCharCode(save.charCodeAt(at) ^ (1 << bit));
        const text = save.slice(0, at) + flipped + save.slice(at + 1);
        if (expectSame(text) === 'refused') refused += 1;
      }
    expect(refused).toBeGreaterThan(save.length * 5);
  });
});

const pick = <T>(next: () => number, all: readonly T[]): T => all[Math.floor(next() * all.length)] as T;

/** Some JSON value: of any kind, of the words that readers know, at times deep. */
function anyJson(next: () => number, words: readonly string[], depth = 0): unknown {
  const kind = depth > 4 ? Math.floor(next() * 5) : Math.floor(next() * 8);
  if (kind === 0) return null;
  if (kind === 1) return next() < 0.5;
  if (kind === 2) return pick(next, [0, 1, -1, 0.5, 1e308, -0, 2 ** 53, 4_294_967_295]);
  if (kind <= 4) return pick(next, words);
  const many = Math.floor(next() * 5);
  if (kind === 5) return Array.from({ length: many }, () => anyJson(next, words, depth + 1));
  return Object.fromEntries(
    Array.from({ length: many }, () => [pick(next, words), anyJson(next, words, depth + 1)]),
  );
}

const keys = ['format', 'level', 'levelHash', 'side', 'difficulty', 'seed', 'events', 'seal', 'type', 'id'];
const strange = [
  '',
  '__proto__',
  'constructor',
  '\ud800',
  '\u202e',
  '<script>',
  'javascript:0',
  'x'.repeat(300),
];
const words = [
  ...keys,
  ...strange,
  'movant',
  'slip.argued',
  'counsel.rested',
  tiny.id,
  walkthrough.levelHash,
];

describe('any JSON at all', () => {
  test(`[fuzz] ${TIMES} values into each reader: levels, saves, settings, links`, () => {
    const next = stream(SEED);
    let fitting = 0;
    for (let time = 0; time < TIMES; time += 1) {
      const value = anyJson(next, words);
      const text = JSON.stringify(value);
      if (readParsed(value).ok || readSave(text).ok) fitting += 1;
      readSettings(text);
      readFragment(`#${pick(next, ['case', 'class', 'guide', 'class=1&level'])}=${text.slice(0, 60)}`);
    }
    expect(fitting).toBe(0);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('bytes', () => {
  test(`[fuzz] ${TIMES} bent saves are restored or refused`, () => {
    const next = stream(SEED + 1);
    const counts = { read: 0, refused: 0 };
    for (let time = 0; time < TIMES; time += 1) {
      const at = Math.floor(next() * save.length);
      const cut = Math.floor(next() * 6);
      const put = pick(next, [
        '',
        '0',
        '9',
        '"',
        '}',
        '[',
        ',',
        'e',
        '\\u0000',
        save.slice(at, at + 9),
        ...strange,
      ]);
      counts[expectSame(save.slice(0, at) + put + save.slice(at + cut))] += 1;
    }
    expect(counts.refused).toBeGreaterThan(TIMES * 0.9);
    expect(counts.read + counts.refused).toBe(TIMES);
  });
});

/** An event like those that are known, with parts of it put for others. */
function bentEvent(next: () => number, known: readonly object[]): unknown {
  const event = { ...pick(next, known) } as Record<string, unknown>;
  const ids = known.flatMap((one) =>
    Object.values(one).filter((value) => typeof value === 'string'),
  ) as string[];
  for (const key of Object.keys(event))
    if (next() < 0.15) event[key] = next() < 0.7 ? pick(next, ids) : anyJson(next, words, 3);
  return event;
}

describe('events', () => {
  test(`[fuzz] ${TIMES} events, of the level's own words, leave the hearing whole`, () => {
    const next = stream(SEED + 2);
    const { events } = walkthrough;
    const opened = () => replay(tiny, openProceedings({ level: tiny, seed: 1, side: 'movant' })).hearing;
    let hearing = opened();
    let [taken, ended, at, vain] = [0, 0, 0, 0];
    for (let time = 0; time < TIMES; time += 1) {
      // Now and then what the walkthrough does next, so that every step is reached.
      const own = next() < 0.3 ? events[at] : undefined;
      const tried = attempt(hearing, (own ?? bentEvent(next, events)) as (typeof events)[number]);
      if (tried.refused === null) taken += 1;
      else if (tried.hearing !== hearing) throw new Error('a refusal changed the hearing');
      if (own !== undefined) at += 1;
      vain = tried.refused === null ? 0 : vain + 1;
      hearing = tried.hearing;
      if (hearing.step !== 'debrief' && vain < 60) continue;
      if (hearing.step === 'debrief') ended += 1;
      const { total } = scoreAdvocacy(hearing.context);
      if (!(total >= 0 && total <= 100)) throw new Error(`a score of ${total}`);
      [hearing, at, vain] = [opened(), 0, 0];
    }
    expect(taken).toBeGreaterThan(1000);
    expect(ended).toBeGreaterThan(10);
  });
});

test('[fuzz] a tampered result of a real case is another hearing or none, never the same one with another score', () => {
  const parler = openLevel('levels/parler-v-aws.yaml');
  const played = walkthroughProceedings(parler, only(parler.walkthroughs));
  const known = scoreAdvocacy(replay(parler, played).hearing.context).total;
  const next = stream(SEED + 3);
  for (let time = 0; time < 300; time += 1) {
    const text = writeSave(played);
    const at = Math.floor(next() * text.length);
    const reading = readSave(text.slice(0, at) + pick(next, ['1', 'a', '', '"']) + text.slice(at + 1));
    if (!reading.ok) continue;
    const fit = fitSave(parler, reading.proceedings);
    if (!fit.ok) continue;
    expect(scoreAdvocacy(fit.replay.hearing.context).total).toBe(known);
  }
});
