// Draws a frame when something moved or changed, and otherwise nothing at all: the loop sleeps.
import Phaser from 'phaser';
import type { Movement } from './movement.ts';

export interface Rest {
  /** Something changed: draw at least one frame. */
  wake(): void;
  readonly frames: number;
}

export function createRest(game: Phaser.Game, movement: Movement): Rest {
  let frames = 0;
  let owed = 2; // the first frame of a scene is drawn before it is laid out
  game.events.on(Phaser.Core.Events.POST_RENDER, () => {
    frames += 1;
    owed -= 1;
    if (owed <= 0 && !movement.moving) game.loop.sleep();
  });
  return {
    wake() {
      owed = 1;
      game.loop.wake();
    },
    get frames() {
      return frames;
    },
  };
}
