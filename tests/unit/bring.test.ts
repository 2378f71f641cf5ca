// Bringing cases in without a page: what is replaced, what is asked, and what an address may do.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchCase } from '../../src/app/cases/address.ts';
import { openBring, type ReplaceChoice } from '../../src/app/cases/bring.ts';
import { allowsHelp } from '../../src/app/cases/help-allowed.ts';
import { type OwnCase, openOwnCases } from '../../src/app/cases/own-cases.ts';
import { packCase } from '../../src/app/cases/share-link.ts';
import { caseOfSave, type ShelfCase } from '../../src/app/cases/shelf.ts';
import { shelfEntry } from '../../src/app/cases/shelf-entry.ts';
import { speakLater } from '../../src/app/languages/spoken.ts';
import type { CheckedCase } from '../../src/desk/contract.ts';
import { openProceedings } from '../../src/proceedings/index.ts';
import { scoringLanguages } from '../../src/scoring/index.ts';
import { altered, tiny } from '../support/levels.ts';

vi.mock('../../src/app/built-in-levels.ts', () => ({
  builtInLevels: [{ id: 'of-the-game', hash: 'f00d', title: 'Of the game', load: async () => null }],
}));
vi.mock('idb-keyval', () => ({ createStore: () => ({}) })); // Node has no indexedDB: what is kept is in memory

await speakLater(scoringLanguages);

const PAGE = 'https://school.example/game/?stage=off#x';

function open(choice: ReplaceChoice = 'leave') {
  const ownCases = openOwnCases();
  const said: string[] = [];
  const shown: CheckedCase[] = [];
  const asked: string[] = [];
  const saves: string[] = [];
  const bring = openBring({
    ownCases,
    page: () => PAGE,
    say: (sentence) => said.push(sentence),
    show: (checked) => shown.push(checked),
    askToReplace: async (title) => {
      asked.push(title);
      return choice;
    },
    tookSave: (text) => text.includes('"seal"') && saves.push(text) > 0,
  });
  const titles = () => ownCases.all().map((own: OwnCase) => [own.key, own.entry.title]);
  return { bring, ownCases, said, shown, asked, saves, titles };
}

const textOf = (title: string) =>
  JSON.stringify(
    altered(tiny, (level) => {
      level.title = title;
    }),
  );
const file = (name: string, text: string) => new File([text], name);

describe('a case brought', () => {
  test('[bring] stands on the shelf by a key that no case of the game has, and says that it will not last', async () => {
    const { bring, titles, said } = open();
    expect(await bring.file(file('a.yaml', textOf('One')))).toBe('own:lemon-v-lamp');
    expect(titles()).toEqual([['own:lemon-v-lamp', 'One']]);
    expect(said.at(-1)).toMatch(/“One” is on your shelf now.*keeps nothing/);
  });

  test('[bring] again from the same file, it takes its own place unasked', async () => {
    const { bring, titles, asked } = open();
    await bring.file(file('a.yaml', textOf('One')));
    await bring.file(file('a.yaml', textOf('Two')));
    expect(titles()).toEqual([['own:lemon-v-lamp', 'Two']]);
    expect(asked).toEqual([]);
  });

  test.each([
    ['leave', [['own:lemon-v-lamp', 'One']]],
    ['replace', [['own:lemon-v-lamp', 'Two']]],
    [
      'both',
      [
        ['own:lemon-v-lamp', 'One'],
        ['own:lemon-v-lamp:2', 'Two'],
      ],
    ],
  ] as const)(
    '[bring] from elsewhere under an id that is there, it asks; the answer is %s',
    async (choice, left) => {
      const { bring, titles, asked } = open(choice);
      await bring.file(file('a.yaml', textOf('One')));
      await bring.file(file('b.yaml', textOf('Two')));
      expect(titles()).toEqual(left);
      expect(asked).toEqual(['Two']);
    },
  );

  test('[bring] the very same from elsewhere is on the shelf already, and not twice', async () => {
    const { bring, titles, asked, said } = open();
    await bring.file(file('a.yaml', textOf('One')));
    const link = await packCase(
      altered(tiny, (level) => {
        level.title = 'One';
      }),
    );
    expect(await bring.packed(link)).toBe('own:lemon-v-lamp');
    expect(titles()).toHaveLength(1);
    expect(asked).toEqual([]);
    expect(said.at(-1)).toMatch(/already/);
  });

  test('[bring] with problems, it changes nothing and shows them all', async () => {
    const { bring, titles, shown } = open();
    await bring.file(file('a.yaml', textOf('One')));
    expect(await bring.file(file('a.yaml', textOf('One').replace('"title"', '"titel"')))).toBeNull();
    expect(titles()).toEqual([['own:lemon-v-lamp', 'One']]);
    expect(shown.map(({ problems }) => problems.map(({ code }) => code).sort())).toEqual([
      ['level/missing', 'level/unknown-key'],
    ]);
  });

  test('[bring] a saved hearing dropped with cases is taken as one, and they come in their order', async () => {
    const { bring, saves, said } = open();
    await Promise.all([
      bring.file(file('slow.yaml', textOf('One'))),
      bring.file(file('my.hearing.json', '{"seal": "x"}')),
      bring.file(new File([new Uint8Array(2_000_001)], 'great\u202Elmay.yaml')),
    ]);
    expect(saves).toHaveLength(1);
    expect(said.at(-1)).toBe('“greatlmay.yaml” is too large. A case may have 2 MB at most.');
    expect(said.findIndex((say) => say.includes('shelf now'))).toBeLessThan(said.length - 1);
  });

  test('[bring] a save finds the case of its own hash before another of the same id', () => {
    const case_ = (key: string, title: string): ShelfCase => ({
      key,
      entry: shelfEntry(
        altered(tiny, (level) => {
          level.title = title;
        }),
      ),
      own: null,
      load: async () => tiny,
      text: async () => '',
    });
    const cases = [case_('lemon-v-lamp', 'Other'), case_('own:lemon-v-lamp', tiny.title)];
    const proceedings = openProceedings({ level: tiny, seed: 1 });
    expect(caseOfSave(cases, proceedings)?.key).toBe('own:lemon-v-lamp');
    expect(caseOfSave(cases, { ...proceedings, levelHash: 'x' })?.key).toBe('lemon-v-lamp');
    expect(caseOfSave(cases, { ...proceedings, level: 'x' })).toBeUndefined();
  });
});

