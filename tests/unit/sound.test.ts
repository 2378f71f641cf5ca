// The sounds as made, and when they are played. What an ear must judge is not tested here.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeSounds } from '../../assets/make-sounds.ts';
import type { Cue } from '../../src/present/stage-view.ts';
import { captions } from '../../src/sound/captions.ts';
import { clipPlaces } from '../../src/sound/clip-places.ts';
import { clipNames } from '../../src/sound/clips.ts';
import { cueClips } from '../../src/sound/cue-clips.ts';
import { createSound, type SoundSettings } from '../../src/sound/sound.ts';
import type { SpritePlayer } from '../../src/sound/sprite-player.ts';

const mp3 = readFileSync('assets/made/sounds.mp3');
const cues = Object.keys(cueClips) as Cue[];
const made = makeSounds(); // a second of work, done once

/** Milliseconds of an MP3 of 24 kHz and 48 kbit/s, counted by its frames of 144 bytes and 576 samples. */
function frameTime(file: Uint8Array): number {
  const frames = file.length / 144;
  for (let at = 0; at < file.length; at += 144) {
    if (file[at] !== 0xff || file[at + 1] !== 0xf3) throw new Error(`No frame begins at byte ${at}.`);
  }
  return (frames * 576) / 24;
}

function overlaps(places: readonly (readonly [number, number, boolean?])[]): boolean {
  const sorted = [...places].sort(([a], [b]) => a - b);
  return sorted.some(([start, length], i) => start + length + 100 > (sorted[i + 1]?.[0] ?? Infinity));
}

describe('the sprite', () => {
  it('[sound] has every clip, in order, a tenth of a second apart', () => {
    expect(Object.keys(clipPlaces)).toEqual([...clipNames]);
    expect(overlaps(Object.values(clipPlaces))).toBe(false);
    expect(
      overlaps([
        [0, 500],
        [599, 100],
      ]),
    ).toBe(true);
  });

  it('[sound] keeps every clip within the file, which is small', () => {
    const end = Math.max(...Object.values(clipPlaces).map(([start, length]) => start + length));
    expect(end + 100).toBeLessThan(frameTime(mp3));
    expect(Math.min(...Object.values(clipPlaces).map(([start]) => start))).toBeGreaterThanOrEqual(100);
    expect(mp3.length).toBeLessThanOrEqual(110_000);
  });

  it('[sound] goes round in the room tone alone', () => {
    expect(clipNames.filter((name) => clipPlaces[name][2])).toEqual(['room-tone']);
  });

  it('[sound] is what the script makes, to the last byte', async () => {
    const { json, mp3: fresh } = await made;
    expect(json).toBe(readFileSync('assets/made/sounds.json', 'utf8'));
    expect(Buffer.from(fresh).equals(mp3)).toBe(true);
  });

  it('[sound] closes the room tone without a seam', async () => {
    const { clips } = await made;
    const room = clips.find(({ name }) => name === 'room-tone')?.signal ?? new Float64Array();
    const steps = room.slice(1).map((x, i) => Math.abs(x - (room[i] ?? 0)));
    expect(Math.abs((room[0] ?? 1) - (room.at(-1) ?? 0))).toBeLessThanOrEqual(Math.max(...steps));
    expect(room.length).toBe(4 * 24_000);
  });
});

