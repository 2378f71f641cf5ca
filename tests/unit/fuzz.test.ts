// Everything that a stranger can hand the game, tried by the hundred thousand. What broke something once is tried first.
// A find is told with its seed and written to tests/corpus. FUZZ_SEED tries others; `npm run soak` goes on for longer.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSave, walkthroughProceedings, writeSave } from '../../src/proceedings/index.ts';
import { corpus, writeDown } from '../fuzz/corpus.ts';
import { hunt, type Kind, tryOne } from '../fuzz/fuzzer.ts';
import { fuzzers } from '../fuzz/fuzzers.ts';
import { fuzzerNamed } from '../fuzz/hunter.ts';
import { plantedFuzzers } from '../fuzz/planted.ts';
import { sealedSave } from '../fuzz/readers.ts';
import { watched } from '../fuzz/watched.ts';
import { only, tiny } from '../support/levels.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 1);
const WAIT = 600_000;
/** Fuzzers of which nothing is let in. */
const AT_THE_DOOR = ['any-json-everywhere', 'level-bytes-signs', 'share-link-of-anything'];

describe('what once broke something', () => {
  const known = corpus().filter(({ fuzzer }) => fuzzer !== 'page');

  test.each(known.map((one) => [one.file, one] as const))('[fuzz] %s is stood', async (_, one) => {
    expect(await tryOne(fuzzerNamed(one.fuzzer), one.input)).toHaveProperty('came');
  });
});

describe('what has not been tried', () => {
  test(
    '[fuzz] every reader stands a hundred thousand inputs of each kind, and the hearing its events',
    async () => {
      const jobs = fuzzers.map(({ name, share }) => ({ fuzzer: name, seed: SEED, from: 0, count: share }));
      const { found, tried, came } = await watched(jobs);
      const files = found.map((one) => `${one.broke}: seed ${one.seed}, written to ${writeDown(one)}`);
      expect(files).toEqual([]);
      const inputsOf = (kind: Kind) =>
        fuzzers.filter((one) => one.kind === kind).reduce((sum, { name }) => sum + (tried[name] ?? 0), 0);
      for (const kind of ['structure', 'bytes', 'json'] as const)
        expect(inputsOf(kind), kind).toBeGreaterThanOrEqual(100_000);
      expect(inputsOf('events')).toBeGreaterThanOrEqual(400);
      // Nearly all that is bent is refused; a fuzzer all of whose inputs are tries the first door only.
      const dull = Object.entries(came).filter(([, words]) => Object.keys(words).length < 2);
      expect(dull.map(([name]) => name).filter((name) => !AT_THE_DOOR.includes(name))).toEqual([]);
    },
    WAIT,
  );
});

describe('a save, cut or bent', () => {
  const save = writeSave(walkthroughProceedings(tiny, only(tiny.walkthroughs)));
  const reading = readSave(save);
  const original = reading.ok ? reading.proceedings : null;

  test('[fuzz] every prefix is refused', () => {
    const whole = save.trimEnd();
    for (let length = 0; length < whole.length; length += 1)
      expect(readSave(whole.slice(0, length))).toMatchObject({ ok: false });
    expect(readSave(whole).ok).toBe(true);
  });

  test('[fuzz] every byte flipped, in each of its low seven bits, is the same hearing or refused in words', () => {
    let refused = 0;
    for (let at = 0; at < save.length; at += 1)
      for (let bit = 0; bit < 7; bit += 1) {
        const flipped = String.fromCharCode(save.charCodeAt(at) ^ (1 << bit));
        const text = save.slice(0, at) + flipped + save.slice(at + 1);
        if (sealedSave(tiny, original, text) === 'refused') refused += 1;
      }
    expect(refused).toBeGreaterThan(save.length * 5);
  });
});

describe('the fuzzers themselves', () => {
  const [throwing] = plantedFuzzers;
  if (throwing === undefined) throw new Error('no fuzzer is planted');

  test('[fuzz] a planted fault is found, made short, written down and replayed by its seed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
    const { found } = await hunt(throwing, { seed: 5, from: 0, count: 500 });
    expect(found).toMatchObject([
      { fuzzer: 'planted-throw', broke: 'The planted reader broke.', input: 'fa' },
    ]);
    const file = writeDown(only(found), folder);
    expect(file).toBe(join(folder, 'planted-throw.the-planted-reader-broke.json'));
    const [kept] = corpus(folder);
    expect(kept).toEqual({ file, ...only(found) });
    expect(await tryOne(throwing, kept?.input)).toEqual({ broke: 'The planted reader broke.' });
    const mended = { ...throwing, run: () => 'stood' };
    expect(await tryOne(mended, kept?.input)).toEqual({ came: 'stood' });
    rmSync(folder, { recursive: true });
  });

  test(
    '[fuzz] a hang and an end of the whole process are found, and the hunt goes on behind them',
    async () => {
      const jobs = ['planted-hang', 'planted-end', 'planted-throw'].map((fuzzer) => ({
        fuzzer,
        seed: 5,
        from: 0,
        count: 3,
      }));
      const { found, tried } = await watched(jobs, 3_000);
      expect(found.map(({ broke }) => broke)).toEqual([
        'it never came to an end',
        'it ended the whole process (7)',
        'The planted reader broke.',
      ]);
      expect(tried).toEqual({ 'planted-hang': 3, 'planted-end': 3, 'planted-throw': 3 });
      for (const { input } of found) expect(input).toContain('fa');
    },
    WAIT,
  );
});
