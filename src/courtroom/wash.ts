// The paper under the sketch: broad pooling of the wash, fine grain, and the ragged edge where the brush stopped.
// Drawn once from a seed, as pixels; nothing here is a filter.
import Phaser from 'phaser';
import { palette } from '../present/palette.ts';
import type { Kit } from './kit.ts';
import { depths } from './poses.ts';
import { blank } from './textures.ts';

const TILE = 512;
const COARSE = 4; // the pooling is reckoned for every fourth pixel each way, and drawn smooth between them
const POOLED = TILE / COARSE;
const GRAIN = 256; // finer than the eye follows, so that its repeating is not seen

function lattice(seed: number, cells: number): Float32Array {
  const values = new Float32Array(cells * cells);
  let state = seed;
  for (let at = 0; at < values.length; at += 1) {
    state = (state * 16807) % 2147483647;
    values[at] = state / 2147483647;
  }
  return values;
}

const smooth = (part: number) => part * part * (3 - 2 * part);

/** Smooth noise that meets itself at the borders of a square of that size: by row, and then along it. */
function noise(seed: number, cells: number, size: number): (y: number) => (x: number) => number {
  const values = lattice(seed, cells);
  return (y) => {
    const down = (y / size) * cells;
    const row = Math.floor(down);
    const between = smooth(down - row);
    const [here, next] = [(row % cells) * cells, ((row + 1) % cells) * cells];
    const along = new Float64Array(cells + 1);
    for (let at = 0; at <= cells; at += 1) {
      const column = at % cells;
      along[at] = (values[here + column] ?? 0) * (1 - between) + (values[next + column] ?? 0) * between;
    }
    return (x) => {
      const across = ((x / size) * cells) % cells;
      const column = Math.floor(across);
      const part = smooth(across - column);
      return (along[column] ?? 0) * (1 - part) + (along[column + 1] ?? 0) * part;
    };
  };
}

/** A canvas of greys, each as light as is told for its place; warm as paper is, or plain. */
function shaded(size: number, isWarm: boolean, shadeAt: (at: number) => number): HTMLCanvasElement {
  const { canvas, context } = blank(size, size);
  if (context === null) return canvas;
  const picture = context.createImageData(size, size);
  for (let at = 0; at < size * size; at += 1) {
    const shade = shadeAt(at);
    picture.data[at * 4] = shade;
    picture.data[at * 4 + 1] = isWarm ? shade - 2 : shade;
    picture.data[at * 4 + 2] = isWarm ? shade - 7 : shade;
    picture.data[at * 4 + 3] = 255;
  }
  context.putImageData(picture, 0, 0);
  return canvas;
}

function pooling(): HTMLCanvasElement {
  const broad = noise(11, 5, POOLED);
  const middling = noise(29, 13, POOLED);
  const depth = new Float32Array(POOLED * POOLED);
  for (let y = 0; y < POOLED; y += 1) {
    const [broadly, less] = [broad(y), middling(y)];
    for (let x = 0; x < POOLED; x += 1) depth[y * POOLED + x] = broadly(x) * 0.66 + less(x) * 0.34;
  }
  const pooled = (at: number) => Math.min(1, Math.max(0, ((depth[at] ?? 0) - 0.22) * 1.9));
  return shaded(POOLED, true, (at) => 255 - (1 - pooled(at)) * 32);
}

function grain(): HTMLCanvasElement {
  const values = lattice(53, GRAIN);
  return shaded(GRAIN, false, (at) => 255 - (values[at] ?? 0) * 13);
}

function drawWash(canvas: CanvasRenderingContext2D): void {
  const fill = (tile: HTMLCanvasElement, scale: number) => {
    canvas.setTransform(scale, 0, 0, scale, 0, 0);
    canvas.fillStyle = canvas.createPattern(tile, 'repeat') ?? palette.paper;
    canvas.fillRect(0, 0, TILE / scale, TILE / scale);
  };
  fill(pooling(), COARSE);
  canvas.globalCompositeOperation = 'multiply';
  fill(grain(), 1);
}

/** Bare paper round the picture, its inner border uneven as a brush leaves it. */
function drawEdge(canvas: CanvasRenderingContext2D): void {
  const { width, height } = canvas.canvas;
  const unit = Math.min(width, height) / 100;
  const uneven = noise(7, 64, TILE);
  const sides = [0, 1, 2, 3].map((side) => uneven(side * 97 + 31));
  const reach = (along: number, side: number) =>
    unit * (0.5 + 1.7 * (sides[side]?.((along / unit) * 1.1) ?? 0));
  canvas.fillStyle = palette.paper;
  canvas.fillRect(0, 0, width, height);
  canvas.globalCompositeOperation = 'destination-out';
  for (const [grown, strength] of [
    [0, 0.55],
    [unit * 0.55, 1],
  ] as const) {
    canvas.globalAlpha = strength;
    canvas.beginPath();
    const step = Math.max(2, unit * 0.7);
    const corner = unit * 2.4;
    for (let x = corner; x <= width - corner; x += step) canvas.lineTo(x, reach(x, 0) + grown);
    for (let y = corner; y <= height - corner; y += step) canvas.lineTo(width - reach(y, 1) - grown, y);
    for (let x = width - corner; x >= corner; x -= step) canvas.lineTo(x, height - reach(x, 2) - grown);
    for (let y = height - corner; y >= corner; y -= step) canvas.lineTo(reach(y, 3) + grown, y);
    canvas.fill();
  }
}

export interface Wash {
  /** Keeps the paper's edge at the canvas's edge, whatever the camera shows. */
  follow(x: number, y: number, zoom: number): void;
}

export function createWash(kit: Kit, pixelWidth: number, pixelHeight: number): Wash {
  const { scene, textures, room } = kit;
  textures.own('wash', TILE, TILE, drawWash);
  // A frame larger than its texture repeats it: its sides are a power of two.
  scene.textures.get('wash').add('laid', 0, 0, 0, room.width + 600, room.height + 600);
  scene.add
    .image(-300, -300, 'wash', 'laid')
    .setOrigin(0, 0)
    .setDepth(depths.wash)
    .setBlendMode(Phaser.BlendModes.MULTIPLY);
  textures.own('edge', pixelWidth, pixelHeight, drawEdge);
  const edge = scene.add.image(0, 0, 'edge').setDepth(depths.edge);
  return {
    follow(x, y, zoom) {
      edge.setPosition(x, y).setScale(1 / zoom);
    },
  };
}