describe('the cue table', () => {
  it('[sound] names only clips that exist, and uses them all', () => {
    const used = new Set(cues.flatMap((cue) => cueClips[cue] ?? []));
    expect([...used, 'room-tone'].sort()).toEqual([...clipNames].sort());
  });

  it('[sound] covers every cue that there is', () => {
    const source = readFileSync('src/present/stage-view.ts', 'utf8');
    const union = /export type Cue =([^;]*);/.exec(source)?.[1] ?? '';
    expect([...union.matchAll(/'([^']+)'/g)].map(([, name]) => name).sort()).toEqual([...cues].sort());
    expect(Object.keys(captions).sort()).toEqual([...cues].sort());
  });

  it('[sound] captions nothing that makes no sound', () => {
    expect(cues.filter((cue) => captions[cue] !== null && cueClips[cue] === null)).toEqual([]);
    expect(captions['gavel-struck']).toBe('Gavel');
  });
});

const loud: SoundSettings = { muted: false, effects: 0.8, room: 0.5 };

/** A player that writes down what it was asked, on a page that is only its events. */
function courtroom(settings = loud) {
  const page = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', { userActivation: { hasBeenActive: false } });
  const log: string[] = [];
  const audio = { running: true };
  const player: SpritePlayer = {
    canPlay: () => audio.running,
    play: (clip, volume) => void log.push(`play ${clip} ${volume}`),
    stop: () => void log.push('stop'),
    hum: (volume) => void log.push(`hum ${volume}`),
    wake: async () => void log.push('wake'),
    sleep: () => void log.push('sleep'),
    close: () => void log.push('close'),
  };
  const open = vi.fn(async () => player);
  const sound = createSound({ settings, open });
  const happen = async (event: string) => {
    page.dispatchEvent(new Event(event));
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { sound, log, audio, page, open, happen };
}

describe('sound in court', () => {
  beforeEach(() => void vi.unstubAllGlobals());
  afterEach(() => void vi.unstubAllGlobals());

  it('[sound] fetches nothing before the first touch, and once after it', async () => {
    const { sound, open, happen } = courtroom();
    sound.cue('gavel-struck');
    sound.roomTone(true);
    expect(open).not.toHaveBeenCalled();
    await happen('pointerup');
    await happen('keydown');
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('[sound] fetches nothing on mute, until that is undone', async () => {
    const { sound, open, happen } = courtroom({ ...loud, muted: true });
    await happen('click');
    expect(open).not.toHaveBeenCalled();
    sound.set(loud);
    await happen('click');
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('[sound] opens at the first cue where the page was touched before', () => {
    const { sound, open } = courtroom();
    vi.stubGlobal('navigator', { userActivation: { hasBeenActive: true } });
    sound.cue('judge-asked');
    expect(open).not.toHaveBeenCalled();
    sound.cue('gavel-struck');
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('[sound] drops what is asked while it loads or is locked, for good', async () => {
    const { sound, log, audio, happen } = courtroom();
    const touch = happen('click');
    sound.cue('gavel-struck');
    await touch;
    audio.running = false;
    sound.cue('line-caught');
    audio.running = true;
    await happen('click');
    sound.cue('scales-moved');
    expect(log.filter((line) => line.startsWith('play'))).toEqual(['play scales 0.8']);
  });

  it('[sound] wakes on a touch only while it is held back', async () => {
    const { log, audio, happen } = courtroom();
    await happen('click');
    await happen('click');
    audio.running = false;
    await happen('keydown');
    expect(log.filter((line) => line === 'wake')).toHaveLength(2);
  });

  it('[sound] falls silent with the tab and keeps nothing for the return', async () => {
    const { sound, log, page, happen } = courtroom();
    await happen('click');
    log.length = 0;
    page.hidden = true;
    await happen('visibilitychange');
    sound.cue('gavel-struck');
    page.hidden = false;
    await happen('visibilitychange');
    expect(log).toEqual(['stop', 'sleep', 'wake', 'hum 0']);
  });

  it('[sound] keeps the room tone to what was last wished', async () => {
    const { sound, log, happen } = courtroom();
    sound.roomTone(true);
    await happen('click');
    sound.set({ ...loud, room: 0.2 });
    sound.set({ ...loud, muted: true });
    sound.set(loud);
    sound.roomTone(false);
    expect(log.filter((line) => line.startsWith('hum'))).toEqual([
      'hum 0.5',
      'hum 0.2',
      'hum 0',
      'hum 0.5',
      'hum 0',
    ]);
  });

  it('[sound] says nothing and goes on when the sounds cannot be had', async () => {
    const { page, happen } = courtroom();
    const open = vi.fn(() => Promise.reject(new Error('no such file')));
    const complaints = vi.spyOn(console, 'error');
    const sound = createSound({ settings: loud, open });
    await happen('click');
    await happen('click');
    expect(() => sound.cue('gavel-struck')).not.toThrow();
    sound.dispose();
    expect(page.hidden).toBe(false);
    expect(open).toHaveBeenCalledTimes(1);
    expect(complaints).not.toHaveBeenCalled();
  });

  it('[sound] undoes every listener that it set on the page', () => {
    const { sound, page } = courtroom();
    const added = vi.spyOn(page, 'addEventListener');
    const removed = vi.spyOn(page, 'removeEventListener');
    const second = createSound({ settings: loud, open: () => Promise.reject(new Error('not asked')) });
    second.dispose();
    expect(added.mock.calls.length).toBeGreaterThan(0);
    expect(removed.mock.calls).toEqual(added.mock.calls);
    sound.dispose();
  });

  it('[sound] closes what arrives after it has gone, and asks for nothing more', async () => {
    const { sound, log, open, happen } = courtroom();
    const touch = happen('click');
    sound.dispose();
    await touch;
    await happen('click');
    await happen('visibilitychange');
    sound.cue('gavel-struck');
    expect(open).toHaveBeenCalledTimes(1);
    expect(log).toEqual(['close']);
  });
});
