// What stands for the court itself: the nameplate on the bench, and the seal on the order.
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
  kit.textures.written(key, box.width * perUnit, box.height * perUnit, (canvas) => {
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
    const { plate, ink } = kit.lettering;
    canvas.fillStyle = plate;
    canvas.fillRect(-73, -13, 146, 26);
    canvas.fillStyle = ink;
    canvas.fillText(kit.words.court, 0, 1);
  });
  image
    .setPosition(at.x, at.y)
    .setDepth(depths.benchTop + 1.1)
    .setScale(at.s / image.getData('perUnit'));
}

export interface Seal {
  show(view: StageView): void;
}

/** The court's seal in wax: it falls on the order when the order is made. */
export function createSeal(kit: Kit): Seal {
  const at = nudge(kit.room.screen, 168, 78, 0.62);
  const seal = put(kit, 'wax-seal', at, depths.screen + 0.5).setVisible(false);
  const rest = seal.scale;
  let shown: boolean | null = null;
  return {
    show({ order }) {
      const made = order !== null;
      const falls = shown === false && made;
      shown = made;
      seal.setVisible(made);
      if (!falls) return;
      kit.movement.glide(
        420,
        (part) => {
          const down = part * part;
          seal.setAlpha(part > 0 ? Math.min(1, part * 3) : 0).setScale(rest * (1 + (1 - down) * 1.5));
          seal.setY(at.y - (1 - down) * 120 * at.s).setRotation((1 - down) * 0.5);
        },
        700,
      );
    },
  };
}
