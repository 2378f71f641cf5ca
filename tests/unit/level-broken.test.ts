// The corpus of broken levels: a file for every problem code, and the line, column and sentence that each must give.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemCodes, readLevel } from '../../src/level/index.ts';
import { edits } from '../broken-levels/edits.ts';
import expectations from '../broken-levels/expected.json' with { type: 'json' };
import { broken } from '../broken-levels/write-broken.ts';

interface Told {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
/** Files that would be large are grown by the test; of many problems only the last are listed. */
interface Grown {
  readonly grow: { readonly text: string; readonly times: number };
  readonly count: number;
  readonly told: readonly Told[];
}

const folder = 'tests/broken-levels';
const expected: Readonly<Record<string, readonly Told[] | Grown>> = expectations;
const tiny = readFileSync('tests/fixtures/tiny.yaml', 'utf8');

function tell(text: string): readonly Told[] {
  return readLevel(text).problems.map(({ code, line, column, message }) => ({ code, line, column, message }));
}

describe('broken levels', () => {
  it('[L23] has a file and an expectation for every code, and no other', () => {
    const names = problemCodes.map((code) => `${code.replace('/', '-')}.yaml`).toSorted();
    const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    expect(files.toSorted()).toEqual(names);
    expect(Object.keys(expected).toSorted()).toEqual(names);
  });

  it('[L23] keeps each file one edit away from the tiny level', () => {
    for (const [code, changes] of Object.entries(edits))
      expect(readFileSync(join(folder, `level-${code}.yaml`), 'utf8')).toBe(broken(tiny, changes));
  });

  it.each(Object.entries(expected))('[L17] [L20] tells what is wrong in %s', (name, wanted) => {
    const text = readFileSync(join(folder, name), 'utf8');
    if ('grow' in wanted) {
      const told = tell(text + wanted.grow.text.repeat(wanted.grow.times));
      expect(told).toHaveLength(wanted.count);
      expect(told.slice(-wanted.told.length)).toEqual(wanted.told);
    } else expect(tell(text)).toEqual(wanted);
    const codes = ('grow' in wanted ? wanted.told : wanted).map(
      ({ code }) => `${code.replace('/', '-')}.yaml`,
    );
    expect(codes).toContain(name);
  });
});
