// Guards that no other test needs to know of: limits, the page's policy, and what is let by to the browser. Each of them is
// in tests/support/guards.ts, and taken out there to see that it is missed here.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { allowedAddress } from '../../src/app/cases/address.ts';
import { plainName } from '../../src/app/cases/bring.ts';
import { fromLetters, toLetters, unpack } from '../../src/app/cases/packing.ts';
import { readFile } from '../../src/app/cases/read-case.ts';
import { unpackCase } from '../../src/app/cases/share-link.ts';
import { scriptHash, styleHash } from '../../src/app/first-answer-plugin.ts';
import { readSettings } from '../../src/app/settings.ts';
import { isHearingEvent } from '../../src/hearing/index.ts';
import { readLevel, readParsed } from '../../src/level/index.ts';
import { fitSave, readSave, walkthroughProceedings, writeSave } from '../../src/proceedings/index.ts';
import config from '../../vite.config.ts';
import { only, tiny } from '../support/levels.ts';

const codesOf = (text: string) => readLevel(text).problems.map(({ code }) => code);
const played = walkthroughProceedings(tiny, only(tiny.walkthroughs));
const save = (change: object) =>
  readSave(JSON.stringify({ ...JSON.parse(writeSave(played)), seal: undefined, ...change }));

describe('a level', () => {
  test('[guard] [L13] is a group of keys, and is told so where it is anything else', () => {
    for (const value of [null, 7, 'x', []])
      expect(readParsed(value).problems).toMatchObject([{ code: 'level/wrong-type' }]);
    for (const value of [new Date(0), new Map(), () => 0, Symbol('x'), 1n])
      expect(readParsed({ format: 1, title: value }).problems).toMatchObject([
        { code: 'level/wrong-type', path: 'title' },
      ]);
  });

  test('[guard] [L2] is too large in JSON too', () => {
    expect(codesOf(`${JSON.stringify(tiny)}${' '.repeat(2_000_000)}`)).toEqual(['level/too-large']);
  });

  test('[guard] [L4] of far too many parts is given up where there are too many, and not read to its end', () => {
    const [problem] = readLevel(`[${'0,'.repeat(900_000)}0]`).problems;
    expect(problem).toMatchObject({ code: 'level/too-many-parts' });
    expect(problem?.column).toBeGreaterThan(1_000);
  });

  test('[guard] [L8] with a tag, even a harmless one, is told so', () => {
    for (const text of ['title: !!str x', 'title: !!seq [a]', 'title: ! x'])
      expect(readLevel(`format: 1\n${text}`).problems[0]?.message).toMatch(/starts a tag/);
  });

  test('[guard] [L10] has no key that reaches behind it', () => {
    for (const key of ['__proto__', 'constructor', 'prototype'])
      expect(readParsed(JSON.parse(`{"format": 1, "${key}": 1}`)).problems[0]?.code).toBe(
        'level/forbidden-key',
      );
  });

  test('[guard] with a million faults is told a thousand', () => {
    const { problems } = readParsed(Array.from({ length: 5_000 }, () => '\u0007'));
    expect(problems.at(-1)).toMatchObject({ code: 'level/more-problems' });
    expect(problems.at(-1)?.message).toMatch(/\b800\b/);
  });
});

describe('a save', () => {
  test('[guard] is what it says without a seal', () => {
    expect(save({})).toMatchObject({ ok: true });
  });

  test.each([
    ['that is too large', 'save/too-large', { level: 'x'.repeat(1_000_001) }],
    ['of events that are none', 'save/edited', { events: [{ type: 'judge.bribed' }] }],
    [
      'of too many events',
      'save/not-a-save',
      { events: Array.from({ length: 5_001 }, () => ({ type: 'brief.read' })) },
    ],
    ['of a seed under nothing', 'save/not-a-save', { seed: -1 }],
    ['of a seed between', 'save/not-a-save', { seed: 0.5 }],
    ['of a seed too great', 'save/not-a-save', { seed: 2 ** 32 }],
    ['of no side', 'save/not-a-save', { side: 'judge' }],
  ])('[guard] [P6] %s is refused', (_, problem, change) => {
    expect(save(change)).toEqual({ ok: false, problem });
  });

  test('[guard] of a side that the case gives no hand is of another case', () => {
    expect(fitSave(tiny, { ...played, side: 'respondent' })).toMatchObject({
      ok: false,
      problem: 'save/other-level',
    });
  });
});

