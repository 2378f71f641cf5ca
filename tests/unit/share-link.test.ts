// A case in a link: it comes out as it went in, or it is refused in a closed code and nothing of it is unpacked.
import { constants, createDeflateRaw, deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readFragment, writeCaseLink, writeClassLink } from '../../src/app/cases/class-link.ts';
import { FREE } from '../../src/app/cases/class-terms.ts';
import { linkedLanguage, withLanguage } from '../../src/app/cases/linked-language.ts';
import { toLetters, unpack } from '../../src/app/cases/packing.ts';
import { readKnown } from '../../src/app/cases/read-case.ts';
import { packCase, unpackCase } from '../../src/app/cases/share-link.ts';
import { contentHash, levelHash } from '../../src/level/index.ts';
import { MOST_BYTES } from '../../src/level/limits.ts';
import { gallery, tiny } from '../support/levels.ts';

/** Letters with a seal that fits them. */
const sealed = (letters: string, format = 1) => `${format}.${contentHash(letters)}.${letters}`;
const packed = (text: string) => toLetters(deflateRawSync(text));

describe('a case in a link', () => {
  test.each(gallery.map((level) => [level.id, level] as const))(
    '[link] %s comes out the same by hash',
    async (_, level) => {
      const fragment = readFragment(`#${writeCaseLink(await packCase(level))}`);
      if (fragment.kind !== 'case') throw new Error(`the fragment was read as ${fragment.kind}`);
      const unpacked = await unpackCase(fragment.packed);
      if (!unpacked.ok) throw new Error(unpacked.problem);
      const reading = await readKnown(unpacked.text);
      if (!reading.ok) throw new Error(reading.problems[0]?.message);
      expect(levelHash(reading.level)).toBe(levelHash(level));
      expect(JSON.stringify(reading.level)).toBe(JSON.stringify(level));
    },
  );

  test('[link] a language goes with it and changes nothing else; English is not named', async () => {
    const carried = writeCaseLink(await packCase(tiny));
    const named = writeClassLink({ id: 'practice' }, { ...FREE, side: 'respondent' });
    for (const fragment of [carried, named]) {
      const spanish = `#${withLanguage(fragment, 'es')}`;
      expect(linkedLanguage(spanish)).toBe('es');
      expect(readFragment(spanish)).toEqual(readFragment(`#${fragment}`));
      expect(linkedLanguage(`#${withLanguage(fragment, 'en')}`)).toBe(null);
    }
    expect(readFragment(`#${carried}`).kind).toBe('case');
    expect(readFragment(`#${named}`).kind).toBe('class');
  });

  test('[link] with any one of its letters changed, it is refused', async () => {
    const whole = await packCase(tiny);
    const opened: number[] = [];
    for (let at = 0; at < whole.length; at += 1) {
      const other = whole[at] === 'A' ? 'B' : 'A';
      const changed = `${whole.slice(0, at)}${other}${whole.slice(at + 1)}`;
      if ((await unpackCase(changed)).ok) opened.push(at);
    }
    expect(opened).toEqual([]);
    expect(whole.length).toBeGreaterThan(1000);
    expect(await unpackCase(whole)).toMatchObject({ ok: true });
  });

  test('[link] cut short, lengthened or emptied, it is refused', async () => {
    const whole = await packCase(tiny);
    const spoilt = [
      whole.slice(0, -1),
      whole.slice(0, 100),
      whole.slice(0, 10),
      `${whole}A`,
      `${whole}.A`,
      '',
      '1',
      '1.',
      '0.a.b',
      'x',
    ];
    for (const one of spoilt) expect(await unpackCase(one)).toEqual({ ok: false, problem: 'link/damaged' });
  });

  test('[link] of a newer format, it says so, whatever follows', async () => {
    const newer = { ok: false, problem: 'link/newer-format' };
    expect(await unpackCase('2.anything')).toEqual(newer);
    expect(await unpackCase(sealed(packed('{}'), 17))).toEqual(newer);
    expect(await unpackCase('2.a.b.c')).toEqual(newer);
  });

  test.each([
    ['no letters of ours', 'a+b/c='],
    ['nothing deflated', toLetters(new TextEncoder().encode('plain words'))],
    ['no text', toLetters(deflateRawSync(new Uint8Array([0xff, 0xfe, 0x80])))],
  ])('[link] sealed round %s, it is refused', async (_, letters) => {
    expect(await unpackCase(sealed(letters))).toEqual({ ok: false, problem: 'link/damaged' });
  });
});

