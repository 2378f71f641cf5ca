// The languages of the page: each says all that English says, nothing is said that no word is asked for, and no word for
// people stands in the code itself.
import { describe, expect, test } from 'vitest';
import { language as english } from '../../src/app/languages/en.ts';
import { language as spanish } from '../../src/app/languages/es.ts';
import type { Language, LaterLanguage } from '../../src/app/languages/language.ts';
import { calmEn } from '../../src/app/words/calm-en.ts';
import { calmEs } from '../../src/app/words/calm-es.ts';
import { lastWords } from '../../src/app/words/calm-last.ts';
import { namesAsked, type SourceFile, sourcesIn, wordsInCode } from '../support/source-text.ts';

/** The words of each room. What a language says of itself and of the cases is no part of them. */
const wordsOf = (
  { code, app, hearing, desk, proceedings, stage }: Language,
  { cases, captions, desk: laterDesk, hearing: laterHearing, scoring }: LaterLanguage,
) => ({
  app,
  cases,
  captions,
  hearing: { ...hearing, ...laterHearing },
  desk: { ...desk, ...laterDesk },
  stage,
  scoring,
  proceedings,
  calm: code === 'es' ? { ...calmEs, ...lastWords.es } : { ...calmEn, ...lastWords.en },
});

const inEnglish = wordsOf(english, await english.later());
const inSpanish = wordsOf(spanish, await spanish.later());

interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Every word, and every group and list of them, by the way to it. */
function partsOf(words: object, path: readonly string[] = []): readonly Leaf[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const here = [...path, key];
    const inner = typeof value === 'object' && value !== null ? partsOf(value, here) : [];
    return [{ path: here, value }, ...inner];
  });
}

/** What kind of word stands there: a text, a list, or what makes a text of so many things. */
function kindOf(value: unknown): string {
  if (typeof value === 'function') return `function of ${value.length}`;
  return Array.isArray(value) ? 'list' : value === null ? 'none' : typeof value;
}

const kindsIn = (words: object) =>
  Object.fromEntries(partsOf(words).map(({ path, value }) => [path.join('.'), kindOf(value)]));

/** What runs while the site is built. The names in its manifest are of the one site, in English. */
const isOfTheBuild = ({ file }: SourceFile) =>
  /-plugin\.ts$|^src\/app\/offline\/write-zip\.ts$|^src\/courtroom\/phaser\//.test(file);
const isWordsFile = ({ file }: SourceFile) => file.includes('/words/');

describe('another language', () => {
  test('[languages] has every word that English has, of the same kind, and no other', () => {
    expect(kindsIn(inSpanish)).toEqual(kindsIn(inEnglish));
    expect(Object.keys(kindsIn(inEnglish)).length).toBeGreaterThan(500);
  });

  test('[languages] says in English only the name of the game, and what is the same word', () => {
    const english = new Map(partsOf(inEnglish).map(({ path, value }) => [path.join('.'), value]));
    const same = partsOf(inSpanish).filter(
      ({ path, value }) => typeof value === 'string' && value !== '' && english.get(path.join('.')) === value,
    );
    const known = [
      'desk.game',
      'desk.keepsake.foot',
      'desk.settings.lineHeights.normal',
      'desk.settings.spacings.normal',
      'desk.settings.typefaces.hyperlegible',
      'desk.settings.looks.laurel', // trees
      'desk.settings.looks.magnolia',
      'desk.bar.letters.transcript', // of transcripción
      'desk.bar.letters.glossary', // of glosario
      'desk.bar.letters.keys',
      'desk.keys.list.0.0', // as it stands on the key
      'desk.keys.list.4.0',
      'desk.paper.bench.direct.no', // no
      'scoring.directs.no', // no
    ];
    expect(same.map(({ path }) => path.join('.')).toSorted()).toEqual(known.toSorted());
  });
});

/**
 * The rooms where a person could be shown a string. In English still, by decision: the checker's sentences for authors
 * (`src/level/sentences`), the fairness report (`src/explore`) and the terminal (`src/cli`).
 */
const rooms = ['desk', 'app', 'present', 'sound', 'courtroom', 'scoring', 'proceedings'];

