// The stage for one canvas size: everything built from the composition, then kept to the view. When the size changes
// it is thrown away and built again; nothing is lost, since all it knows came from the view.
import type Phaser from 'phaser';
import type { Cue, StageView } from '../present/stage-view.ts';
import { createCamera } from './camera.ts';
import { compose } from './composition.ts';
import { createDoor } from './door.ts';
import type { Drawings } from './drawings.ts';
import { CLOSEST } from './framing.ts';
import { createGallery } from './gallery.ts';
import type { Kit, Words } from './kit.ts';
import type { Lettering } from './lettering.ts';
import { createLight } from './light.ts';
import type { Movement } from './movement.ts';
import { createSeal, drawNameplate } from './nameplate.ts';
import { createGavel, createPaper } from './paper.ts';
import { createPeople } from './people.ts';
import { drawRoom } from './room.ts';
import { createScales } from './scales.ts';
import { createScreen } from './screen.ts';
import type { Textures } from './textures.ts';
import { createWash } from './wash.ts';

export interface Stage {
  show(view: StageView): void;
  cue(cue: Cue): void;
  /** The point of the room under a point of the canvas, in canvas pixels. */
  roomAt(x: number, y: number): { x: number; y: number };
  readonly kit: Kit;
}

export interface Means {
  readonly scene: Phaser.Scene;
  readonly drawings: Drawings;
  readonly textures: Textures;
  readonly movement: Movement;
  readonly words: Words;
  readonly lettering: () => Lettering; // asked each time the stage is built
}

/** For a canvas of so many pixels, and so many CSS pixels across. */
export function buildStage(means: Means, width: number, height: number, across: number): Stage {
  const room = compose(width, height);
  const whole = width / room.width;
  const kit: Kit = { ...means, lettering: means.lettering(), room, across, fine: whole * CLOSEST };
  drawRoom(kit);
  drawNameplate(kit);
  const parts = [
    createScreen(kit),
    createSeal(kit),
    createPeople(kit),
    createPaper(kit),
    createLight(kit),
    createDoor(kit),
  ];
  const gallery = createGallery(kit);
  const scales = createScales(kit);
  const gavel = createGavel(kit);
  const wash = createWash(kit, width, height);
  const camera = means.scene.cameras.main.setSize(width, height);

  const look = createCamera(kit, whole, (at, zoom) => {
    camera.setZoom(zoom).centerOn(at.x, at.y);
    wash.follow(at.x, at.y, zoom);
  });
  let shown: StageView | null = null;

  return {
    kit,
    show(view) {
      look.follow(view);
      for (const part of parts) part.show(view);
      gallery.show(view);
      if (JSON.stringify(shown?.scales) !== JSON.stringify(view.scales) || !shown) scales.show(view.scales);
      shown = view;
    },
    cue(cue) {
      if (cue === 'gavel-struck' || cue === 'court-adjourned') gavel.strike();
      if (cue === 'scales-moved') scales.sway();
      gallery.cue(cue);
    },
    roomAt: (x, y) => {
      const { at, zoom } = look;
      return { x: at.x + (x - width / 2) / zoom, y: at.y + (y - height / 2) / zoom };
    },
  };
}