test('[guard] [H5] an event of a name that every object has, of long texts or long lists is none', () => {
  const slip = { issue: 'a', claim: 'a', authority: 'a', pin: null, certainty: 'likely' };
  const cites = (count: number) => ({
    type: 'slip.argued',
    ...slip,
    exhibits: Array.from({ length: count }, () => 'a'),
  });
  expect(isHearingEvent({ type: 'issue.chosen', issue: 'x'.repeat(64) })).toBe(true);
  expect(isHearingEvent({ type: 'issue.chosen', issue: 'x'.repeat(65) })).toBe(false);
  expect(isHearingEvent(cites(8))).toBe(true);
  expect(isHearingEvent(cites(9))).toBe(false);
  for (const type of ['toString', 'constructor', '__proto__']) expect(isHearingEvent({ type })).toBe(false);
});

describe('from outside', () => {
  test('[guard] a link has letters of its own alphabet, and not too many', async () => {
    expect(fromLetters('YWJj')).toHaveLength(3);
    for (const letters of ['YW Jj', 'YWJj\n', 'YWJj=', '']) expect(fromLetters(letters)).toBeNull();
    const long = await unpackCase(`1.x.${'A'.repeat(2_000_001)}`);
    expect(long).toEqual({ ok: false, problem: 'link/too-large' });
  });

  test('[guard] a link is unpacked in small bites: a browser unpacks a whole bite before anything is counted', async () => {
    const bites: number[] = [];
    class Counting extends TransformStream<Uint8Array, Uint8Array> {
      constructor() {
        super({
          transform(bite, controller) {
            bites.push(bite.byteLength);
            controller.enqueue(bite);
          },
        });
      }
    }
    vi.stubGlobal('DecompressionStream', Counting);
    expect(await unpack(toLetters(new Uint8Array(10_000)))).toEqual({ text: '\0'.repeat(10_000) });
    expect(Math.max(...bites)).toBe(1024);
    vi.unstubAllGlobals();
  });

  test('[guard] a case is fetched from the web alone', () => {
    const page = 'http://school.example/game/';
    expect(allowedAddress('cases/x.yaml', page)?.href).toBe('http://school.example/game/cases/x.yaml');
    for (const address of [
      'blob:http://school.example/x',
      'data:text/plain,x',
      'https://a:b@other.example/x',
    ])
      expect(allowedAddress(address, page)).toBeNull();
  });

  test('[guard] of a file that is too large nothing is read', async () => {
    const arrayBuffer = vi.fn(() => Promise.resolve(new ArrayBuffer(0)));
    const file = { size: 2_000_001, arrayBuffer } as unknown as Blob;
    expect(await readFile(file)).toEqual({ fault: 'too-large' });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  test('[guard] the name of a file is shown without what hides or turns, and not for ever', () => {
    expect(plainName('a\u202elmay.\u0007x\u200b.yaml')).toBe('almay.x.yaml');
    expect(plainName('x'.repeat(500))).toHaveLength(120);
  });

  test('[guard] the address of a voice is not for ever either', () => {
    const voiceOf = (voice: string) => readSettings(JSON.stringify({ voice })).voice;
    expect(voiceOf('x'.repeat(300))).toHaveLength(300);
    expect(voiceOf('x'.repeat(301))).toBeNull();
  });
});

describe('the page', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('[guard] lets through one script’s address a policy', async () => {
    const rules: { createScriptURL(url: string): string }[] = [];
    const createPolicy = (_: string, own: { createScriptURL(url: string): string }) => {
      rules.push(own);
      return own;
    };
    vi.stubGlobal('trustedTypes', { createPolicy });
    const { scriptAddress } = await import('../../src/app/script-address.ts');
    expect(scriptAddress('report-worker', './worker.js')).toBe('./worker.js');
    expect(() => only(rules).createScriptURL('https://evil.example/x.js')).toThrow(TypeError);
  });

  test('[guard] is built with its policy, to the letter', () => {
    const plugins = (config as { plugins: readonly { name: string; transformIndexHtml?: () => unknown }[] })
      .plugins;
    const tags = plugins.find(({ name }) => name === 'lock-down')?.transformIndexHtml?.();
    expect(tags).toEqual([
      {
        tag: 'meta',
        injectTo: 'head-prepend',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: [
            "default-src 'none'",
            `script-src 'self' ${scriptHash}`, // each for its own hash: tests/browser/built.test.ts
            `style-src 'self' ${styleHash}`,
            "img-src 'self' data: blob:",
            "connect-src 'self' https:",
            "font-src 'self'",
            "media-src 'self'",
            "worker-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            'trusted-types report-worker offline-worker',
            "manifest-src 'self'",
          ].join('; '),
        },
      },
    ]);
  });
});
