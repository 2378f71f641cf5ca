// Paper tags under the pans of the scales: the weight and the first words of what put it there, where the canvas is
// large enough to read them. The desk has the whole list.
import { palette } from '../present/palette.ts';
import type { StageWeight } from '../present/stage-view.ts';
import type { Image, Kit } from './kit.ts';
import type { Lettering } from './lettering.ts';
import { legible } from './screen.ts';

const BOX = 290; // units wide, a pan's share of the floor
const INWARD = 0.07; // of that, towards the post, away from lectern and table
const ROWS = 3;
const ENOUGH = 8; // ems: with fewer, a tag would say nothing
const sans = '"Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Verdana, sans-serif';

type Canvas = CanvasRenderingContext2D;

/** As many of the first words as fit. */
function shortened(canvas: Canvas, text: string, width: number): string {
  if (canvas.measureText(text).width <= width) return text;
  const words = text.split(/\s+/u);
  while (words.length > 1 && canvas.measureText(`${words.join(' ')}…`).width > width) words.pop();
  return `${words.join(' ').replace(/[.,;:]$/u, '')}…`;
}

function drawTag(
  canvas: Canvas,
  { name, weight, struck }: StageWeight,
  size: number,
  { tag, ink, onSide }: Lettering,
  side: string,
): void {
  const high = size * 1.32;
  canvas.font = `700 ${size}px ${sans}`;
  const figure = String(weight);
  const inset = canvas.measureText(figure).width + size * 0.9;
  canvas.font = `${size}px ${sans}`;
  const say = shortened(canvas, name, BOX - inset - size * 0.5);
  const width = Math.min(BOX - 4, inset + canvas.measureText(say).width + size * 0.5);
  const left = (BOX - width) / 2;
  canvas.globalAlpha = struck ? 0.75 : 1;
  canvas.fillStyle = tag;
  canvas.fillRect(left, 2, width, high);
  canvas.fillStyle = side;
  canvas.fillRect(left, 2, inset - size * 0.3, high);
  canvas.strokeStyle = palette.ink;
  canvas.lineWidth = 2;
  canvas.strokeRect(left, 2, width, high);
  canvas.fillStyle = ink;
  canvas.fillText(say, left + inset, size * 1.1);
  canvas.font = `700 ${size}px ${sans}`;
  canvas.fillStyle = onSide;
  canvas.fillText(figure, left + size * 0.3, size * 1.1);
  if (!struck) return;
  canvas.fillStyle = palette.warningRed;
  canvas.fillRect(left - 4, high * 0.5 + 1, width + 8, Math.max(2.4, size * 0.12));
}

export interface Tags {
  /** The tags of one pan; null where there are none or no room. */
  draw(side: 'movant' | 'respondent', weights: readonly StageWeight[]): Image | null;
}

export function createTags(kit: Kit): Tags {
  const { s } = kit.room.scales;
  const size = Math.max(17, legible(kit, s));
  const high = size * 1.5;
  const perUnit = s * kit.fine;
  return {
    draw(side, weights) {
      const shown = weights.slice(0, ROWS);
      if (shown.length === 0 || BOX / size < ENOUGH) return null;
      const key = `tags-${side}`;
      kit.textures.written(key, BOX * perUnit, (high * shown.length + 4) * perUnit, (canvas) => {
        canvas.scale(perUnit, perUnit);
        for (const one of shown) {
          drawTag(canvas, one, size, kit.lettering, kit.lettering[side]);
          canvas.globalAlpha = 1;
          canvas.translate(0, high);
        }
      });
      const image = kit.scene.add.image(0, 0, key);
      image.setOrigin(side === 'movant' ? 0.5 - INWARD : 0.5 + INWARD, 0);
      return image.setScale(1 / perUnit);
    },
  };
}
