// What is written on the stage, ink by ink: all that goes through the canvas's own pen can be left out, and the picture
// with it held against the picture without.

/** What is written in one colour, size and weight, and a sample of it. */
export interface Lettered {
  readonly ink: string;
  readonly sample: string;
}

const written = new Map<string, Lettered>();
let left: string | null = null;
const write = CanvasRenderingContext2D.prototype.fillText;
CanvasRenderingContext2D.prototype.fillText = function fillText(text, x, y) {
  const ink = `${this.fillStyle} ${this.font}`;
  const sample = `${written.get(ink)?.sample ?? ''} ${text}`.trim().slice(0, 40);
  written.set(ink, { ink, sample });
  if (ink !== left) write.call(this, text, x, y);
};

/** Draws with one ink left out, or none, and tells all that were asked for. */
export function writing(without: string | null, draw: () => void): readonly Lettered[] {
  written.clear();
  left = without;
  draw();
  left = null;
  return [...written.values()];
}

/** The canvas as it stands in this very frame: a moment later the browser has taken its picture away. */
export function pixelsOf(canvas: HTMLCanvasElement): Uint8ClampedArray {
  const pen = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
  if (pen === null) throw new Error('There is nothing to read pixels with.');
  pen.drawImage(canvas, 0, 0);
  return pen.getImageData(0, 0, canvas.width, canvas.height).data;
}

const part = (value = 0) => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
const light = (data: Uint8ClampedArray, at: number) =>
  0.2126 * part(data[at]) + 0.7152 * part(data[at + 1]) + 0.0722 * part(data[at + 2]);

/** The contrast (WCAG 2.2) of what one picture has and the other lacks, in the core of its strokes: at the upper tenth,
    for the rims of letters are half ink and half ground. Null where nothing differs. */
export function contrastOf(inked: Uint8ClampedArray, bare: Uint8ClampedArray): number | null {
  const ratios: number[] = [];
  for (let at = 0; at < inked.length; at += 4) {
    const differs = [0, 1, 2].some((to) => Math.abs((inked[at + to] ?? 0) - (bare[at + to] ?? 0)) > 8);
    if (!differs) continue;
    const [one, other] = [light(inked, at), light(bare, at)];
    ratios.push((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05));
  }
  ratios.sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length * 0.9)] ?? null;
}
