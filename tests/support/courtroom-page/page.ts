// A page with nothing but the stage on it, so that a test can put any moment on it and look.
import { loadDrawings } from '../../../src/courtroom/drawings.ts';
import { type Courtroom, mountCourtroom } from '../../../src/courtroom/mount.ts';
import type { Cue, StageView } from '../../../src/present/index.ts';
import { contrastOf, type Lettered, pixelsOf, writing } from './ink.ts';

export interface StagePage {
  raise(first: StageView | null, still: boolean, highContrast?: boolean): Promise<void>;
  /** The contrast of everything written on the stage as it stands, ink by ink. */
  contrasts(): Promise<readonly (Lettered & { readonly ratio: number })[]>;
  strike(): void; // takes the stage down
  show(view: StageView, cues: readonly Cue[], settled: boolean): Promise<void>;
  readonly room: Courtroom | null;
}

const parent = document.querySelector<HTMLElement>('#stage');
let room: Courtroom | null = null;

/** Draws all anew with one ink left out, or none, and reads the frame. */
async function look(without: string | null) {
  if (room === null) throw new Error('There is no stage.');
  const { canvas } = room;
  const before = room.stats().frames;
  const inks = writing(without, () => room?.redraw());
  while (room.stats().frames === before) await new Promise((drawn) => requestAnimationFrame(drawn));
  return { inks, pixels: pixelsOf(canvas) };
}

const stage: StagePage = {
  async raise(first, still, highContrast = false) {
    room?.destroy();
    if (parent === null) throw new Error('The page has no place for the stage.');
    room = await mountCourtroom(parent, {
      reducedMotion: () => still,
      highContrast: () => highContrast,
      onTap: () => {},
      first: first ?? undefined,
      loadDrawings,
    });
    if (first !== null) room.show(first);
  },
  async contrasts() {
    const { inks, pixels } = await look(null);
    const found = [];
    for (const one of inks) {
      const ratio = contrastOf(pixels, (await look(one.ink)).pixels);
      if (ratio !== null) found.push({ ...one, ratio });
    }
    return found;
  },
  strike() {
    room?.destroy();
    room = null;
  },
  async show(view, cues, settled) {
    for (const cue of cues) room?.cue(cue);
    room?.show(view);
    await Promise.resolve(); // by now the cues are played
    if (settled) room?.settle();
  },
  get room() {
    return room;
  },
};

Object.assign(window, { stage });
