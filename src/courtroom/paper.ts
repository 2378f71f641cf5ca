// The slip of paper: what is on it so far, its way from lectern to bench, the red ring round what the judge asks
// about; and the gavel.
import { palette } from '../present/palette.ts';
import type { PaperView, SlipPart, StageView } from '../present/stage-view.ts';
import { type Kit, nudge, put } from './kit.ts';
import type { Lettering } from './lettering.ts';
import { ease } from './movement.ts';
import { depths } from './poses.ts';

const order: readonly SlipPart[] = ['claim', 'authority', 'exhibits', 'pin', 'certainty'];
const SHEET = { width: 150, height: 118 }; // units, as it leans on the lectern
const row = (part: SlipPart) => 20 + order.indexOf(part) * 18;

type Pen = CanvasRenderingContext2D;

function stroke(pen: Pen, width: number, colour: string, ...points: readonly (readonly [number, number])[]) {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.beginPath();
  for (const [x, y] of points) pen.lineTo(x, y);
  pen.stroke();
}

/** Each part leaves its own mark: a written line, the section sign, a sticker, an underline, a stamp. */
const marks: Readonly<Record<SlipPart, (pen: Pen, y: number, ink: string) => void>> = {
  claim(pen, y) {
    stroke(pen, 4.4, palette.ink, [14, y], [40, y - 1.5], [62, y + 1], [92, y - 1]);
  },
  authority(pen, y, ink) {
    pen.fillStyle = ink;
    pen.font = '700 26px Georgia, serif';
    pen.fillText('§', 13, y + 8);
    stroke(pen, 3, palette.ink, [32, y], [58, y + 1], [84, y]);
  },
  exhibits(pen, y) {
    pen.fillStyle = palette.courtBlue;
    pen.fillRect(13, y - 6, 15, 12);
    stroke(pen, 3, palette.ink, [34, y], [60, y - 1], [90, y + 0.6]);
  },
  pin(pen, y) {
    stroke(pen, 2.6, palette.ink, [14, y - 3], [50, y - 4], [86, y - 3]);
    stroke(pen, 3.4, palette.warningRed, [14, y + 3], [48, y + 4.4], [88, y + 2.6]);
  },
  certainty(pen, y) {
    pen.strokeStyle = palette.oakDark;
    pen.fillStyle = palette.brass;
    pen.lineWidth = 2.4;
    pen.beginPath();
    pen.ellipse(78, y, 13, 8.5, -0.12, 0, Math.PI * 2);
    pen.fill();
    pen.stroke();
    stroke(pen, 2.4, palette.ink, [14, y], [36, y + 1], [54, y]);
  },
};

/** Red pencil, round and round once and a little more. */
function ring(pen: Pen, y: number): void {
  pen.strokeStyle = palette.warningRed;
  pen.lineWidth = 4.4;
  pen.beginPath();
  pen.ellipse(53, y, 50, 12.5, -0.05, 0.4, Math.PI * 2 + 0.9);
  pen.stroke();
}

function drawSheet(pen: Pen, { parts, ringed }: PaperView, { tag, ink }: Lettering): void {
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.transform(1, 0, -0.32, 1, 40, 2); // leaning back
  pen.fillStyle = tag;
  pen.strokeStyle = palette.ink;
  pen.lineWidth = 3;
  pen.beginPath();
  pen.rect(2, 2, 102, 110);
  pen.fill();
  pen.stroke();
  for (const part of order) {
    stroke(pen, 1, '#d9ccb0', [10, row(part) + 8], [96, row(part) + 8]);
    if (parts.includes(part)) marks[part](pen, row(part), ink);
  }
  if (ringed) ring(pen, row(ringed));
}

export interface Paper {
  show(view: StageView): void;
}

export function createPaper(kit: Kit): Paper {
  const { room, movement, textures } = kit;
  const places = {
    'at-lectern': nudge(room.lectern, -16, -258, 0.92),
    'handed-up': nudge(room.bench, -128, -232, 0.8),
  };
  const perUnit = places['at-lectern'].s * kit.fine;
  const slip = kit.scene.add.image(0, 0, '__DEFAULT').setVisible(false);
  let shown: PaperView | null = null;

  const draw = (paper: PaperView) => {
    slip.setTexture('__DEFAULT');
    textures.own('slip-paper', SHEET.width * perUnit, SHEET.height * perUnit, (pen) => {
      pen.scale(perUnit, perUnit);
      drawSheet(pen, paper, kit.lettering);
    });
    slip.setTexture('slip-paper').setOrigin(0.5, 0.98);
  };
  const lay = (where: 'at-lectern' | 'handed-up', larger = 1) => {
    const at = places[where];
    slip
      .setPosition(at.x, at.y)
      .setScale((at.s * larger) / perUnit)
      .setRotation(0);
    slip.setDepth(where === 'at-lectern' ? depths.lectern + 0.3 : depths.benchTop + 0.5);
  };
  const handUp = () => {
    const [from, to] = [places['at-lectern'], places['handed-up']];
    slip.setDepth(depths.lectern + 4);
    movement.glide(700, (part) => {
      const eased = ease(part);
      slip.x = from.x + (to.x - from.x) * eased;
      slip.y = from.y + (to.y - from.y) * eased - Math.sin(Math.PI * eased) * 60 * from.s;
      slip.setScale((from.s + (to.s - from.s) * eased) / perUnit);
      slip.setRotation(Math.sin(Math.PI * eased) * 0.35);
      if (part === 1) lay('handed-up');
    });
  };
  return {
    show({ paper }) {
      if (JSON.stringify(paper) === JSON.stringify(shown)) return;
      const before = shown;
      shown = paper;
      slip.setVisible(paper.where !== 'none');
      if (paper.where === 'none') return;
      draw(paper);
      const { where } = paper;
      if (where === 'handed-up' && before?.where === 'at-lectern') handUp();
      else if (before?.where === where) movement.glide(240, (part) => lay(where, 1 + (1 - part) * 0.08));
      else lay(where);
    },
  };
}

export interface Gavel {
  strike(): void;
}

export function createGavel(kit: Kit): Gavel {
  const at = nudge(kit.room.bench, 176, -266, 0.72);
  const gavel = put(kit, 'gavel', at, depths.benchTop + 0.6).setRotation(0.12);
  return {
    strike() {
      kit.movement.glide(760, (part) => {
        const lift = Math.max(0, Math.sin(part * Math.PI * 4)) * (1 - part * 0.6);
        gavel.setRotation(0.12 - lift * 0.8).setY(at.y - lift * 34 * at.s);
      });
    },
  };
}
