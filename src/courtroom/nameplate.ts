// The two things on the stage that carry a word: the court's nameplate, and the stamp of the order.
import { palette } from '../present/palette.ts';
import type { StageView } from '../present/stage-view.ts';
import { type Image, type Kit, nudge, put } from './kit.ts';
import { depths } from './poses.ts';

const serif = '"Source Serif 4", Georgia, "Times New Roman", serif';

/** A line of capitals as its own picture, set as large as the box allows. */
function lettering(
  kit: Kit,
  key: string,
  box: { width: number; height: number },
  fine: number,
  draw: (canvas: CanvasRenderingContext2D) => void,
): Image {
  const perUnit = Math.min(fine, 2048 / box.width);
  kit.textures.own(key, box.width * perUnit, box.height * perUnit, (canvas) => {
    canvas.scale(perUnit, perUnit);
    canvas.translate(box.width / 2, box.height / 2);
    canvas.textAlign = 'center';
    canvas.textBaseline = 'middle';
    draw(canvas);
  });
  return kit.scene.add.image(0, 0, key).setData('perUnit', perUnit);
}

function setLarge(canvas: CanvasRenderingContext2D, text: string, width: number, largest: number): void {
  let size = largest;
  do canvas.font = `700 ${size}px ${serif}`;
  while (canvas.measureText(text).width > width && --size > 6);
}

export function drawNameplate(kit: Kit): void {
  const at = nudge(kit.room.bench, 0, -216);
  put(kit, 'nameplate', at, depths.benchTop + 1);
  const image = lettering(kit, 'court-name', { width: 150, height: 30 }, at.s * kit.fine, (canvas) => {
    setLarge(canvas, kit.words.court, 138, 19);
    canvas.fillStyle = palette.ink;
    canvas.fillText(kit.words.court, 0, 1);
  });
  image
    .setPosition(at.x, at.y)
    .setDepth(depths.benchTop + 1.1)
    .setScale(at.s / image.getData('perUnit'));
}

const STAMP = { width: 420, height: 150 };

/** Rubber on paper: a double border, the word, and specks where the ink did not take. */
function drawStamp(canvas: CanvasRenderingContext2D, word: string, ink: string): void {
  canvas.strokeStyle = ink;
  canvas.fillStyle = palette.paper;
  canvas.fillRect(-STAMP.width / 2 + 12, -STAMP.height / 2 + 12, STAMP.width - 24, STAMP.height - 24);
  canvas.fillStyle = ink;
  canvas.lineWidth = 9;
  canvas.strokeRect(-198, -64, 396, 128);
  canvas.lineWidth = 3;
  canvas.strokeRect(-184, -50, 368, 100);
  setLarge(canvas, word, 340, 84);
  canvas.fillText(word, 0, 5);
  canvas.globalCompositeOperation = 'destination-out';
  let seed = 77;
  const random = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  for (let speck = 0; speck < 260; speck += 1) {
    canvas.globalAlpha = 0.2 + random() * 0.6;
    canvas.fillRect((random() - 0.5) * 420, (random() - 0.5) * 150, 1 + random() * 5, 0.8 + random() * 2);
  }
}

export interface Stamp {
  show(view: StageView): void;
}

export function createStamp(kit: Kit): Stamp {
  const at = nudge(kit.room.screen, 44, 58, 0.86);
  let shown: StageView['order'] = null;
  let image: Image | null = null;
  return {
    show({ order }) {
      if (order === shown) return;
      image?.destroy();
      image = null;
      shown = order;
      if (!order) return;
      const ink = order === 'denied' ? palette.warningRed : palette.courtBlue;
      const stamp = lettering(kit, 'stamp', STAMP, at.s * kit.fine, (canvas) =>
        drawStamp(canvas, kit.words.order[order].toUpperCase(), ink),
      );
      const rest = at.s / stamp.getData('perUnit');
      stamp
        .setPosition(at.x, at.y)
        .setDepth(depths.screen + 0.4)
        .setRotation(-0.13);
      image = stamp;
      kit.movement.glide(260, (part) =>
        stamp.setScale(rest * (1 + (1 - part) ** 2)).setAlpha(Math.min(1, part * 2)),
      );
    },
  };
}