describe('words', () => {
  const outside = sourcesIn('src').filter((source) => !isWordsFile(source));

  /** The keys of a words file that nothing in these files asks for. */
  function unasked(words: object, sources: readonly SourceFile[]): readonly string[] {
    const asked = namesAsked(sources);
    const parts = partsOf(words).filter(({ path }) => !/^\d+$/.test(path.at(-1) ?? ''));
    const isAsked = ({ path }: Leaf) => {
      const [key = '', group = 'words'] = path.toReversed();
      const roots = path.length > 2 ? [] : ['words', 'wordsFor', 'spoken'];
      return asked.has(`'${key}'`) || [group, '*', ...roots].some((object) => asked.has(`${object}.${key}`));
    };
    return parts.filter((part) => !isAsked(part)).map(({ path }) => path.join('.'));
  }

  test('[languages] are each asked for by the game', () => {
    expect(unasked(inEnglish, outside)).toEqual([]);
  });

  test('[languages] that nothing asks for are found', () => {
    const text =
      "const { title: words } = useWords(); say(words.start, bar.menu); const { close } = all; at('k/1');";
    const asking = [{ file: 'src/desk/planted.tsx', text }];
    const words = {
      desk: { title: { start: '', stop: '' }, bar: { menu: '', start: '' }, close: '', k: '' },
    };
    expect(
      unasked(words, [...asking, { file: 'a.ts', text: 'spoken().desk.title; spoken().desk.bar;' }]),
    ).toEqual(['desk.title.stop', 'desk.bar.start', 'desk.k']);
  });
});

/** What looks like words and is none, or is told to no player, and why. */
const allowed: readonly (readonly [string | RegExp, string])[] = [
  [/(sans-)?serif$/, 'a family of letters'],
  [/\d(px|vw)\b/, 'a measure'],
  [/^\((prefers-(reduced-motion|contrast)|forced-colors): \w+\)$/, 'asked of the browser'],
  ['serious-questions hearing', 'a name of a lock'],
  ['Files', 'a type of data that the browser names'],
  ['https://', 'how an address begins'],
  [/^<svg /, 'how a picture begins'],
  ['Escape', 'a key'],
  ['"] .part-head button', 'a selector'],
  ['.dialog-head [data-act="dialog.closed"], .dialog-acts button', 'a selector'],
  [/^button:not\(\.term\), /, 'a selector'],
  ['chambers.', 'how the names of steps begin'],
  ['argument.', 'how the names of steps begin'],
  ['English', 'what a language calls itself'],
  ['Español', 'what a language calls itself'],
  ['one two three four five six seven eight nine ten', 'a made-up language'],
  [/^This browser cannot draw the courtroom \(WebGL/, 'an error; the page says its own words for it'],
];

const isAllowed = (text: string, [what]: (typeof allowed)[number]) =>
  typeof what === 'string' ? text === what : what.test(text);

describe('the code', () => {
  const found = rooms
    .flatMap((room) => sourcesIn(`src/${room}`))
    .filter((source) => !isWordsFile(source) && !isOfTheBuild(source))
    .flatMap((source) => wordsInCode(source));

  test('[languages] holds no words for people outside the files of words', () => {
    const words = found.filter(({ text }) => !allowed.some((one) => isAllowed(text, one)));
    expect(words).toEqual([]);
  });

  test('[languages] needs every exception that is made for it', () => {
    const needless = allowed.filter((one) => !found.some(({ text }) => isAllowed(text, one)));
    expect(needless).toEqual([]);
  });

  test.each([
    '<p>Hello</p>',
    '<p>{n} left</p>',
    '<button aria-label="close" />',
    "<img alt={wide ? 'scales' : ''} />",
    "say('Nothing was changed.')",
    'say(`$' + '{n} minutes left`)',
    "const notice = 'Saved.';",
    "const heading = 'Ruling';",
  ])('[languages] planted words are caught: %s', (code) => {
    const text = `const x = () => { return (${code.startsWith('const') ? `0); ${code}` : `${code});`} };`;
    expect(wordsInCode({ file: 'src/desk/planted.tsx', text })).toHaveLength(1);
  });

  test.each([
    '<p class="card card-open">{words.close}</p>',
    "import('./mount.ts')",
    "(() => { throw new RangeError('There is no such card.'); })()",
    "act('slip.argued')",
    '<p> · </p>',
  ])('[languages] what is no words is let be: %s', (code) => {
    const text = `const x = () => (${code});`;
    expect(wordsInCode({ file: 'src/desk/planted.tsx', text })).toEqual([]);
  });
});
