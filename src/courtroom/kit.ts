// What every part of the stage works with, and how a drawing is put down in the room.
import type Phaser from 'phaser';
import type { SlipPart } from '../present/stage-view.ts';
import type { Composition, Spot } from './composition.ts';
import type { Drawings } from './drawings.ts';
import type { Lettering } from './lettering.ts';
import type { Movement } from './movement.ts';
import type { Textures } from './textures.ts';

export interface Words {
  readonly court: string; // on the nameplate
  readonly order: Readonly<Record<'granted' | 'granted-in-part' | 'denied', string>>; // on the order
  readonly parts: Readonly<Record<SlipPart, string>>; // of a slip, in their order
}

export interface Kit {
  readonly scene: Phaser.Scene;
  readonly drawings: Drawings;
  readonly lettering: Lettering;
  readonly textures: Textures;
  readonly movement: Movement;
  readonly words: Words;
  readonly room: Composition;
  readonly across: number; // CSS pixels of the canvas
  readonly fine: number; // canvas pixels to a unit of the room, at the closest framing
}

export type Image = Phaser.GameObjects.Image;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Makes the picture of a drawing whose zero point is at `x`, `y`, one drawing unit being `scale`. */
export function picture(kit: Kit, name: string, x: number, y: number, scale: number, finest = scale): Image {
  const drawing = kit.drawings.get(name);
  const { key, perUnit } = kit.textures.picture(name, finest * kit.fine);
  const image = kit.scene.add.image(x, y, key);
  if (drawing) image.setOrigin(-drawing.x / drawing.width, -drawing.y / drawing.height);
  return image.setScale(scale / perUnit);
}

/** Gives an image another drawing, or the same one mirrored, its zero point staying where it is. */
export function dress(kit: Kit, image: Image, name: string, finest: number, mirrored: boolean): Image {
  const drawing = kit.drawings.get(name);
  const { key, perUnit } = kit.textures.picture(name, finest * kit.fine, mirrored);
  if (image.texture.key !== key) image.setTexture(key);
  if (!drawing) return image;
  const across = -drawing.x / drawing.width;
  return image.setOrigin(mirrored ? 1 - across : across, -drawing.y / drawing.height).setScale(1 / perUnit);
}

/** Puts a drawing down in the room. */
export function put(kit: Kit, name: string, spot: Spot, depth: number): Image {
  return picture(kit, name, spot.x, spot.y, spot.s).setDepth(depth);
}

/** A plain box, white until it is tinted. All that is drawn is a picture, so the card changes nothing from one to the next. */
export function box(kit: Kit, left: number, top: number, width: number, height: number): Image {
  return kit.scene.add.image(left, top, '__WHITE').setOrigin(0, 0).setDisplaySize(width, height);
}

/** A straight line, as a thin box. */
export function line(kit: Kit, from: Point, to: Point, thick: number): Image {
  const [across, down] = [to.x - from.x, to.y - from.y];
  return box(kit, from.x, from.y, Math.hypot(across, down), thick)
    .setOrigin(0, 0.5)
    .setRotation(Math.atan2(down, across));
}

export const colour = (hex: string) => Number.parseInt(hex.slice(1), 16);
export const nudge = ({ x, y, s }: Spot, right: number, down: number, scale = 1): Spot => ({
  x: x + right * s,
  y: y + down * s,
  s: s * scale,
});
