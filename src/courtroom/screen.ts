// The exhibit screen on the wall: its words drawn at the canvas's own fineness, the pinned sentence underlined by
// hand. The same words stand in the desk's DOM; this is for the room.
import { palette } from '../present/palette.ts';
import type { ScreenView, StageView } from '../present/stage-view.ts';
import { type Line, type Measure, type Setting, type Style, setExhibit, type Word } from './exhibit-text.ts';
import { type Kit, nudge, put } from './kit.ts';
import type { Outside } from './outside.ts';
import { depths } from './poses.ts';
import { blank } from './textures.ts';

const FACE = { x: -232, y: -150, width: 464, height: 284 };
const MARGIN = 26;
const LEGIBLE = 8.5; // CSS pixels; words are left out before they are set smaller
const serif = '"Source Serif 4", Georgia, "Times New Roman", serif';
const sans = '"Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Verdana, sans-serif';

const fonts = [`600 20px ${serif}`, `20px ${serif}`, `700 20px ${sans}`, `20px ${sans}`];

const font = (style: Style, size: number) =>
  ({
    heading: `700 ${size}px ${sans}`,
    quoted: `${size}px ${serif}`,
    told: `${size}px ${sans}`,
    source: `${size}px ${sans}`,
  })[style];

/** Measures on a canvas of its own, each word once: a letter's width grows with its size. */
function measureWith(canvas: CanvasRenderingContext2D | null): Measure {
  const known = new Map<string, number>();
  return (text, size, style) => {
    const key = `${style} ${text}`;
    const width = known.get(key) ?? measured(canvas, text, style);
    known.set(key, width);
    return (width * size) / 100;
  };
}
function measured(canvas: CanvasRenderingContext2D | null, text: string, style: Style): number {
  if (!canvas) return text.length * 50;
  canvas.font = font(style, 100);
  return canvas.measureText(text).width;
}

function write(
  canvas: CanvasRenderingContext2D,
  lines: readonly Line[],
  size: number,
  style: Style | null,
): void {
  for (const { y, words } of lines)
    for (const word of words) {
      canvas.font = font(style ?? (word.quoted ? 'quoted' : 'told'), size);
      canvas.fillText(word.text, word.x, y);
    }
}

/** Runs of pinned words on a line, each to be underlined in one stroke. */
function pinnedRuns({ words }: Line): { from: number; to: number }[] {
  const runs: { from: number; to: number; last: Word }[] = [];
  for (const [at, word] of words.entries()) {
    if (!word.pinned) continue;
    const run = runs.at(-1);
    if (run && words[at - 1] === run.last) [run.to, run.last] = [word.x + word.width, word];
    else runs.push({ from: word.x, to: word.x + word.width, last: word });
  }
  return runs;
}

function mark(canvas: CanvasRenderingContext2D, setting: Setting): void {
  const { size } = setting;
  for (const [row, line] of setting.body.entries())
    for (const { from, to } of pinnedRuns(line)) {
      const y = line.y + size * 0.2;
      canvas.fillStyle = 'rgba(217, 178, 90, 0.32)';
      canvas.fillRect(from - 3, line.y - size * 0.82, to - from + 6, size * 1.06);
      canvas.strokeStyle = palette.warningRed;
      canvas.lineWidth = Math.max(2.4, size * 0.1);
      canvas.lineCap = 'round';
      canvas.beginPath();
      canvas.moveTo(from - 1, y + (row % 2));
      canvas.quadraticCurveTo((from + to) / 2, y + (row % 2 ? -2 : 2.4), to + 1, y);
      canvas.stroke();
    }
}

function drawExhibit(canvas: CanvasRenderingContext2D, view: ScreenView, smallest: number): void {
  const [width, height] = [FACE.width - 2 * MARGIN, FACE.height - 2 * MARGIN];
  const setting = setExhibit(view, width, height, measureWith(blank(1, 1).context), smallest);
  canvas.translate(MARGIN, MARGIN - 4);
  mark(canvas, setting);
  canvas.fillStyle = palette.ink;
  write(canvas, setting.heading, setting.size * 0.92, 'heading');
  write(canvas, setting.body, setting.size, null);
  canvas.fillStyle = '#6b4a2b';
  write(canvas, setting.source, setting.size * 0.7, 'source');
}

/** Words drawn before their typeface came are drawn again when it has. */
export function watchFonts(outside: Outside, arrived: () => void): void {
  const missing = fonts.filter((wanted) => !document.fonts.check(wanted));
  if (!missing.length) return;
  let open = true;
  outside.keep(() => {
    open = false;
  });
  void Promise.allSettled(missing.map((wanted) => document.fonts.load(wanted))).then((loaded) => {
    const any = loaded.some((one) => one.status === 'fulfilled' && one.value.length > 0);
    if (open && any) arrived();
  });
}

export interface Screen {
  show(view: StageView): void;
}

export function createScreen(kit: Kit): Screen {
  const at = kit.room.screen;
  const { scene, textures, movement } = kit;
  put(kit, 'screen', at, depths.screen);
  const perUnit = Math.min(at.s * kit.fine, 2048 / FACE.width);
  const place = nudge(at, FACE.x, FACE.y);
  const lit = scene.add.rectangle(place.x, place.y, FACE.width * at.s, FACE.height * at.s, 0xfffaee);
  lit
    .setOrigin(0, 0)
    .setDepth(depths.screen + 0.1)
    .setVisible(false);
  const words = scene.add.image(place.x, place.y, '__DEFAULT').setOrigin(0, 0);
  words.setDepth(depths.screen + 0.2).setVisible(false);
  const seen = (scene.game.canvas.clientWidth / kit.room.width) * at.s; // CSS pixels to a unit
  const smallest = Math.round(Math.min(28, Math.max(16, LEGIBLE / seen)));
  let shown = '';
  return {
    show({ screen }) {
      const now = JSON.stringify(screen);
      if (now === shown) return;
      const first = shown === '';
      shown = now;
      lit.setVisible(screen !== null);
      words.setVisible(screen !== null);
      if (!screen) return;
      words.setTexture('__DEFAULT');
      textures.own('exhibit', FACE.width * perUnit, FACE.height * perUnit, (canvas) => {
        canvas.scale(perUnit, perUnit);
        drawExhibit(canvas, screen, smallest);
      });
      words
        .setTexture('exhibit')
        .setScale(at.s / perUnit)
        .setOrigin(0, 0);
      if (!first) movement.glide(320, (part) => words.setAlpha(part));
    },
  };
}
