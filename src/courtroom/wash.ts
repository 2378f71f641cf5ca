// The paper under the sketch: broad pooling of the wash, fine grain, and the ragged edge where the brush stopped.
// Drawn once from a seed, as pixels; nothing here is a filter.
import Phaser from 'phaser';
import { palette } from '../present/palette.ts';
import type { Kit } from './kit.ts';
import { depths } from './poses.ts';

const TILE = 512;

function lattice(seed: number, cells: number): Float32Array {
  const values = new Float32Array(cells * cells);
  let state = seed;
  for (let at = 0; at < values.length; at += 1) {
    state = (state * 16807) % 2147483647;
    values[at] = state / 2147483647;
  }
  return values;
}

/** Smooth noise that meets itself at the tile's borders. */
function noise(seed: number, cells: number): (x: number, y: number) => number {
  const values = lattice(seed, cells);
  const at = (column: number, row: number) => values[(row % cells) * cells + (column % cells)] ?? 0;
  const smooth = (part: number) => part * part * (3 - 2 * part);
  return (x, y) => {
    const [u, v] = [(x / TILE) * cells, (y / TILE) * cells];
    const [column, row] = [Math.floor(u), Math.floor(v)];
    const [a, b] = [smooth(u - column), smooth(v - row)];
    const top = at(column, row) * (1 - a) + at(column + 1, row) * a;
    const foot = at(column, row + 1) * (1 - a) + at(column + 1, row + 1) * a;
    return top * (1 - b) + foot * b;
  };
}

function drawWash(canvas: CanvasRenderingContext2D): void {
  const broad = noise(11, 5);
  const middling = noise(29, 13);
  const grain = lattice(53, TILE);
  const picture = canvas.createImageData(TILE, TILE);
  for (let at = 0; at < TILE * TILE; at += 1) {
    const [x, y] = [at % TILE, Math.floor(at / TILE)];
    const pooled = broad(x, y) * 0.66 + middling(x, y) * 0.34;
    const shade = 255 - (1 - Math.min(1, Math.max(0, (pooled - 0.22) * 1.9))) * 32 - (grain[at] ?? 0) * 13;
    picture.data[at * 4] = shade;
    picture.data[at * 4 + 1] = shade - 2;
    picture.data[at * 4 + 2] = shade - 7;
    picture.data[at * 4 + 3] = 255;
  }
  canvas.putImageData(picture, 0, 0);
}

/** Bare paper round the picture, its inner border uneven as a brush leaves it. */
function drawEdge(canvas: CanvasRenderingContext2D): void {
  const { width, height } = canvas.canvas;
  const unit = Math.min(width, height) / 100;
  const uneven = noise(7, 64);
  const reach = (along: number, side: number) =>
    unit * (0.5 + 1.7 * uneven((along / unit) * 1.1, side * 97 + 31));
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
  const grain = scene.add.tileSprite(-300, -300, room.width + 600, room.height + 600, 'wash');
  grain.setOrigin(0, 0).setDepth(depths.wash).setBlendMode(Phaser.BlendModes.MULTIPLY);
  textures.own('edge', pixelWidth, pixelHeight, drawEdge);
  const edge = scene.add.image(0, 0, 'edge').setDepth(depths.edge);
  return {
    follow(x, y, zoom) {
      edge.setPosition(x, y).setScale(1 / zoom);
    },
  };
}
