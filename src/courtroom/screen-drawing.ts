// Draws what stands on the screen: an exhibit with its pin, a line as the reporter takes it down, a finding, the order.
import { palette } from '../present/palette.ts';
import type { ScreenView, SlipPart, StageView } from '../present/stage-view.ts';
import { type Line, type Measure, type Setting, type Style, setExhibit, type Word } from './exhibit-text.ts';
import type { Words } from './kit.ts';
import type { Lettering } from './lettering.ts';
import { blank } from './textures.ts';

export const FACE = { x: -232, y: -150, width: 464, height: 284 };
const MARGIN = 26;
const serif = '"Source Serif 4", Georgia, "Times New Roman", serif';
const sans = '"Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Verdana, sans-serif';

export const fonts = [`20px ${serif}`, `700 20px ${sans}`, `20px ${sans}`];

const font = (style: Style, size: number) =>
  ({
    heading: `700 ${size}px ${sans}`,
    quoted: `${size}px ${serif}`,
    told: `${size}px ${sans}`,
    hand: `italic ${size}px ${serif}`,
    source: `${size}px ${sans}`,
  })[style];

export interface Sheet {
  readonly screen: Omit<ScreenView, 'kind'> & { readonly kind: ScreenView['kind'] | 'order' };
  readonly ringed: SlipPart | null;
  readonly smallest: number;
  readonly words: Words;
  readonly lettering: Lettering;
  readonly order: StageView['order'];
}

type Canvas = CanvasRenderingContext2D;

/** Measures on a canvas of its own, each word once: a letter's width grows with its size. */
function measureWith(canvas: Canvas | null): Measure {
  const known = new Map<string, number>();
  return (text, size, style) => {
    const key = `${style} ${text}`;
    const width = known.get(key) ?? measured(canvas, text, style);
    known.set(key, width);
    return (width * size) / 100;
  };
}
function measured(canvas: Canvas | null, text: string, style: Style): number {
  if (!canvas) return text.length * 50;
  canvas.font = font(style, 100);
  return canvas.measureText(text).width;
}

/** Handwriting does not keep to the line. */
const unsteady = (at: number, style: Style, size: number) =>
  style === 'hand' ? (((at * 37) % 5) - 2) * size * 0.018 : 0;

function write(canvas: Canvas, lines: readonly Line[], size: number, style: Style | null): void {
  for (const { y, words } of lines)
    for (const [at, word] of words.entries()) {
      const face = style ?? word.style;
      canvas.font = font(face, size);
      canvas.fillText(word.text, word.x, y + unsteady(at + Math.round(y), face, size));
    }
}

/** Runs of words on a line that share a mark, each to be drawn in one stroke. */
function runsOf({ words }: Line, marked: (word: Word) => boolean): { from: number; to: number }[] {
  const runs: { from: number; to: number; last: Word }[] = [];
  for (const [at, word] of words.entries()) {
    if (!marked(word)) continue;
    const run = runs.at(-1);
    if (run && words[at - 1] === run.last) [run.to, run.last] = [word.x + word.width, word];
    else runs.push({ from: word.x, to: word.x + word.width, last: word });
  }
  return runs;
}