describe('an address', () => {
  afterEach(() => vi.unstubAllGlobals());

  function answer(make: (url: URL, init: RequestInit) => Promise<Response>) {
    const asked: { url: string; init: RequestInit }[] = [];
    vi.stubGlobal('fetch', (url: URL, init: RequestInit) => {
      asked.push({ url: url.href, init });
      return make(url, init);
    });
    return asked;
  }
  const from = (url: string, response: Response) =>
    Object.defineProperty(response, 'url', { value: url }) as Response;

  test('[address] is asked with no credentials and no referrer, and tells where the case came from in the end', async () => {
    const asked = answer(async () => from('https://raw.example/case.yaml', new Response('text')));
    expect(await fetchCase('https://cases.example/case.yaml', PAGE)).toEqual({
      ok: true,
      text: 'text',
      from: 'https://raw.example/case.yaml',
    });
    expect(asked[0]?.init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  test('[address] that cannot be reached any more leaves what was fetched from there, and a class goes on with it', async () => {
    answer(async (url) => from(url.href, new Response(textOf('One'))));
    const { bring, titles, said } = open();
    expect(await bring.address('https://cases.example/one.yaml')).toBe('own:lemon-v-lamp');
    answer(async () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await bring.address('https://cases.example/one.yaml')).toBe('own:lemon-v-lamp');
    expect(said.at(-1)).toMatch(/still on your shelf/);
    expect(await bring.address('https://cases.example/two.yaml')).toBeNull();
    expect(titles()).toEqual([['own:lemon-v-lamp', 'One']]);
  });

  test.each([
    'http://x.example/a',
    'javascript:1',
    'data:,x',
    'blob:https://school.example/1',
    'https://me:pass@x.example/',
    'https://',
  ])('[address] %s is never asked', async (address) => {
    const asked = answer(async () => new Response('text'));
    expect(await fetchCase(address, PAGE)).toEqual({ ok: false, problem: 'address/not-allowed' });
    expect(asked).toEqual([]);
  });

  test.each([
    ['address/refused', async () => new Response('no', { status: 500 })],
    ['address/unreachable', async () => Promise.reject(new TypeError('Failed to fetch'))],
    ['address/not-allowed', async () => from('http://plain.example/', new Response('x'))],
    [
      'address/web-page',
      async (url: URL) =>
        from(url.href, new Response('x', { headers: { 'content-type': 'Text/HTML; charset=utf-8' } })),
    ],
    ['address/web-page', async (url: URL) => from(url.href, new Response('\n <!DOCTYPE html>'))],
    [
      'address/not-text',
      async (url: URL) => from(url.href, new Response(new Uint8Array([0xff, 0xfe, 0x41]))),
    ],
  ] as const)('[address] answers that are %s', async (problem, make) => {
    answer(make);
    expect(await fetchCase('https://cases.example/case.yaml', PAGE)).toEqual({ ok: false, problem });
  });

  test('[address] that never ends is left at the limit', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 100_000;
        controller.enqueue(new Uint8Array(100_000).fill(97));
      },
    });
    answer(async (url) => from(url.href, new Response(endless)));
    expect(await fetchCase('https://cases.example/case.yaml', PAGE)).toEqual({
      ok: false,
      problem: 'address/too-large',
    });
    expect(sent).toBeLessThan(2_500_000);
  });

  test('[address] that does not answer is given up', async () => {
    answer(
      (_, { signal }) =>
        new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    );
    expect(await fetchCase('https://cases.example/case.yaml', PAGE, 20)).toEqual({
      ok: false,
      problem: 'address/too-slow',
    });
  });
});

test.each([
  [null, [true, true, true]],
  ['all', [true, true, true]],
  ['nudge', [true, false, false]],
  ['none', [false, false, false]],
] as const)('[class] with help %s, the three tiers are allowed: %j', (help, allowed) => {
  const terms = { side: null, difficulty: null, help };
  const tiers = ([1, 2, 3] as const).map((tier) =>
    allowsHelp(terms, { type: 'hint.taken', claim: 'x', tier }),
  );
  expect(tiers).toEqual(allowed);
  expect(allowsHelp(terms, { type: 'brief.read' })).toBe(true);
});
