// When sounds are played, fetched and let go, and what a student who hears none reads instead.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cue } from '../../src/present/stage-view.ts';
import { captionOf } from '../../src/sound/captions.ts';
import { clipNames } from '../../src/sound/clips.ts';
import { cueClips } from '../../src/sound/cue-clips.ts';
import type { Player } from '../../src/sound/player.ts';
import { createSound, type SoundSettings } from '../../src/sound/sound.ts';
import { breath } from '../../src/sound/theme-turn.ts';
import { en as captions } from '../../src/sound/words/en.ts';

const cues = Object.keys(cueClips) as Cue[];

describe('the cue table', () => {
  it('[sound] names only clips that exist, and uses them all', () => {
    const used = new Set(cues.flatMap((cue) => cueClips[cue] ?? []));
    expect([...used].sort()).toEqual([...clipNames].sort());
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

  it('[sound] captions every sound that tells something; a page that turns tells nothing', () => {
    const silent = cues.filter((cue) => cueClips[cue] !== null && captions[cue] === null);
    expect(silent).toEqual(['page-turned', 'finding-read']);
  });

  it('[sound] tells what sounds together in one caption, each sound once', () => {
    expect(captionOf(['court-opened', 'all-rise'], captions)).toBe('A door opens. Everyone rises');
    expect(captionOf(['scales-moved', 'scales-moved'], captions)).toBe('The scales clink');
    expect(captionOf(['page-turned'], captions)).toBeNull();
    expect(captionOf([], captions)).toBeNull();
  });
});

const loud: SoundSettings = { muted: false, effects: 0.8, room: 0.5, music: 0.3 };

/** A player that writes down what it was asked, on a page that is only its events. */
function courtroom(settings = loud) {
  const page = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', { userActivation: { hasBeenActive: false } });
  const log: string[] = [];
  const audio = { running: true };
  const player: Player = {
    canPlay: () => audio.running,
    fetch: (sprite) => void log.push(`fetch ${sprite}`),
    theme: {
      start: (volume) => void log.push(`theme ${volume()}`),
      volume: (volume) => void log.push(`theme at ${volume}`),
      fade: () => void log.push('theme fades'),
      stop: () => void log.push('theme stops'),
    },
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
    sound.inCourt(true);
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

  it('[sound] makes way while something is read aloud, and comes back', async () => {
    const { sound, log, happen } = courtroom();
    sound.inCourt(true);
    await happen('click');
    sound.hush(true);
    sound.cue('gavel-struck');
    expect(log.slice(-3)).toEqual(['theme at 0.075', 'hum 0.125', 'play gavel 0.2']);
    sound.hush(false);
    sound.hush(false);
    expect(log.slice(-2)).toEqual(['theme at 0.3', 'hum 0.5']);
    expect(log.filter((one) => one.startsWith('theme at'))).toHaveLength(2);
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
    expect(log).toEqual(['theme stops', 'stop', 'sleep', 'wake', 'hum 0']);
  });

  it('[sound] keeps the room tone to what was last wished', async () => {
    const { sound, log, happen } = courtroom();
    sound.inCourt(true);
    await happen('click');
    sound.set({ ...loud, room: 0.2 });
    sound.set({ ...loud, muted: true });
    sound.set(loud);
    sound.inCourt(false);
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

  it('[sound] that cannot be had is told once, and in court alone', async () => {
    const { happen } = courtroom();
    const onSilent = vi.fn();
    const sound = createSound({ settings: loud, open: () => Promise.reject(new Error('no file')), onSilent });
    await happen('click');
    expect(onSilent).not.toHaveBeenCalled();
    sound.inCourt(true);
    sound.inCourt(false);
    sound.inCourt(true);
    expect(onSilent).toHaveBeenCalledTimes(1);
    sound.dispose();
  });

  it('[sound] a file that is missing is told as no sound at all is', async () => {
    const { page, log, happen } = courtroom();
    const onSilent = vi.fn();
    let miss = () => {};
    const player = (await courtroom().open()) as Player;
    vi.stubGlobal('document', page);
    const open = async (onMissing: () => void) => {
      miss = onMissing;
      return player;
    };
    const sound = createSound({ settings: loud, open, onSilent });
    sound.inCourt(true);
    await happen('click');
    expect(onSilent).not.toHaveBeenCalled();
    miss();
    miss();
    expect(onSilent).toHaveBeenCalledTimes(1);
    expect(log).not.toContain('close');
    sound.dispose();
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

  it('[sound] fetches what court opens with in court, and the rest at a touch there', async () => {
    const { sound, log, happen } = courtroom();
    const fetched = () => log.filter((line) => line.startsWith('fetch'));
    await happen('click');
    expect(fetched()).toEqual([]);
    sound.inCourt(true);
    expect(fetched()).toEqual(['fetch opening']);
    sound.cue('page-turned');
    expect(fetched()).toEqual(['fetch opening']);
    await happen('keydown');
    expect(fetched()).toEqual(['fetch opening', 'fetch argument']);
  });

  it('[sound] fetches no clip while the clips are silent', async () => {
    const { sound, log, happen } = courtroom({ ...loud, effects: 0 });
    await happen('click');
    sound.inCourt(true);
    await happen('click');
    sound.cue('page-turned');
    expect(log.filter((line) => /fetch|play/.test(line))).toEqual([]);
    expect(log).toContain('hum 0.5');
  });

  it('[sound] asks nothing about motion', async () => {
    const asked = vi.fn(() => ({ matches: true }));
    vi.stubGlobal('matchMedia', asked);
    const { sound, log, happen } = courtroom();
    sound.inCourt(true);
    await happen('click');
    sound.cue('gavel-struck');
    expect(log).toContain('play gavel 0.8');
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('the theme', () => {
  beforeEach(() => void vi.unstubAllGlobals());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  /** On the title, touched, with what plays at hand; only what concerns the theme is written down. */
  async function onTitle(settings = loud) {
    const court = courtroom(settings);
    const themes = () => court.log.filter((line) => line.startsWith('theme'));
    court.sound.theme('title');
    await court.happen('click');
    vi.useFakeTimers();
    court.log.length = 0;
    return { ...court, themes, wait: (ms: number) => vi.advanceTimersByTime(ms) };
  }

  /** The touch came before the clock stood still: this one is counted by it. */
  const comeAgain = (sound: ReturnType<typeof createSound>) => {
    vi.stubGlobal('navigator', { userActivation: { hasBeenActive: true } });
    sound.theme(null);
    sound.theme('title');
  };

  it('[sound] waits for a touch, and is played once a visit', async () => {
    const { sound, page, themes, wait } = await onTitle();
    vi.stubGlobal('navigator', { userActivation: { hasBeenActive: false } });
    sound.theme(null);
    sound.theme('title');
    wait(60_000);
    expect(themes()).toEqual(['theme fades', 'theme fades']);
    for (let i = 0; i < 3; i++) page.dispatchEvent(new Event('click'));
    wait(60_000);
    page.dispatchEvent(new Event('click'));
    sound.theme('title');
    wait(60_000);
    expect(themes().slice(2)).toEqual(['theme 0.3']);
  });

  it('[sound] begins a breath after the visit does, and never after it', async () => {
    const { sound, themes, wait } = await onTitle();
    comeAgain(sound);
    wait(breath - 1);
    sound.theme(null);
    wait(60_000);
    expect(themes()).not.toContain('theme 0.3');
    sound.theme('debrief');
    wait(breath);
    expect(themes().at(-1)).toBe('theme 0.3');
  });

  it('[sound] fades when the hearing begins', async () => {
    const { sound, themes, wait } = await onTitle();
    comeAgain(sound);
    wait(breath);
    sound.theme(null);
    expect(themes().slice(-2)).toEqual(['theme 0.3', 'theme fades']);
  });

  it.each([
    { ...loud, muted: true },
    { ...loud, music: 0 },
  ])('[sound] is not asked for where it would not be heard: %o', async (settings) => {
    const { sound, themes, wait } = await onTitle();
    sound.set(settings);
    comeAgain(sound);
    wait(60_000);
    expect(themes()).toEqual(['theme at 0', 'theme fades', 'theme fades']);
  });

  it('[sound] is given up with the tab', async () => {
    const { sound, page, themes, wait } = await onTitle();
    comeAgain(sound);
    page.hidden = true;
    page.dispatchEvent(new Event('visibilitychange'));
    page.hidden = false;
    page.dispatchEvent(new Event('visibilitychange'));
    wait(60_000);
    expect(themes().at(-1)).toBe('theme stops');
  });

  it('[sound] follows its own volume', async () => {
    const { sound, themes } = await onTitle();
    sound.set({ ...loud, music: 0.6 });
    expect(themes()).toEqual(['theme at 0.6']);
  });
});