function underline(canvas: Canvas, setting: Setting, { pinned: ground }: Lettering): void {
  const { size } = setting;
  for (const [row, line] of setting.body.entries())
    for (const { from, to } of runsOf(line, ({ pinned }) => pinned)) {
      const y = line.y + size * 0.2;
      canvas.fillStyle = ground;
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

const STRIP = 46; // the slip's parts along the foot
const BOX = { width: FACE.width - 2 * MARGIN, height: FACE.height - 2 * MARGIN };
const boxOf = ({ ringed }: Sheet) => BOX.height - (ringed ? STRIP - 10 : 0);

function set(sheet: Sheet): Setting {
  const { screen, smallest } = sheet;
  const kind = screen.kind === 'order' ? 'finding' : screen.kind;
  return setExhibit({ ...screen, kind }, BOX.width, boxOf(sheet), measureWith(blank(1, 1).context), smallest);
}

function page(canvas: Canvas, colour: string): void {
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, FACE.width, FACE.height);
}

/** The court reporter's pad. */
function pad(canvas: Canvas, { size, body }: Setting, colour: string): void {
  page(canvas, colour);
  canvas.fillStyle = 'rgba(179, 57, 47, 0.35)';
  canvas.fillRect(13, 0, 1.6, FACE.height);
  canvas.fillStyle = 'rgba(45, 74, 107, 0.2)';
  for (const { y } of body) canvas.fillRect(0, y + size * 0.26 + MARGIN - 4, FACE.width, 1.4);
}

/** The parts of the slip in a row, the one asked about ringed in red pencil. */
function strip(canvas: Canvas, { ringed, words, smallest, lettering }: Sheet): void {
  const parts = Object.entries(words.parts) as [SlipPart, string][];
  const top = FACE.height - STRIP;
  canvas.fillStyle = lettering.strip;
  canvas.fillRect(0, top, FACE.width, STRIP);
  canvas.fillStyle = '#cdbb92';
  canvas.fillRect(0, top, FACE.width, 1.6);
  let size = Math.min(24, smallest);
  const gap = 18;
  const wide = () => {
    canvas.font = font('source', size);
    return parts.reduce((sum, [, name]) => sum + canvas.measureText(name).width + gap, -gap);
  };
  while (wide() > FACE.width - 28 && size > 10) size -= 0.5;
  let x = (FACE.width - wide()) / 2;
  const y = top + STRIP / 2;
  for (const [part, name] of parts) {
    canvas.font = part === ringed ? font('heading', size) : font('source', size);
    const width = canvas.measureText(name).width;
    canvas.fillStyle = part === ringed ? lettering.ink : lettering.soft;
    canvas.fillText(name, x, y + size * 0.34);
    if (part === ringed) circle(canvas, x + width / 2, y, width / 2 + 10, size * 0.85);
    x += width + gap;
  }
}

function circle(canvas: Canvas, x: number, y: number, across: number, down: number): void {
  canvas.strokeStyle = palette.warningRed;
  canvas.lineWidth = 3.2;
  canvas.lineCap = 'round';
  canvas.beginPath();
  canvas.ellipse(x, y, across, down, -0.04, 0.5, Math.PI * 2 + 1);
  canvas.stroke();
}

function drawExhibit(canvas: Canvas, sheet: Sheet): void {
  const setting = set(sheet);
  const { lettering } = sheet;
  if (sheet.screen.kind === 'transcript') pad(canvas, setting, lettering.pad);
  else page(canvas, lettering.page);
  canvas.save();
  canvas.translate(MARGIN, MARGIN - 4);
  underline(canvas, setting, lettering);
  canvas.fillStyle = lettering.ink;
  write(canvas, setting.heading, setting.size * 0.92, 'heading');
  write(canvas, setting.body, setting.size, null);
  canvas.fillStyle = lettering.soft;
  write(canvas, setting.source, setting.size * 0.7, 'source');
  canvas.restore();
  if (sheet.ringed) strip(canvas, sheet);
}

/** Lines undone in rebuttal, struck through; a picture of its own, so that the pen can be seen to pass. */
export function drawStrikes(canvas: Canvas, sheet: Sheet): void {
  const setting = set(sheet);
  canvas.translate(MARGIN, MARGIN - 4);
  canvas.strokeStyle = palette.warningRed;
  canvas.lineWidth = Math.max(2.4, setting.size * 0.085);
  canvas.globalAlpha = 0.8;
  canvas.lineCap = 'round';
  for (const [row, line] of setting.body.entries())
    for (const { from, to } of runsOf(line, ({ struck }) => struck)) {
      const y = line.y - setting.size * 0.28;
      canvas.beginPath();
      canvas.moveTo(from - 3, y + (row % 2 ? 2 : -1));
      canvas.quadraticCurveTo((from + to) / 2, y + (row % 2 ? -2 : 3), to + 3, y);
      canvas.stroke();
    }
}

/** The largest size at which each of these fits the width. */
function sizeFor(canvas: Canvas, texts: readonly string[], largest: number, width: number) {
  let size = largest;
  const wide = () => {
    canvas.font = `${size}px ${serif}`;
    return Math.max(0, ...texts.map((text) => canvas.measureText(text).width));
  };
  while (wide() > width && size > 8) size -= 1;
  return size;
}

interface Centred {
  readonly y: number;
  readonly largest: number;
  readonly width: number;
  readonly x?: number;
}

/** One line of text as large as the width allows, in the middle. */
function centred(canvas: Canvas, text: string, { x = FACE.width / 2, y, largest, width }: Centred) {
  sizeFor(canvas, [text], largest, width);
  canvas.textAlign = 'center';
  canvas.fillText(text, x, y);
  canvas.textAlign = 'left';
}

function border(canvas: Canvas): void {
  canvas.strokeStyle = palette.oakDark;
  canvas.lineWidth = 2.4;
  canvas.strokeRect(12, 12, FACE.width - 24, FACE.height - 24);
  canvas.lineWidth = 1.2;
  canvas.strokeRect(18, 18, FACE.width - 36, FACE.height - 36);
}

const INNER = BOX.width - 12;

function drawFinding(canvas: Canvas, { screen, smallest, lettering }: Sheet): void {
  page(canvas, lettering.page);
  border(canvas);
  canvas.fillStyle = lettering.soft;
  centred(canvas, screen.heading, { y: 92, largest: 34, width: INNER });
  canvas.fillStyle = palette.brass;
  canvas.fillRect(FACE.width / 2 - 60, 114, 120, 3);
  canvas.fillStyle = lettering.ink;
  const found = screen.sentences[0]?.text ?? '';
  centred(canvas, found, { y: 186, largest: 58, width: INNER });
  canvas.fillStyle = lettering.soft;
  const small = { y: 242, largest: Math.max(20, smallest), width: INNER };
  if (screen.source) centred(canvas, screen.source, small);
}

/** The order: whose case, what was found element by element, and the word. The seal falls on it. */
function drawOrder(canvas: Canvas, { screen, order, words, smallest, lettering }: Sheet): void {
  page(canvas, lettering.order);
  border(canvas);
  canvas.fillStyle = lettering.soft;
  centred(canvas, screen.heading, { y: 50, largest: Math.max(24, smallest), width: INNER });
  const texts = screen.sentences.map(({ text }) => text);
  const size = sizeFor(canvas, texts, 22, INNER);
  const fit = size >= smallest - 1 && texts.length * size * 1.36 <= 112;
  canvas.fillStyle = lettering.ink;
  texts.forEach((text, at) => {
    const line = { y: 82 + at * size * 1.36, largest: size, width: INNER };
    if (fit) centred(canvas, text, line);
  });
  canvas.fillStyle = order === 'denied' ? lettering.denied : lettering.granted;
  const word = order === null ? '' : words.order[order].toUpperCase();
  const [y, largest] = fit ? [246, 62] : [176, 74];
  centred(canvas, word, { x: FACE.width / 2 - 44, y, largest, width: BOX.width - 130 });
}

export function drawScreen(canvas: Canvas, sheet: Sheet): void {
  if (sheet.screen.kind === 'order') drawOrder(canvas, sheet);
  else if (sheet.screen.kind === 'finding') drawFinding(canvas, sheet);
  else drawExhibit(canvas, sheet);
}
