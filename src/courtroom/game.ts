// Phaser, set up for a stage that rests: no keyboard, no sound, no page-wide listeners, no frame unless something moved.
import Phaser from 'phaser';

/** Phaser's game without its visibility handler, whose page-wide listeners are never taken back. */
class Game extends Phaser.Game {
  protected override start(): void {
    Object.assign(this, { isRunning: true }); // read-only to all but the game itself
    this.config.postBoot(this);
    this.loop.start(this.step.bind(this));
  }
}

export interface Theatre {
  readonly game: Phaser.Game;
  readonly scene: Phaser.Scene;
}

const noWebGL =
  'This browser cannot draw the courtroom (WebGL is not available). The hearing is played at the desk alone.';

/** Rejects where there is no WebGL: Phaser looks for it before it puts anything on the page, and throws. */
export function openTheatre(width: number, height: number, each: (time: number) => void): Promise<Theatre> {
  return new Promise((open, refuse) => {
    try {
      const game = new Game({
        type: Phaser.WEBGL,
        parent: null, // its canvas is put on the page with something on it, and Phaser need not have the page laid out
        width,
        height,
        banner: false,
        audio: { noAudio: true },
        transparent: false,
        backgroundColor: '#f3ead7',
        disableContextMenu: false,
        autoFocus: false,
        input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
        scale: { mode: Phaser.Scale.NONE, autoRound: true },
        // One texture to a draw: with more, some drivers sample the wrong one where a picture is turned.
        render: { antialias: true, antialiasGL: true, powerPreference: 'low-power', maxTextures: 1 },
        scene: {
          key: 'courtroom',
          create(this: Phaser.Scene) {
            open({ game, scene: this });
          },
          update: () => each(performance.now()),
        },
      });
    } catch {
      refuse(new Error(noWebGL));
    }
  });
}

/** Phaser closes in its next step, so that step is taken at once. */
export function closeTheatre({ game }: Theatre): void {
  game.loop.sleep();
  game.destroy(true);
  game.loop.wake();
}
