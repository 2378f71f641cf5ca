// The sounds as made: their files, their places, how loud they are and how they begin and end. What an ear must
// judge is not tested here; what would hurt one is.
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { makeSounds } from '../../assets/make-sounds.ts';
import { average, loudest, peak } from '../../assets/sound-source/loudness.ts';
import { rate, ring, type Signal, softened } from '../../assets/sound-source/signal.ts';
import { pitch } from '../../assets/sound-source/theme.ts';
import { clipPlaces } from '../../src/sound/clip-places.ts';
import { clipNames, type SpriteName, spriteNames, sprites } from '../../src/sound/clips.ts';
import { airRate, roomAir } from '../../src/sound/room-air.ts';

const made = makeSounds(); // three seconds of work, done once
const read = (name: string) => readFileSync(`assets/made/${name}`);
const placesOf = (name: SpriteName) => Object.values(clipPlaces[name]);

/** Milliseconds of an MP3 of 24 kHz, counted by its frames of 576 samples; `kilobits` a second. */
function frameTime(file: Uint8Array, kilobits: number): number {
  const frame = kilobits * 3;
  for (let at = 0; at < file.length; at += frame) {
    if (file[at] !== 0xff || file[at + 1] !== 0xf3) throw new Error(`No frame begins at byte ${at}.`);
  }
  return ((file.length / frame) * 576) / 24;
}

function overlaps(places: readonly (readonly [number, number])[]): boolean {
  const sorted = [...places].sort(([a], [b]) => a - b);
  return sorted.some(([start, length], i) => start + length + 50 > (sorted[i + 1]?.[0] ?? Infinity));
}

/** How far a signal leaps at either edge, and how loud its last five milliseconds still are, in dB. */
function edges(signal: Signal) {
  const ends = Float64Array.of(signal[0] ?? 1, signal.at(-1) ?? 1);
  return { leap: peak(ends), end: average(signal.slice(-0.005 * rate)) };
}

const balance = (signal: Signal) => Math.abs(signal.reduce((sum, x) => sum + x, 0) / signal.length);

describe('the files', () => {
  test.each(spriteNames)('[sound] %s holds its clips, in order and apart, and no more', (name) => {
    const places = placesOf(name);
    expect(Object.keys(clipPlaces[name])).toEqual([...sprites[name]]);
    expect(overlaps(places)).toBe(false);
    expect(Math.min(...places.map(([start]) => start))).toBeGreaterThanOrEqual(100);
    const end = Math.max(...places.map(([start, length]) => start + length));
    expect(end + 50).toBeLessThan(frameTime(read(`${name}.mp3`), 40));
  });

  it('[sound] would see two clips that touch', () => {
    expect(overlaps([[0, 500], [549, 100]])).toBe(true); // biome-ignore format: a pair a place
  });

  test.each([
    ['opening.mp3', 30_000],
    ['argument.mp3', 50_000],
    ['theme.mp3', 90_000],
  ])('[sound] %s is no more than %i bytes', (name, most) => {
    expect(read(name).length).toBeLessThanOrEqual(most);
  });

  it('[sound] are what the script makes, to the last byte', async () => {
    const { files } = await made;
    expect([...files.keys()]).toEqual(['opening.mp3', 'argument.mp3', 'theme.mp3', 'sounds.json']);
    for (const [name, bytes] of files) expect(Buffer.from(bytes).equals(read(name)), name).toBe(true);
  });
});

describe('each clip', () => {
  test.each(clipNames)('[sound] %s is neither shrill nor lost, and does not clip', async (name) => {
    const signal = (await made).clips.find((clip) => clip.name === name)?.signal ?? new Float64Array(1);
    expect(peak(signal)).toBeLessThanOrEqual(-1.5);
    expect(loudest(signal)).toBeGreaterThanOrEqual(-29);
    expect(loudest(signal)).toBeLessThanOrEqual(-18.5);
    expect(average(signal)).toBeGreaterThanOrEqual(-36);
    expect(average(signal)).toBeLessThanOrEqual(-22);
  });

  test.each(clipNames)('[sound] %s begins and ends at nothing, without a click', async (name) => {
    const signal =
      (await made).clips.find((clip) => clip.name === name)?.signal ?? new Float64Array(1).fill(1);
    expect(edges(signal).leap).toBeLessThan(-80);
    expect(edges(signal).end).toBeLessThan(-60);
    expect(balance(signal)).toBeLessThan(0.001);
  });

  it('[sound] a cut-off tone, a lopsided one and one too loud would be seen', () => {
    const cut = ring(0.3, [{ hertz: 441, level: 0.2, decay: 9 }]);
    expect(edges(cut).end).toBeGreaterThan(-60);
    expect(edges(cut).leap).toBeGreaterThan(-80);
    expect(edges(softened(cut)).leap).toBeLessThan(-80);
    expect(balance(cut.map((x) => x + 0.01))).toBeGreaterThan(0.001);
    expect(loudest(cut.map((x) => x * 4))).toBeGreaterThan(-18.5);
  });
});

describe('the theme', () => {
  it('[sound] lasts half a minute at most, is never louder than the gavel, and rings out', async () => {
    const { theme, clips } = await made;
    const gavel = clips.find(({ name }) => name === 'gavel')?.signal ?? new Float64Array(1);
    expect(theme.length / rate).toBeGreaterThan(20);
    expect(theme.length / rate).toBeLessThan(30);
    expect(peak(theme)).toBeLessThanOrEqual(-6);
    expect(loudest(theme)).toBeLessThanOrEqual(loudest(gavel) + 1);
    expect(edges(theme).leap).toBeLessThan(-80);
    expect(average(theme.slice(-rate / 10))).toBeLessThan(-60);
  });

  it('[sound] is tuned to 440, and has no note of another name', () => {
    expect(pitch('A4')).toBe(440);
    expect(pitch('C5')).toBeCloseTo(523.25, 2);
    expect(pitch('F#3')).toBeCloseTo(185, 1);
    expect(() => pitch('H4')).toThrow("'H4' is no note.");
  });
});

describe('the air of the room', () => {
  const seconds = 24;
  const air = roomAir(seconds);
  const loudness = (from: number, long: number) =>
    Math.sqrt(
      air.slice(from * airRate, (from + long) * airRate).reduce((sum, x) => sum + x * x, 0) /
        (long * airRate),
    );

  it('[sound] is closed without a seam', () => {
    const steps = air.slice(1).map((x, i) => Math.abs(x - (air[i] ?? 0)));
    const most = steps.reduce((a, b) => Math.max(a, b), 0);
    expect(air.length).toBe(seconds * airRate);
    expect(Math.abs((air[0] ?? 1) - (air.at(-1) ?? 0))).toBeLessThanOrEqual(most);
    expect(most).toBeLessThan(0.02);
  });

  it('[sound] is faint, and swells slowly and a little', () => {
    const twos = Array.from({ length: 12 }, (_, i) => 20 * Math.log10(loudness(2 * i, 2)));
    expect(20 * Math.log10(loudness(0, seconds))).toBeCloseTo(-40, 0);
    expect(Math.max(...twos) - Math.min(...twos)).toBeGreaterThan(1);
    expect(Math.max(...twos) - Math.min(...twos)).toBeLessThan(8);
    expect(air.reduce((a, b) => Math.max(a, b), 0)).toBeLessThan(0.06);
  });
});
