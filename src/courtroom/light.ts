// Daylight: the clock, the sky in the window, the beam that crosses the room as the minutes are spent, and the warmth at the end.
import Phaser from 'phaser';
import type { StageView } from '../present/stage-view.ts';
import { box, type Kit, put } from './kit.ts';
import { depths } from './poses.ts';

const BEAM = 128; // pixels: it is drawn small, and soft from being drawn large

function soften(canvas: CanvasRenderingContext2D, points: readonly (readonly [number, number])[]): void {
  const layers = 14;
  const [cx, cy] = [BEAM / 2, BEAM / 2];
  canvas.fillStyle = '#ffffff';
  for (let layer = 0; layer < layers; layer += 1) {
    const grow = 1 - (layer / layers) * 0.34;
    canvas.globalAlpha = 1 / (layers - layer + 1);
    canvas.beginPath();
    for (const [x, y] of points) canvas.lineTo(cx + (x - cx) * grow, cy + (y - cy) * grow);
    canvas.fill();
  }
  canvas.globalAlpha = 1;
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

/** The court sits from ten to four; the hands move as the hearing does, never by themselves. */
function hangClock(kit: Kit): (daylight: number) => void {
  const at = kit.room.clock;
  if (!at) return () => {};
  put(kit, 'clock', at, depths.wall + 0.6);
  const hour = put(kit, 'hour-hand', at, depths.wall + 0.7);
  const minute = put(kit, 'minute-hand', at, depths.wall + 0.7);
  return (daylight) => {
    const time = 10 + daylight * 6;
    hour.setRotation((time / 12) * Math.PI * 2);
    minute.setRotation((time % 1) * Math.PI * 2);
  };
}

/** A colour between three: morning, noon, late afternoon. */
const through = (morning: number, noon: number, late: number, daylight: number) =>
  daylight < 0.5 ? blend(morning, noon, daylight * 2) : blend(noon, late, daylight * 2 - 1);

const PATCH = { width: 256, height: 128 }; // pixels: its borders are soft

/** The window's light on the floor: pane by pane, short and pale in the morning, long and warm late in the day. */
function layLight(kit: Kit): (daylight: number) => void {
  const { room, scene, textures } = kit;
  const { x, s } = room.window;
  let now = 0;
  const slant = () => (150 + 620 * now) * s;
  const wide = (down: number) => 190 * s * (1 + now * 0.5 * down);
  const whole = () => slant() + wide(1);
  /** How far along the patch: its left border leans, and it is wider where it is nearer. */
  const along = (across: number, down: number) =>
    (PATCH.width * (slant() * down + wide(down) * across)) / whole();
  textures.own('patch', PATCH.width, PATCH.height, (canvas) => {
    canvas.fillStyle = '#ffffff';
    for (let column = 0; column < 3; column += 1)
      for (let row = 0; row < 2; row += 1) {
        const [left, right] = [column / 3 + 0.02, (column + 1) / 3 - 0.02];
        const [near, far] = [row / 2 + 0.03, (row + 1) / 2 - 0.03];
        canvas.beginPath();
        for (const [across, down] of [
          [left, near],
          [right, near],
          [right, far],
          [left, far],
        ] as const)
          canvas.lineTo(along(across, down), PATCH.height * down);
        canvas.fill();
      }
  });
  const patch = scene.add
    .image(0, 0, 'patch')
    .setOrigin(0, 0)
    .setDepth(depths.floor - 1)
    .setBlendMode(Phaser.BlendModes.ADD);
  return (daylight) => {
    if (now !== daylight) {
      now = daylight;
      textures.again('patch');
    }
    patch
      .setPosition(x + (40 - 190 / 2) * s, room.floor + (18 + 20 * daylight) * s)
      .setDisplaySize(whole(), (110 + 250 * daylight) * s)
      .setTint(through(0xdfeefc, 0xfff1cf, 0xffb765, daylight))
      .setAlpha(0.13 + daylight * 0.1);
  };
}

export interface Light {
  show(view: StageView): void;
}

export function createLight(kit: Kit): Light {
  const { scene, textures, movement, room } = kit;
  textures.own('beam', BEAM, BEAM, drawBeam);
  const sky = put(kit, `sky-${kit.drawings.dyes.window}`, room.window, depths.wall + 0.5);
  const beams = [0, 1].map(() => scene.add.image(0, 0, 'beam').setOrigin(0, 0.5).setDepth(depths.beam));
  const air = box(kit, -300, -300, room.width + 600, room.height + 600)
    .setDepth(depths.light + 1)
    .setBlendMode(Phaser.BlendModes.MULTIPLY);
  const from = room.window;
  const long = Math.hypot(room.width * 0.72, room.height);

  const clock = hangClock(kit);
  const floor = layLight(kit);
  const set = (daylight: number) => {
    clock(daylight);
    floor(daylight);
    const slope = 1.02 - daylight * 0.62;
    beams.forEach((beam, at) => {
      beam.setPosition(from.x - 20 * from.s, from.y - (250 - at * 160) * from.s);
      beam.setRotation(slope + at * 0.05).setDisplaySize(long, 400 * from.s);
      beam.setTint(through(0xf2f8ff, 0xfff4d8, 0xffc67a, daylight)).setAlpha(0.17 + daylight * 0.08);
    });
    sky.setTint(through(0xbfdcec, 0xdcebee, 0xf6b26b, daylight));
    air.setTint(through(0xf1f5fb, 0xfffdf6, 0xfbdcb6, daylight));
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
