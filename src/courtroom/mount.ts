// The courtroom's door: puts the stage into an element of the page and hands back the few things one can ask of it.
import type { Cue, StageTarget, StageView } from '../present/stage-view.ts';
import type { Drawings } from './drawings.ts';
import { createDressing, plainly } from './dressing.ts';
import { closeTheatre, openTheatre, type Theatre } from './game.ts';
import { createHouse } from './house.ts';
import type { Words } from './kit.ts';
import { plain, sketched } from './lettering.ts';
import { createMovement } from './movement.ts';
import { createOutside } from './outside.ts';
import { type Wanted, wantedBy } from './packs.ts';
import { bindPointer } from './pointing.ts';
import { watchFonts } from './screen.ts';
import { measure, watchSize } from './sizing.ts';
import { en } from './words/en.ts';

export interface Courtroom {
  show(view: StageView): void;
  cue(cue: Cue): void;
  /** Jumps all movement to its end. */
  settle(): void;
  /** Draws all anew: how it is to be read has changed. */
  redraw(): void;
  /** Writes its words anew: a typeface has come. */
  rewrite(): void;
  destroy(): void;
  readonly canvas: HTMLCanvasElement;
  stats(): CourtroomStats;
}

export interface CourtroomStats {
  readonly frames: number; // drawn since mounting
  readonly listeners: number; // held outside the stage
  readonly moving: boolean;
  readonly objects: number;
  readonly textures: number;
  readonly pixels: number; // in all textures; four bytes each
}

export interface CourtroomOptions {
  readonly first?: StageView | undefined; // the first view to be shown, so that its drawings are fetched at once
  /** Of the first view, and of each for which those at hand are not enough. */
  readonly loadDrawings: (wanted: Wanted) => Promise<Drawings>;
  readonly reducedMotion: () => boolean;
  readonly highContrast?: () => boolean;
  readonly onTap: (target: StageTarget) => void;
  readonly words?: Words; // the few words on the stage, in the language that is spoken
}

/** Phaser starts while the drawings are opened; of a stage that must do without them nothing is left standing. */
async function both(opening: Promise<Theatre>, loading: Promise<Drawings>): Promise<[Theatre, Drawings]> {
  const [theatre, drawings] = await Promise.allSettled([opening, loading]);
  if (theatre.status === 'rejected') throw theatre.reason;
  if (drawings.status === 'fulfilled') return [theatre.value, drawings.value];
  closeTheatre(theatre.value);
  throw drawings.reason;
}

/** Rejects with a plain sentence where the browser cannot draw: the hearing is then played at the desk alone. */
export async function mountCourtroom(parent: HTMLElement, options: CourtroomOptions): Promise<Courtroom> {
  const wanted = options.first ? wantedBy(options.first) : plainly;
  const movement = createMovement(options.reducedMotion, () => performance.now());
  const { pixelWidth, pixelHeight } = measure(parent);
  const opening = openTheatre(pixelWidth, pixelHeight, (time) => movement.step(time));
  const [theatre, drawings] = await both(opening, options.loadDrawings(wanted));
  const words = options.words ?? en;
  const house = createHouse(parent, theatre, {
    drawings,
    movement,
    words,
    lettering: () => (options.highContrast?.() ? plain : sketched),
  });
  const dressing = createDressing(house, wanted, options.loadDrawings);
  const { canvas } = theatre.game;
  parent.append(canvas);
  const outside = createOutside();
  let open = true;
  watchSize(parent, outside, house.resize);
  watchFonts(outside, house.rewrite);
  const skip = () => {
    if (movement.moving) house.settle();
  };
  outside.listen(document.body, 'pointerdown', skip);
  outside.listen(document.body, 'keydown', skip);
  bindPointer(canvas, outside, house.stage, options.onTap);
  return {
    canvas,
    show: dressing.show,
    /** A cue comes just before the view that it belongs to, and is played after it, or that view would cut it short. */
    cue: (cue) =>
      queueMicrotask(() => {
        if (open) house.cue(cue);
      }),
    settle: house.settle,
    redraw: house.rebuild,
    rewrite: house.rewrite,
    destroy() {
      open = false;
      dressing.close();
      outside.undo();
      movement.drop();
      closeTheatre(theatre);
    },
    stats: () => ({ ...house.stats(), listeners: outside.count }),
  };
}
