// Whatever is thrown at the reader of levels that no file could hold: it answers with problems that can be shown. What a
// file could hold is thrown at it by tests/unit/fuzz.test.ts.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLevel, readParsed } from '../../src/level/index.ts';
import { levelText } from '../fuzz/readers.ts';

const tiny = readFileSync('tests/fixtures/tiny.yaml', 'utf8');

describe('anything at all', () => {
  it('[L1] gets an answer: any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(levelText(text)).toBe('refused');
      }),
      { numRuns: 200 },
    );
  });

  it('[L1] [L13] gets an answer: anything JavaScript holds', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
        (value) => {
          expect(readParsed(value).ok).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('[L43] reads what it gave: a level read again is the same level', () => {
    const first = readLevel(tiny);
    expect(first.ok && readParsed(JSON.parse(JSON.stringify(first.level)))).toEqual(first);
  });
});
