// Paints a composed picture on a canvas, on this device. Knows marks, colours and type, and nothing of a hearing.
import seal from '../../../../assets/made/seal.svg?raw';
import { type Colour, palette } from '../../../present/index.ts';
import { themes } from '../../../present/visual.ts';
import { compose, type KeepsakeText } from './compose.ts';
import type { BarMark, BoxMark, Mark, TextMark } from './marks.ts';
import type { Face, Measure } from './wrap.ts';

const faces: Readonly<Record<Face, { weight: number; family: string }>> = {
  speech: { weight: 400, family: '"Atkinson Hyperlegible Next", system-ui, sans-serif' },
  'speech-bold': { weight: 700, family: '"Atkinson Hyperlegible Next", system-ui, sans-serif' },
  court: { weight: 400, family: '"Source Serif 4", Georgia, serif' },
};

const fontOf = (face: Face, size: number) => `${faces[face].weight} ${size}px ${faces[face].family}`;

/** A face that cannot be fetched is drawn in the next of its family's list. */
const faceReady = (face: Face) => document.fonts.load(fontOf(face, 40)).catch(() => []);

async function sealDrawing(): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([seal], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

type Pen = CanvasRenderingContext2D;

/** What is painted with: the palette's colours, on the desk's sheet. */
interface Inks {
  readonly of: Readonly<Record<Colour, string>>;
  readonly sheet: string;
  readonly soft: number; // how much of its ink a note gets
}

const usual: Inks = { of: palette, sheet: '#fcf8ee', soft: 0.78 };

const bold = (name: string) => themes.contrast.colours[name] ?? palette.ink;
/** For whoever reads in high contrast. */
const strong: Inks = {
  of: {
    ...palette,
    paper: bold('paper'),
    ink: bold('ink'),
    brass: bold('brass-line'),
    courtBlue: bold('blue'),
    warningRed: bold('red'),
  },
  sheet: bold('sheet'),
  soft: 1,
};

/** A rectangle as a hand draws it: each side bows a little, and the corners are not quite square. */
function drawnByHand(pen: Pen, { x, y, width, height }: BoxMark, bow: number) {
  pen.beginPath();
  pen.moveTo(x + bow, y);
  pen.quadraticCurveTo(x + width * 0.4, y - bow, x + width - bow, y + bow / 2);
  pen.quadraticCurveTo(x + width + bow / 2, y + height * 0.6, x + width, y + height - bow);
  pen.quadraticCurveTo(x + width * 0.55, y + height + bow, x + bow / 2, y + height);
  pen.quadraticCurveTo(x - bow, y + height * 0.45, x + bow, y);
  pen.closePath();
}

function paintFrame(pen: Pen, mark: BoxMark, { of, sheet }: Inks) {
  drawnByHand(pen, mark, 6);
  pen.fillStyle = sheet;
  pen.fill();
  pen.strokeStyle = of.ink;
  pen.lineWidth = 5;
  pen.stroke();
  const inner = { ...mark, x: mark.x + 14, y: mark.y + 14, width: mark.width - 28, height: mark.height - 28 };
  drawnByHand(pen, inner, 4);
  pen.strokeStyle = of.brass;
  pen.lineWidth = 3;
  pen.stroke();
}

function paintBox(pen: Pen, mark: BoxMark, { of }: Inks) {
  drawnByHand(pen, mark, 5);
  pen.fillStyle = of.paper;
  pen.fill();
  pen.strokeStyle = of[mark.colour];
  pen.lineWidth = 5;
  pen.stroke();
}

function paintStamp(pen: Pen, mark: BoxMark, { of }: Inks) {
  pen.strokeStyle = of[mark.colour];
  pen.lineWidth = 4;
  drawnByHand(pen, mark, 4);
  pen.stroke();
  drawnByHand(
    pen,
    { ...mark, x: mark.x + 9, y: mark.y + 9, width: mark.width - 18, height: mark.height - 18 },
    3,
  );
  pen.lineWidth = 2;
  pen.stroke();
}

function paintBar(pen: Pen, { x, y, width, filled, height }: BarMark, { of }: Inks) {
  const whole: BoxMark = { kind: 'box', x, y, width, height, colour: 'ink' };
  drawnByHand(pen, whole, 1);
  pen.fillStyle = of.paper;
  pen.fill();
  if (filled > 0) {
    pen.fillStyle = of.courtBlue;
    pen.fillRect(x + 2, y + 2, Math.max(0, filled - 4), height - 4);
  }
  drawnByHand(pen, whole, 1);
  pen.strokeStyle = of.ink;
  pen.lineWidth = 3;
  pen.stroke();
}

function paintText(pen: Pen, mark: TextMark, { of, soft: noteInk }: Inks) {
  const { text, x, y, face, size, colour, align, soft } = mark;
  pen.font = fontOf(face, size);
  pen.textAlign = align;
  pen.globalAlpha = soft ? noteInk : 1;
  pen.fillStyle = of[colour];
  pen.fillText(text, x, y);
  pen.globalAlpha = 1;
}

function paintMark(pen: Pen, mark: Mark, inks: Inks, sealImage: HTMLImageElement) {
  switch (mark.kind) {
    case 'text':
      return paintText(pen, mark, inks);
    case 'bar':
      return paintBar(pen, mark, inks);
    case 'rule':
      pen.fillStyle = inks.of[mark.colour];
      return pen.fillRect(mark.x, mark.y, mark.width, mark.height);
    case 'frame':
      return paintFrame(pen, mark, inks);
    case 'stamp':
      return paintStamp(pen, mark, inks);
    case 'seal':
      return pen.drawImage(sealImage, mark.x, mark.y, mark.width, mark.height);
    case 'box':
      return paintBox(pen, mark, inks);
  }
}

const measureWith =
  (pen: Pen): Measure =>
  (text, face, size) => {
    pen.font = fontOf(face, size);
    return pen.measureText(text).width;
  };

/** Paints the whole picture anew; the canvas takes the picture's own size. */
export async function paint(
  canvas: HTMLCanvasElement,
  text: KeepsakeText,
  highContrast: boolean,
): Promise<void> {
  const inks = highContrast ? strong : usual;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This browser gives no canvas to draw on.');
  const [sealImage] = await Promise.all([
    sealDrawing(),
    ...(Object.keys(faces) as Face[]).map((face) => faceReady(face)),
  ]);
  const picture = compose(text, measureWith(pen));
  canvas.width = picture.width;
  canvas.height = picture.height;
  pen.fillStyle = inks.of.paper;
  pen.fillRect(0, 0, picture.width, picture.height);
  for (const mark of picture.marks) paintMark(pen, mark, inks, sealImage);
}

/** The canvas as a PNG. */
export const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The picture could not be made.')) : resolve(blob)),
      'image/png',
    );
  });
