// Every clip of the sprite: how it is made and how loud it is beside the others.
import type { ClipName } from '../../src/sound/clips.ts';
import { murmur, roomTone } from './air.ts';
import { paper, paperSlide, pen } from './paper.ts';
import type { Signal } from './signal.ts';
import { chime, lowSting, scales, sting } from './tones.ts';
import { door, gavel, gavelDouble, seal } from './wood.ts';

export interface Recipe {
  readonly make: () => Signal;
  readonly level: number; // dB under full scale of its loudest tenth of a second
  readonly loop?: true;
}

export const recipes: Record<ClipName, Recipe> = {
  gavel: { make: gavel, level: -17 },
  'gavel-double': { make: gavelDouble, level: -17 },
  murmur: { make: murmur, level: -23 },
  paper: { make: paper, level: -26 },
  'paper-slide': { make: paperSlide, level: -26 },
  pen: { make: pen, level: -31 },
  door: { make: door, level: -20 },
  sting: { make: sting, level: -19 },
  chime: { make: chime, level: -21 },
  'low-sting': { make: lowSting, level: -19 },
  scales: { make: scales, level: -23 },
  seal: { make: seal, level: -18 },
  'room-tone': { make: () => roomTone(4), level: -40, loop: true },
};
