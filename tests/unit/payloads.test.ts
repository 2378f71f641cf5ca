// Hostile words where no page is needed: every field of a level, of settings, of saves and of links takes each of them as
// words, or refuses it. What the page makes of them: tests/browser/hostile.test.ts.
import { describe, expect, test } from 'vitest';
import { helps, readFragment, sides } from '../../src/app/cases/class-link.ts';
import { unpackCase } from '../../src/app/cases/share-link.ts';
import { defaults, readSettings } from '../../src/app/settings.ts';
import { difficulties } from '../../src/hearing/index.ts';
import { readParsed } from '../../src/level/index.ts';
import {
  fitSave,
  readSave,
  saveProblems,
  walkthroughProceedings,
  writeSave,
} from '../../src/proceedings/index.ts';
import { fullLevel, hostileLevels, kindOf, textFields } from '../support/hostile-level.ts';
import { gallery, only, tiny } from '../support/levels.ts';
import { payloads, refusedPayloads } from '../support/payloads.ts';

const all = [...payloads, ...refusedPayloads];

/** Ids in a path say which one, not what kind. */
const general = (kind: string) =>
  kind.replace(/whyNot\.[^.]+/, 'whyNot.*').replace(/hands\.(movant|respondent)/, 'hands.*');
const kindsIn = (level: object) => new Set(textFields(level).map((field) => general(kindOf(field))));

describe('hostile words', () => {
  test('[hostile] there are enough of them, each once', () => {
    expect(payloads.length).toBeGreaterThanOrEqual(150);
    expect(new Set(all).size).toBe(all.length);
  });

  test('[hostile] the level that holds them has every kind of field that any case has', () => {
    const own = kindsIn(fullLevel());
    const others = gallery.flatMap((level) => [...kindsIn(level)]);
    expect([...new Set(others)].filter((kind) => !own.has(kind))).toEqual([]);
    expect(own.size).toBeGreaterThan(90);
  });

  test('[hostile] every field takes every one of them that a level may hold, as it is', () => {
    const held = new Map<string, string>();
    let levels = 0;
    for (const { texts } of hostileLevels()) {
      levels += 1;
      for (const [field, text] of texts) held.set(field, `${held.get(field) ?? ''} ${text}`);
    }
    const fields = textFields(fullLevel());
    const missing = fields.flatMap((field, at) => {
      const words = held.get(`${kindOf(field)} ${at}`) ?? '';
      return payloads.filter((one) => one.length <= field.most && !words.includes(one));
    });
    expect(missing).toEqual([]);
    expect(levels).toBeGreaterThan(10);
    expect(fields.length).toBeGreaterThan(150);
  });

  test('[hostile] [L11] hidden orders and broken halves are refused in every field', () => {
    const fields = textFields(fullLevel());
    const times = Math.max(fields.length, refusedPayloads.length);
    const letBy: string[] = [];
    for (let at = 0; at < times; at += 1) {
      const level = fullLevel();
      const { path } = fields[at % fields.length] ?? { path: [] };
      const holder = path.slice(0, -1).reduce((part, key) => part[key], level);
      holder[path.at(-1) ?? ''] = refusedPayloads[at % refusedPayloads.length];
      const codes = readParsed(level).problems.map(({ code }) => code);
      if (!codes.includes('level/bad-character')) letBy.push(path.join('.'));
    }
    expect(letBy).toEqual([]);
  });

  test('[hostile] settings take none of them, but for the address of a voice', () => {
    for (const key of Object.keys(defaults))
      for (const payload of all) {
        const read = readSettings(JSON.stringify({ [key]: payload }));
        expect(read).toEqual(key === 'voice' ? { ...defaults, voice: read.voice } : defaults);
      }
    const polluting = `{${payloads.map((one) => `${JSON.stringify(one)}:${JSON.stringify(one)}`).join()}}`;
    expect(readSettings(polluting)).toEqual(defaults);
    expect({}).not.toHaveProperty('hit');
  });

  test('[hostile] a save that says them is another case, or no save', () => {
    const played = walkthroughProceedings(tiny, only(tiny.walkthroughs));
    for (const payload of all)
      for (const change of [
        { level: payload },
        { levelHash: payload },
        { events: [{ type: 'issue.chosen', issue: payload }] },
        { events: [{ type: payload }] },
        { events: [{ type: 'brief.read', [payload]: 1 }] },
      ]) {
        const reading = readSave(writeSave({ ...played, ...change } as typeof played));
        if (!reading.ok) expect(saveProblems).toContain(reading.problem);
        else expect(fitSave(tiny, reading.proceedings)).toMatchObject({ ok: false });
      }
  });

  test('[hostile] links take none of them for terms, and unpack none of them', async () => {
    for (const payload of all) {
      const said = encodeURIComponent(payload.replaceAll(/\p{Cs}/gu, '?'));
      for (const key of ['class', 'side', 'difficulty', 'help', 'level', 'from', 'case', 'guide']) {
        const read = readFragment(`#class=1&level=x&${key}=${said}`);
        if (read.kind !== 'class') continue;
        for (const [term, known] of [
          [read.terms.side, sides],
          [read.terms.difficulty, difficulties],
          [read.terms.help, helps],
        ] as const)
          expect([null, ...known]).toContain(term);
      }
      expect(await unpackCase(payload)).toMatchObject({ ok: false });
      expect(await unpackCase(`1.${payload}`)).toMatchObject({ ok: false });
    }
  });
});
