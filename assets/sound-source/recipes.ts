// Every clip of the sprites: how it is made and how loud it is beside the others.
import type { ClipName } from '../../src/sound/clips.ts';
import { murmur, rise } from './air.ts';
import { page, paperSlide, pen } from './paper.ts';
import type { Signal } from './signal.ts';
import { chime, lowSting, scales, sting } from './tones.ts';
import { door, gavel, gavelDouble, seal } from './wood.ts';

export interface Recipe {
  readonly make: () => Signal;
  readonly level: number; // dB under full scale of its loudest tenth of a second, as `loudest` weighs it
}

export const recipes: Record<ClipName, Recipe> = {
  gavel: { make: gavel, level: -19 },
  'gavel-double': { make: gavelDouble, level: -19 },
  seal: { make: seal, level: -20 },
  sting: { make: sting, level: -19 },
  chime: { make: chime, level: -21 },
  'low-sting': { make: lowSting, level: -21 },
  door: { make: door, level: -22 },
  scales: { make: scales, level: -23 },
  rise: { make: rise, level: -23 },
  murmur: { make: murmur, level: -24 },
  'paper-slide': { make: paperSlide, level: -25 },
  page: { make: page, level: -26 },
  pen: { make: pen, level: -28 },
};
