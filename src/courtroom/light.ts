// Daylight: the clock, the sky in the window, the beam that crosses the room as the minutes are spent, and the warmth at the end.
import Phaser from 'phaser';
import type { StageView } from '../present/stage-view.ts';
import { type Kit, put } from './kit.ts';
import { depths } from './poses.ts';

const BEAM = 128; // pixels: it is drawn small, and soft from being drawn large

function soften(canvas: CanvasRenderingContext2D, points: readonly (readonly [number, number])[]): void {
  const layers = 14;
  const [cx, cy] = [BEAM / 2, BEAM / 2];
  for (let layer = 0; layer < layers; layer += 1) {
    const grow = 1 - (layer / layers) * 0.34;
    canvas.fillStyle = `rgba(255, 255, 255, ${1 / (layers - layer + 1)})`;
    canvas.beginPath();
    for (const [x, y] of points) canvas.lineTo(cx + (x - cx) * grow, cy + (y - cy) * grow);
    canvas.fill();
  }
}

/** A beam from a corner of the window: narrow at its source on the left, wide and faint where it ends. */
function drawBeam(canvas: CanvasRenderingContext2D): void {
  soften(canvas, [
    [0, 46],
    [0, 82],
    [BEAM, 120],
    [BEAM, 8],
  ]);
  const fade = canvas.createLinearGradient(0, 0, BEAM, 0);
  fade.addColorStop(0, 'rgba(0, 0, 0, 0)');
  fade.addColorStop(0.12, 'rgba(0, 0, 0, 0.9)');
  fade.addColorStop(0.6, 'rgba(0, 0, 0, 0.62)');
  fade.addColorStop(1, 'rgba(0, 0, 0, 0)');
  canvas.globalCompositeOperation = 'destination-in';
  canvas.fillStyle = fade;
  canvas.fillRect(0, 0, BEAM, BEAM);
}

const blend = (from: number, to: number, part: number) => {
  const [one, other] = [Phaser.Display.Color.IntegerToColor(from), Phaser.Display.Color.IntegerToColor(to)];
  const mixed = Phaser.Display.Color.Interpolate.ColorWithColor(one, other, 100, part * 100);
  return Phaser.Display.Color.GetColor(mixed.r, mixed.g, mixed.b);
};

/** The court sits from ten o'clock; the hands move as the minutes are spent, never by themselves. */
function hangClock(kit: Kit): (daylight: number) => void {
  const at = kit.room.clock;
  if (!at) return () => {};
  put(kit, 'clock', at, depths.wall + 0.6);
  const hour = put(kit, 'hour-hand', at, depths.wall + 0.7);
  const minute = put(kit, 'minute-hand', at, depths.wall + 0.7);
  return (daylight) => {
    const time = 10 + daylight * 1.75;
    hour.setRotation((time / 12) * Math.PI * 2);
    minute.setRotation((time % 1) * Math.PI * 2);
  };
}

export interface Light {
  show(view: StageView): void;
}

export function createLight(kit: Kit): Light {
  const { scene, textures, movement, room } = kit;
  textures.own('beam', BEAM, BEAM, drawBeam);
  const sky = put(kit, `sky-${kit.dyes.window}`, room.window, depths.wall + 0.5);
  const beams = [0, 1].map(() => scene.add.image(0, 0, 'beam').setOrigin(0, 0.5).setDepth(depths.beam));
  const dusk = scene.add.rectangle(-300, -300, room.width + 600, room.height + 600, 0xf0b878);
  dusk
    .setOrigin(0, 0)
    .setDepth(depths.light + 1)
    .setBlendMode(Phaser.BlendModes.MULTIPLY);
  const from = room.window;
  const long = Math.hypot(room.width * 0.72, room.height);

  const clock = hangClock(kit);
  const set = (daylight: number) => {
    clock(daylight);
    const slope = 1.02 - daylight * 0.62;
    beams.forEach((beam, at) => {
      beam.setPosition(from.x - 20 * from.s, from.y - (250 - at * 160) * from.s);
      beam.setRotation(slope + at * 0.05).setDisplaySize(long, 400 * from.s);
      beam.setTint(blend(0xfff8e2, 0xffd592, daylight)).setAlpha(0.21);
    });
    sky.setTint(blend(0xcfe3ea, 0xf4c07e, daylight));
    dusk.setAlpha(daylight * 0.24);
  };

  let shown: number | null = null;
  return {
    show({ daylight }) {
      const to = Math.max(0, Math.min(1, daylight));
      if (shown === to) return;
      const start = shown;
      shown = to;
      if (start === null) set(to);
      else movement.glide(500, (part) => set(start + (to - start) * part));
    },
  };
}