describe('a link that holds far more than it looks', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** A gigabyte of blanks: a megabyte deflated once, and laid end to end. */
  async function gigabyte(): Promise<Uint8Array<ArrayBuffer>> {
    const deflating = createDeflateRaw({ finishFlush: constants.Z_FULL_FLUSH });
    const chunks: Buffer[] = [];
    deflating.on('data', (chunk: Buffer) => chunks.push(chunk));
    deflating.end(Buffer.alloc(1 << 20, 32));
    await new Promise((resolve) => deflating.on('end', resolve));
    const one = Buffer.concat(chunks);
    return new Uint8Array(Buffer.concat([...Array.from({ length: 1024 }, () => one), Buffer.from([3, 0])]));
  }

  /** Counts what comes out of the unpacker. */
  function countUnpacked(): { bytes: number } {
    const unpacked = { bytes: 0 };
    const Real = DecompressionStream;
    vi.stubGlobal(
      'DecompressionStream',
      class {
        readonly readable: ReadableStream;
        readonly writable: WritableStream;
        constructor(format: CompressionFormat) {
          const real = new Real(format);
          const counting = new TransformStream<Uint8Array, Uint8Array>({
            transform(chunk, controller) {
              unpacked.bytes += chunk.byteLength;
              controller.enqueue(chunk);
            },
          });
          this.writable = real.writable;
          this.readable = real.readable.pipeThrough(counting);
        }
      },
    );
    return unpacked;
  }

  test('[link] it is refused, and hardly more than the limit is unpacked', async () => {
    const bomb = toLetters(await gigabyte());
    const unpacked = countUnpacked();
    expect(await unpackCase(sealed(bomb))).toEqual({ ok: false, problem: 'link/too-large' });
    expect(unpacked.bytes).toBeGreaterThan(MOST_BYTES);
    expect(unpacked.bytes).toBeLessThan(1.1 * MOST_BYTES);
    expect(await unpackCase(`${sealed(bomb).slice(0, -1)}B`)).toEqual({ ok: false, problem: 'link/damaged' });
    expect(unpacked.bytes).toBeLessThan(1.1 * MOST_BYTES); // not even begun
  });

  test('[link] the limit is exact', async () => {
    expect(await unpack(packed('x'.repeat(1000)), 1000)).toEqual({ text: 'x'.repeat(1000) });
    expect(await unpack(packed('x'.repeat(1001)), 1000)).toEqual({ fault: 'too-large' });
  });

  test('[link] deeply nested, or with keys that reach behind, it reads as problems', async () => {
    for (const text of [
      '['.repeat(1_000_000),
      '{"a":'.repeat(100_000),
      '{"format":1,"__proto__":{"x":1}}',
      '7',
      'null',
    ]) {
      const unpacked = await unpackCase(sealed(packed(text)));
      if (!unpacked.ok) throw new Error(unpacked.problem);
      const reading = await readKnown(unpacked.text);
      expect(reading.ok).toBe(false);
      expect(reading.problems.length).toBeGreaterThan(0);
    }
    expect(Object.prototype).not.toHaveProperty('x');
  });
});

describe('a class link', () => {
  const terms = { side: 'respondent', difficulty: 'partner', help: 'none' } as const;
  const free = { side: null, difficulty: null, help: null };

  test.each([
    [{ id: 'parler-v-aws' }, terms],
    [{ id: 'parler-v-aws' }, free],
    [{ address: 'https://cases.example/a b.yaml?x=1&y=2#z' }, terms],
    [{ packed: '1.abc.d-e_f' }, { ...free, help: 'nudge' as const }],
  ])('[class] %j with %j is read as it was written', (linked, fixed) => {
    expect(readFragment(`#${writeClassLink(linked, fixed)}`)).toEqual({
      kind: 'class',
      linked,
      terms: fixed,
    });
  });

  test.each([
    ['#class=2&level=x', 'link/newer-format'],
    ['#class=1', 'link/damaged'],
    ['#class=one&level=x', 'link/damaged'],
    ['#class=1&level=x&difficulty=judge', 'link/damaged'],
    ['#class=1&level=x&side=', 'link/damaged'],
    ['#class=1&level=x&help=some', 'link/damaged'],
  ])('[class] %s is refused', (hash, problem) => {
    expect(readFragment(hash)).toEqual({ kind: 'refused', problem });
  });

  test('[class] a fragment about something else is let be', () => {
    expect(readFragment('')).toEqual({ kind: 'none' });
    expect(readFragment('#shelf')).toEqual({ kind: 'none' });
    expect(readFragment('#guide')).toEqual({ kind: 'guide', heading: null });
    expect(readFragment('#guide=taking-no-side')).toEqual({ kind: 'guide', heading: 'taking-no-side' });
  });
});
