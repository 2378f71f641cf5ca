// Keeps one stage standing: builds it anew when the size, the typefaces or the graphics card have changed, shows it
// each view, and wakes the loop for just as long as something moves.
import Phaser from 'phaser';
import type { Cue, StageView } from '../present/stage-view.ts';
import type { Drawings } from './drawings.ts';
import type { Theatre } from './game.ts';
import { dress } from './pointing.ts';
import { createRest } from './rest.ts';
import { measure } from './sizing.ts';
import { buildStage, type Means, type Stage } from './stage.ts';
import { createTextures } from './textures.ts';

export interface House {
  show(view: StageView): void;
  cue(cue: Cue): void;
  settle(): void;
  /** Builds the stage from other drawings, empty until the next view. */
  redress(drawings: Drawings): void;
  rebuild(): void;
  /** Writes its words anew. */
  rewrite(): void;
  resize(): void;
  stage(): Stage;
  stats(): { frames: number; moving: boolean; objects: number; textures: number; pixels: number };
}

export function createHouse(
  parent: HTMLElement,
  { game, scene }: Theatre,
  given: Omit<Means, 'scene' | 'textures'>,
): House {
  const { movement } = given;
  const { canvas } = game;
  const textures = createTextures(game.textures, given.drawings);
  let means: Means = { ...given, scene, textures };
  const rest = createRest(game, movement);
  let view: StageView | null = null;
  let told = ''; // the view, as text
  dress(canvas, parent);
  let stage = raise(means, canvas, parent, view);
  const rebuild = () => {
    stage = raise(means, canvas, parent, view);
    rest.wake();
  };
  const moved = (change: () => void) => {
    change();
    rest.wake();
  };
  game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, rebuild);
  return {
    redress(drawings) {
      [view, told] = [null, ''];
      means = { ...means, drawings };
      movement.drop();
      for (const child of [...scene.children.list]) child.destroy();
      textures.redraw(drawings);
      rebuild();
    },
    rebuild,
    rewrite: () => moved(textures.rewrite),
    resize: () => {
      const { pixelWidth, pixelHeight } = measure(parent);
      dress(canvas, parent);
      if (canvas.width === pixelWidth && canvas.height === pixelHeight) return;
      game.scale.resize(pixelWidth, pixelHeight);
      rebuild();
    },
    /** A view that says the same changes nothing, so what is moving moves on. */
    show(next) {
      const now = JSON.stringify(next);
      if (now === told) return;
      told = now;
      moved(() => {
        movement.settle();
        view = next;
        stage.show(next);
      });
    },
    cue: (cue) => moved(() => stage.cue(cue)),
    settle: () => moved(movement.settle),
    stage: () => stage,
    stats: () => ({ frames: rest.frames, ...count(means) }),
  };
}

/** Clears the floor and sets the stage anew. */
function raise(
  means: Means,
  { width, height }: HTMLCanvasElement,
  parent: HTMLElement,
  view: StageView | null,
): Stage {
  means.movement.drop();
  for (const child of [...means.scene.children.list]) child.destroy();
  return means.textures.only(() => {
    const stage = buildStage(means, width, height, measure(parent).width);
    if (view) stage.show(view);
    return stage;
  });
}

const count = ({ movement, scene, textures }: Means) => ({
  moving: movement.moving,
  objects: scene.children?.length ?? 0,
  textures: textures.count,
  pixels: textures.pixels,
});
