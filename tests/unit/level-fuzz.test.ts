// Whatever is thrown at the reader: it answers, soon, with a level or with problems that can be shown.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { problemCodes, type Reading, readLevel, readParsed } from '../../src/level/index.ts';

const tiny = readFileSync('tests/fixtures/tiny.yaml', 'utf8');
const codes: ReadonlySet<string> = new Set(problemCodes);

function isSound(reading: Reading, lines: number): void {
  const errors = reading.problems.filter(({ severity }) => severity === 'error');
  expect(errors.length > 0).toBe(!reading.ok);
  for (const { code, message, line, column } of reading.problems) {
    expect(codes.has(code)).toBe(true);
    expect(message).toMatch(/^\P{C}+$/u);
    expect(message.length).toBeLessThan(700);
    expect(line >= 1 && line <= lines && column >= 1).toBe(true);
  }
}

const linesOf = (text: string): number => text.split(/\r\n?|\n/).length;

/** Bits that YAML gives a meaning to, where trouble is likeliest. */
const bits = fc.constantFrom(
  '[',
  ']',
  '{',
  '}',
  '- ',
  '? ',
  ': ',
  ':',
  ',',
  '\n',
  '\n  ',
  '\t',
  '"',
  "'",
  '|\n',
  '>-\n',
  '&a ',
  '*a',
  '!t ',
  '#',
  ' #',
  '%',
  '---\n',
  '...\n',
  'format: 1\n',
  'a: ',
  'id',
  '\\',
  '\u2028',
  '\ud800',
  '\u202e',
  '<<: ',
  '~',
  '.inf',
  '0x1',
  '@',
  '`',
  '\r',
  '\ufeff',
  '\u001f',
  '\u0002',
  '\u0018',
);

describe('any text', () => {
  it('[L1] gets an answer: any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) =>
        isSound(readLevel(text), linesOf(text)),
      ),
      { numRuns: 400 },
    );
  });

  it('[L1] gets an answer: signs of YAML in any order', () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), (parts) =>
        isSound(readLevel(parts.join('')), linesOf(parts.join(''))),
      ),
      { numRuns: 1500 },
    );
  });

  it('[L1] gets an answer: the tiny level with something put in, cut out or said twice', () => {
    const edit = fc.record({
      at: fc.nat(tiny.length),
      cut: fc.nat(40),
      put: fc.oneof(bits, fc.string({ maxLength: 8 }), fc.constant('again')),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const text = edits.reduce((before, { at, cut, put }) => {
          const middle = put === 'again' ? before.slice(at, at + cut).repeat(2) : put;
          return before.slice(0, at) + middle + before.slice(at + cut);
        }, tiny);
        isSound(readLevel(text), linesOf(text));
      }),
      { numRuns: 150 },
    );
  });
});

/** Every place in a level, as the keys that lead to it. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function withValueAt(level: unknown, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone({ level });
  // biome-ignore lint/suspicious/noExplicitAny: walks any part of the level
  let part: any = copy;
  const steps = ['level', ...path];
  for (const step of steps.slice(0, -1)) part = part[step];
  const last = steps.at(-1) ?? 'level';
  if (value === undefined) delete part[last];
  else part[last] = value;
  return copy.level;
}

describe('any value', () => {
  const level: unknown = parse(tiny);
  const places = placesIn(level);

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

  it('[L1] gets an answer: the tiny level with any one value replaced', () => {
    const other = fc.oneof(
      fc.constant(undefined),
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('not-reached', 'email', 'email#9', 'power', 0, -1, 1e9, [], {}, null, '2021-06-10'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), other, (path, value) => {
        const reading = readParsed(withValueAt(level, path, value));
        expect(reading.ok).toBe(!reading.problems.some(({ severity }) => severity === 'error'));
        for (const { message } of reading.problems) expect(message).toMatch(/^[\P{C}]+$/u);
      }),
      { numRuns: 1500 },
    );
  });

  it('[L43] reads what it gave: a level read again is the same level', () => {
    const first = readLevel(tiny);
    expect(first.ok && readParsed(JSON.parse(JSON.stringify(first.level)))).toEqual(first);
  });
});
