// The small tools of the room: the index by id, migrations, guesses, and the names of codes.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance } from '../../src/level/did-you-mean.ts';
import {
  FORMAT,
  indexLevel,
  type Level,
  own,
  ownText,
  problemCodes,
  readLevel,
  rungIndex,
  splitPin,
} from '../../src/level/index.ts';
import { type Migration, migrate, migrations } from '../../src/level/migrations.ts';
import type { PlainGroup } from '../../src/level/plain-data.ts';
import { makeSpot } from '../../src/level/spots.ts';

function readTiny(): Level {
  const reading = readLevel(readFileSync('tests/fixtures/tiny.yaml', 'utf8'));
  if (!reading.ok) throw new Error('The tiny level does not read.');
  return reading.level;
}

describe('the index', () => {
  const level = readTiny();
  const index = indexLevel(level);

  it('[L44] finds every part by id', () => {
    expect([...index.cards.keys()]).toEqual(['email', 'ledger', 'clause-seven', 'harm-rule']);
    expect(index.cards.get('email')).toEqual({ kind: 'exhibit', exhibit: level.record[0] });
    expect(index.cards.get('harm-rule')).toEqual({ kind: 'authority', authority: level.law[1] });
    expect([...index.issues.keys(), ...index.elements.keys()]).toEqual([
      'contract',
      'injury',
      'merits',
      'harm',
    ]);
    expect([...index.requests.keys(), ...index.routes.keys()]).toEqual(['power', 'both']);
    const hand = index.hand('movant');
    expect(hand.hand).toBe(level.hands.movant);
    expect([...hand.claims.keys()]).toEqual(['early-cut', 'lost-sales', 'free-speech']);
    expect([...hand.questions.keys()]).toEqual(['next-line', 'why-not-money']);
    expect([...hand.lines.keys(), ...hand.chances.keys()]).toEqual([
      'late-rent',
      'sales-go-on',
      'own-the-debt',
    ]);
  });

  it('[L44] is built once a level', () => {
    expect(indexLevel(level)).toBe(index);
    expect(indexLevel(readTiny())).not.toBe(index);
    expect(index.hand('movant')).toBe(index.hand('movant'));
  });

  it('[L44] names the level when a side has no hand', () => {
    expect(() => index.hand('respondent')).toThrow(RangeError);
    expect(() => index.hand('respondent')).toThrow("Level 'lemon-v-lamp' has no hand for the respondent.");
  });

  it('[L44] gives a level only what is its own', () => {
    expect(own({ email: 0.8 }, 'email')).toBe(0.8);
    expect(own({ email: 0.8 }, 'ledger')).toBe(0);
    expect(own({}, 'constructor')).toBe(0);
    expect(ownText({ email: 'Yes.' }, 'email')).toBe('Yes.');
    expect(ownText({}, 'toString')).toBeUndefined();
  });

  it('[L44] splits a pin and finds a rung', () => {
    expect(splitPin('email-9-january#4')).toEqual({ card: 'email-9-january', sentence: 3 });
    expect(splitPin('email')).toEqual({ card: 'email', sentence: -1 });
    expect(splitPin('email#x')).toEqual({ card: 'email', sentence: -1 });
    const merits = index.elements.get('merits');
    expect(merits && ['unlikely', 'likely', 'shown'].map((rung) => rungIndex(merits, rung))).toEqual([
      0, 2, -1,
    ]);
  });
});

describe('migrations', () => {
  const spots = makeSpot({ line: 1, column: 1 });
  const renamesTitle: Migration = ({ name, ...level }) => ({ ...level, title: name ?? '' });
  const shouts: Migration = (level) => ({ ...level, title: String(level.title).toUpperCase() });
  const formats = { current: 3, steps: [renamesTitle, shouts] };
  const migratedFrom = (level: PlainGroup): unknown => {
    const migrated = migrate(level, spots, formats);
    return 'value' in migrated ? migrated.value : migrated.problem.code;
  };

  it('[L15] lead from any older format to this one, step by step', () => {
    expect(migratedFrom({ format: 1, name: 'A case' })).toEqual({ format: 3, title: 'A CASE' });
    expect(migratedFrom({ format: 2, title: 'A case' })).toEqual({ format: 3, title: 'A CASE' });
    expect(migratedFrom({ format: 3, title: 'A case' })).toEqual({ format: 3, title: 'A case' });
  });

  it('[L14] refuse what they cannot lead anywhere', () => {
    expect(migratedFrom({ title: 'A case' })).toBe('level/no-format');
    expect(migratedFrom({ format: 4 })).toBe('level/newer-format');
    for (const format of [0, -1, 1.5, '1', null, true, [1]])
      expect(migratedFrom({ format })).toBe('level/bad-format');
  });

  it('[L15] are there for every format before this one', () => {
    expect(migrations).toHaveLength(FORMAT - 1);
  });
});

describe('guesses', () => {
  it.each([
    ['leger', 'ledger'],
    ['legder', 'ledger'],
    ['Ledger', 'ledger'],
    ['ldger', 'ledger'],
    ['emial', 'email'],
    ['clause-sevn', 'clause-seven'],
    ['cat', 'car'],
    ['cat', undefined, 'dog'],
    ['cat', undefined, 'cart-horse'],
    ['abcdefgh', undefined, 'abcdexyz'],
    ['x'.repeat(100), undefined, 'x'.repeat(99)],
  ])('[L25] takes %s for %s', (word, meant, other = 'nothing-like-it') => {
    expect(didYouMean(word, meant === undefined ? [other] : [other, meant])).toBe(meant);
  });

  it('[L25] counts letters added, dropped, changed and swapped, up to a bound', () => {
    expect(editDistance('abc', 'abc', 3)).toBe(0);
    expect(editDistance('abc', 'acb', 3)).toBe(1);
    expect(editDistance('abc', 'bc', 3)).toBe(1);
    expect(editDistance('abc', 'xbcd', 3)).toBe(2);
    expect(editDistance('', 'abc', 3)).toBe(3);
    expect(editDistance('kitten', 'sitting', 3)).toBe(3);
    expect(editDistance('kitten', 'sitting', 2)).toBe(3);
    expect(editDistance('abc', 'x'.repeat(90), 3)).toBe(4);
  });

  it('[L25] prefers the nearest, and the first of equals', () => {
    expect(didYouMean('harms', ['farms', 'harm', 'charms'])).toBe('farms');
    expect(didYouMean('contrakt', ['contract', 'contrast'])).toBe('contract');
  });
});

describe('codes', () => {
  it('[L17] are all of this room, and none twice', () => {
    expect(problemCodes.length).toBeGreaterThan(60);
    expect(new Set(problemCodes).size).toBe(problemCodes.length);
    for (const code of problemCodes) expect(code).toMatch(/^level\/[a-z]+(-[a-z]+)*$/);
  });
});
