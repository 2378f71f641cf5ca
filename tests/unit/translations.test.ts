// A case in more than one language: what its texts are, what a translation changes, and what it leaves alone.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTranslation } from '../../src/app/level-plugin.ts';
import {
  type Level,
  languagesOf,
  levelHash,
  levelIn,
  namesOf,
  readLevel,
  textsOf,
} from '../../src/level/index.ts';
import { replay, walkthroughProceedings } from '../../src/proceedings/index.ts';
import { openLevel } from '../support/levels.ts';

const tiny = readFileSync('tests/fixtures/tiny.yaml', 'utf8');

function opened(text: string): Level {
  const reading = readLevel(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.level;
}

/** The tiny case with every text of it in a made-up language: the same words between signs. */
function translated(): Level {
  const lines = textsOf(opened(tiny)).map(
    ({ address, text }) => `    ${address}: ${JSON.stringify(`«${text}»`)}`,
  );
  return opened(`${tiny}\ntranslations:\n  xx:\n${lines.join('\n')}\n`);
}

/** Every string of a level by where it stands. */
function strings(part: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
}

describe('the texts of a level', () => {
  test('[L51] each has an address of its own, in the order of the file', () => {
    const texts = textsOf(openLevel('levels/parler-v-aws.yaml'));
    expect(new Set(texts.map(({ address }) => address)).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts[0]).toEqual({ address: 'title', text: 'Parler v. Amazon Web Services', verbatim: false });
  });

  test('[L51] whatever holds words of a sentence is a text, a name, a source or a choice of the format', () => {
    const level = opened(tiny);
    const known = new Set(textsOf(level).map(({ text }) => text));
    const sentences = strings(level).filter(([, text]) => /\w \w+ \w/.test(text) && !known.has(text));
    const places = sentences.map(([path]) => path.split('.').at(-1));
    expect([...new Set(places)].toSorted()).toEqual(['cite', 'court', 'name']);
  });
});

describe('a level in another language', () => {
  const level = translated();
  const other = levelIn(level, 'xx');

  test('[L52] every text is the other, and every quotation the same with its translation beside it', () => {
    const texts = textsOf(level);
    const before = new Map(strings(level));
    const after = new Map(strings(other));
    const all = [...after].filter(([path, text]) => before.get(path) !== text);
    const changed = all.filter(([path]) => !path.endsWith('.language'));
    const quoted = changed.filter(([path]) => path.endsWith('.translation'));
    expect(quoted).toHaveLength(texts.filter(({ verbatim }) => verbatim).length);
    expect(changed).toHaveLength(texts.length);
    expect(all.length - changed.length).toBe(quoted.length + 1); // what language the quoted words are in, and the level
    for (const [path] of changed) expect(path).not.toMatch(/\.quote$/);
  });

  test('[L52] it has the same identity, is the same object each time, and cannot be changed', () => {
    expect(levelHash(other)).toBe(levelHash(level));
    expect(levelHash(level)).toBe(levelHash(opened(tiny)));
    expect(levelIn(level, 'xx')).toBe(other);
    expect(Object.isFrozen(other.record[0])).toBe(true);
    expect(languagesOf(level)).toEqual(['en', 'xx']);
  });

  test('[L52] a hearing of the one goes on in the other', () => {
    const walkthrough = level.walkthroughs[0];
    if (walkthrough === undefined) throw new Error('the tiny case has no walkthrough');
    const proceedings = walkthroughProceedings(level, walkthrough);
    const { hearing, refused } = replay(other, proceedings);
    expect(refused).toBeNull();
    expect(hearing.step).toBe('debrief');
  });

  test('[L51] a name may have another, and is not missed where it has none', () => {
    const named = '\ntranslations:\n  xx:\n    parties.movant.short: la parte\n    people.1.name: La jueza\n';
    const reading = readLevel(`${tiny}${named}`);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const inXx = levelIn(reading.level, 'xx');
    expect(inXx.parties.movant.short).toBe('la parte');
    expect(inXx.people[0]?.name).toBe('La jueza');
    expect(inXx.parties.movant.name).toBe(reading.level.parties.movant.name);
    const names = new Set(namesOf(reading.level).map(({ address }) => address));
    expect(names).toContain('people.1.name');
    expect(textsOf(reading.level).filter(({ address }) => names.has(address))).toEqual([]);
    expect(readLevel(`${tiny}\ntranslations:\n  xx:\n    record.email.cite: Otra\n`).ok).toBe(false);
  });

  test('[L52] a language that the level has not leaves it as it is, and so does a text left out', () => {
    expect(levelIn(level, 'yy')).toBe(level);
    const partly = opened(`${tiny}\ntranslations:\n  xx:\n    title: Otro\n`);
    expect(levelIn(partly, 'xx')).toMatchObject({ title: 'Otro', summary: level.summary, language: 'xx' });
  });
});

describe('the translations that come with the game', () => {
  const files = readdirSync('levels/es').map((file) => `levels/es/${file}`);
  const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).toSorted();

  test.each(files)('[L51] %s leaves nothing out and adds nothing', (file) => {
    expect(readTranslation(file)).toMatchObject({ reading: { ok: true }, problems: [] });
  });

  test.each(files)('[translation] %s has the numbers of the original, text by text', (file) => {
    const { reading } = readTranslation(file);
    if (!reading.ok) throw new Error('it does not read');
    const { es } = reading.level.translations ?? {};
    const texts = textsOf(reading.level).filter(({ text }) => /\d/.test(text));
    expect(texts.length).toBeGreaterThan(5);
    const other = texts.filter(
      ({ address, text }) => numbersIn(es?.[address] ?? '').join() !== numbersIn(text).join(),
    );
    expect(other.map(({ address, text }) => ({ address, text, es: es?.[address] }))).toEqual([]);
  });
});
