// The line that a problem is about, as it is shown: cut to a window, marked, and with nothing hidden in it.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countProblems,
  problemList,
  quotedLines,
  quoting,
  readLevel,
  sortProblems,
} from '../../src/level/index.ts';

const at = (text: string, line: number, column: number) => quoting(text)({ line, column });
const marked = (text: string, line: number, column: number) => {
  const found = at(text, line, column);
  return found === null ? null : found.quoted.slice(found.mark, found.mark + found.length);
};

describe('a quoted line', () => {
  test('[L48] marks the word, the quoted text or the sign at the place', () => {
    const text = 'one: 1\r\n  exhibits: { leger: 0.2, "a b": 1 }\rend';
    expect(marked(text, 2, 15)).toBe('leger');
    expect(marked(text, 2, 27)).toBe('"a b"');
    expect(marked(text, 2, 13)).toBe('{');
    expect(marked(text, 3, 1)).toBe('end');
    expect(marked(text, 3, 4)).toBe('');
    expect(at(text, 4, 1)).toBeNull();
    expect(at(text, 0, 0)).toBeNull();
  });

  test('[L48] is cut to a window round the place, and says where it was cut', () => {
    const text = `${'x '.repeat(100)}here ${'y '.repeat(100)}`;
    const found = at(text, 1, 201);
    expect(found?.quoted).toMatch(/^….{100}…$/);
    expect(marked(text, 1, 201)).toBe('here');
    expect(at('short', 1, 1)?.quoted).toBe('short');
  });

  test('[L48] shows tabs, control characters and marks that hide, each as one sign', () => {
    expect(at('\ta\u0007b\u202ec\u200bd\u2028e', 1, 2)?.quoted).toBe('→a␇b�c�d�e');
    expect(marked('\ta: 1', 1, 2)).toBe('a');
  });

  test('[L48] never shows what is hidden, or half of a sign, wherever it is cut', () => {
    const piece = fc.constantFrom('a', ' ', '🙂', '\t', '\u202e', '\ud800', 'é', '"', ':');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 240 }), fc.integer({ min: 1, max: 260 }), (pieces, column) => {
        const found = at(pieces.join(''), 1, column);
        expect(found?.quoted).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}]*$/u);
        expect(found?.quoted.length).toBeLessThanOrEqual(102);
        const { mark = 0, length = 0, quoted = '' } = found ?? {};
        expect(mark + length).toBeLessThanOrEqual(quoted.length);
      }),
    );
  });
});

describe('the list of all problems', () => {
  const tiny = readFileSync('tests/fixtures/tiny.yaml', 'utf8');
  const text = tiny.replace('email: 0.8', 'emale: 0.8').replace('date: "1990"', 'date: "2099"');
  const { problems } = readLevel(text);

  test('[L49] counts first, then says the errors, and the warnings apart from them', () => {
    const sorted = sortProblems(problems);
    expect([sorted.errors.length, sorted.warnings.length]).toEqual([3, 1]);
    const list = problemList('mine.yaml', text, sorted);
    expect(list).toMatch(/^3 problems keep the case from being opened\. 1 more thing deserves a look\.\n\n/);
    const [errors = '', warnings = ''] = list.split('Worth a look:');
    expect(errors).toMatch(
      /mine\.yaml:\d+:\d+ Claim 'early-cut' .+ Did you mean 'email'\?\n {4}.*emale.*\n +\^{5}\n/,
    );
    expect(warnings).toMatch(/is dated 2099/);
  });

  test('[L49] the mark stands under what it marks', () => {
    const quoted = quotedLines(text);
    for (const problem of problems) {
      const [line = '', mark = ''] = quoted(problem);
      const from = mark.indexOf('^');
      expect(line.slice(from, mark.length)).toMatch(/^(emale|"email#\d"|"2099"|[-\w]+)$/);
    }
  });

  test('[L49] one of each, and none, are said as such', () => {
    expect(countProblems(1, 0)).toBe('1 problem keeps the case from being opened.');
    expect(countProblems(0, 0)).toBe('Nothing keeps the case from being opened.');
    expect(countProblems(0, 2)).toBe('Nothing keeps the case from being opened. 2 things deserve a look.');
  });
});
