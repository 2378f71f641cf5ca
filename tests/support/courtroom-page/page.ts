// A page with nothing but the stage on it, so that a test can put any moment on it and look.
import { type Courtroom, mountCourtroom } from '../../../src/courtroom/mount.ts';
import type { Cue, StageView } from '../../../src/present/index.ts';

export interface StagePage {
  raise(first: StageView | null, still: boolean): Promise<void>;
  strike(): void; // takes the stage down
  show(view: StageView, cues: readonly Cue[], settled: boolean): Promise<void>;
  readonly room: Courtroom | null;
}

const parent = document.querySelector<HTMLElement>('#stage');
let room: Courtroom | null = null;

const stage: StagePage = {
  async raise(first, still) {
    room?.destroy();
    if (parent === null) throw new Error('The page has no place for the stage.');
    room = await mountCourtroom(parent, {
      reducedMotion: () => still,
      onTap: () => {},
      first: first ?? undefined,
    });
    if (first !== null) room.show(first);
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
