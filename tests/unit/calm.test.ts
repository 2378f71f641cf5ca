// What the calm page rests on: which errors are none of the game's, what a report may tell, and how a hearing is gone on with.
import { describe, expect, test } from 'vitest';
import { type Entry, leaveGoOn, takeGoOn, wayOn } from '../../src/app/calm/go-on.ts';
import { isHarmless } from '../../src/app/calm/harmless.ts';
import { browserName, type Reported, reportText } from '../../src/app/calm/report.ts';

const thrown = (error: unknown, message = '', file = '') => ({ error, message, file });

function withStack(error: Error, stack: string): Error {
  error.stack = stack;
  return error;
}

describe('noises', () => {
  const extension = withStack(new Error('x'), 'Error: x\n    at chrome-extension://abc/content.js:1:2');
  test.each([
    ['the browser’s own, on sizes', thrown(null, 'ResizeObserver loop limit exceeded', 'page.js')],
    [
      'the newer form of it',
      thrown(null, 'ResizeObserver loop completed with undelivered notifications.', 'p'),
    ],
    ['a fetch that was let go', thrown(new DOMException('aborted', 'AbortError'))],
    ['a sound that may not be heard', thrown(new DOMException('no', 'NotAllowedError'))],
    ['an extension of the browser', thrown(extension, 'x', 'https://school.example/')],
    ['another site’s script', thrown(null, 'Script error.')],
  ])('[calm] %s', (_, escaped) => {
    expect(isHarmless(escaped)).toBe(true);
  });

  test.each([
    ['an error of the game', thrown(new TypeError('x'), 'x', 'https://school.example/page.js')],
    ['a promise refused with nothing', thrown(undefined)],
    ['a promise refused with a text', thrown('no')],
    ['a store that is full', thrown(new DOMException('full', 'QuotaExceededError'))],
    [
      'a fault in the text of a script',
      thrown(null, 'Uncaught SyntaxError', 'https://school.example/page.js'),
    ],
  ])('[calm] are not %s', (_, escaped) => {
    expect(isHarmless(escaped)).toBe(false);
  });
});

const stack = `TypeError: said 'Pat Doe'
    at act (https://school.example/~pat/game/assets/page-a1B2.js:1:234)
    at HTMLButtonElement.onClick (https://school.example/~pat/game/assets/page-a1B2.js?v=1:2:5)
    Pat Doe wrote this line
    at async https://school.example/~pat/game/assets/mount-c3.js:7:8`;
const hearing = {
  own: false,
  level: 'parler-v-aws',
  levelHash: '0123456789abcdef',
  step: 'argument.bench',
  events: 12,
};
const reported = (changes: Partial<Reported>): string =>
  reportText({
    error: withStack(new TypeError("Cannot read properties of undefined (reading 'title')"), stack),
    hearing,
    language: 'es',
    browser: 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/141.0.1.2 Safari/537.36',
    script: 'https://school.example/~pat/game/assets/page-a1B2.js',
    ...changes,
  });

describe('a report', () => {
  test('[calm] tells version, browser, step, case and where it failed, each place by the name of its file alone', () => {
    expect(reported({}).replace(/^serious-questions: \d+\.\d+\.\d+/, 'serious-questions: 1.2.3')).toBe(
      `serious-questions: 1.2.3
script: page-a1B2.js
browser: chrome 141
language: es
case: parler-v-aws
hash: 0123456789abcdef
step: argument.bench
events: 12
error: TypeError
message: Cannot read properties of undefined (reading title)
at act (page-a1B2.js:1:234)
at HTMLButtonElement.onClick (page-a1B2.js:2:5)
at async mount-c3.js:7:8
`,
    );
  });

  test.each([
    ['quoted', new TypeError("name 'Pat Doe' is odd")],
    ['quoted by other marks', new TypeError('“Pat Doe” is odd, and so is `Pat')],
    ['searched', new TypeError("Cannot use 'in' operator to search for 'a' in Pat Doe")],
    ['in an address', new TypeError('file:///home/Pat/game.html failed')],
    ['as what was thrown', 'Pat Doe'],
    ['in an object', { name: 'Pat Doe' }],
  ])('[calm] does not tell what stands in the error %s', (_, error) => {
    if (error instanceof Error) withStack(error, stack);
    expect(reported({ error })).not.toContain('Pat');
  });

  test.each([
    ['a private case', { ...hearing, own: true, level: 'pat-v-doe' }],
    ['the first page, where such cases are read', null],
  ])('[calm] tells no word of an error’s own on %s', (_, then) => {
    const told = reported({ error: withStack(new Error('Pat owes Doe'), stack), hearing: then });
    expect(told).not.toMatch(/Pat|Doe|pat-v-doe|0123456789abcdef/);
    expect(told).toContain('page-a1B2.js:1:234');
  });

  test('[calm] stays short', () => {
    const error = withStack(new TypeError('x'.repeat(5000)), stack.repeat(200));
    expect(reported({ error }).length).toBeLessThan(3000);
  });

  test.each([
    ['Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0', 'firefox 140'],
    ['Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/18.2 Safari/605.1.15', 'safari 18'],
    ['Mozilla/5.0 (Windows NT 10.0) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0', 'edge 141'],
    ['something of Pat’s own', 'other'],
  ])('[calm] knows a browser by its name and number', (says, name) => {
    expect(browserName(says)).toBe(name);
  });
});

/** A page's entry in the history, which outlives its reloads. */
function entryOf(state: unknown = null): Entry {
  return {
    state,
    replaceState(next) {
      Object.assign(this, { state: structuredClone(next) });
    },
  };
}

describe('going on', () => {
  const stumble = (entry: Entry, events: number) => {
    const way = wayOn(entry, 'practice', events);
    leaveGoOn(
      entry,
      { key: 'practice', save: `${way.events}`, picture: way.picture },
      { key: 'practice', events, times: way.times },
    );
    return way;
  };

  test('[calm] the hearing is taken up once; a reload after that begins as ever', () => {
    const entry = entryOf();
    stumble(entry, 7);
    expect(takeGoOn(entry)).toEqual({ key: 'practice', save: '7', picture: true });
    expect(takeGoOn(entry)).toBeNull();
  });

  test('[calm] at the same place again it goes on without the picture, then each time a step earlier', () => {
    const entry = entryOf();
    const ways = [7, 7, 7, 6, 5].map((events) => stumble(entry, events));
    expect(ways.map(({ events, picture }) => [events, picture])).toEqual([
      [7, true],
      [7, false],
      [6, false],
      [5, false],
      [4, false],
    ]);
    expect(stumble(entry, 1).events).toBe(0);
  });

  test('[calm] further on, or in another case, it is the first time again', () => {
    const entry = entryOf();
    stumble(entry, 7);
    expect(stumble(entry, 8)).toEqual({ times: 1, events: 8, picture: true });
    expect(wayOn(entry, 'another', 2).times).toBe(1);
  });

  test.each([null, 'x', 7, {}, { goOn: { key: 1 } }, { goOn: null }])(
    '[calm] what else stands in the history (%o) is passed over',
    (state) => {
      const entry = entryOf(state);
      expect(takeGoOn(entry)).toBeNull();
      expect(wayOn(entry, 'practice', 3)).toEqual({ times: 1, events: 3, picture: true });
    },
  );
});
