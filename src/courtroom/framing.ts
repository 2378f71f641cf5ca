// Which part of the courtroom the camera shows, for each framing. Plain numbers: no Phaser here.
import type { Framing } from '../present/stage-view.ts';
import type { Composition } from './composition.ts';

export interface View {
  readonly x: number; // centre
  readonly y: number;
  readonly closer: number; // 1 shows the whole composition
}

const CLOSEST = 1.65;
const SCREEN = { half: 256, foot: 164 }; // of the screen, in its own units

/** How close the camera can come and leave the whole screen out: half an exhibit is worse than none. */
function pastScreen({ width, height, screen }: Composition): number {
  const left = screen.x - SCREEN.half * screen.s;
  const foot = screen.y + SCREEN.foot * screen.s;
  return Math.min(CLOSEST, width > height ? width / left : height / (height - foot));
}

export function frame(composition: Composition, framing: Framing): View {
  const { width, height, speaker, judge } = composition;
  const look = (x: number, y: number, closer: number): View => {
    const [halfWidth, halfHeight] = [width / closer / 2, height / closer / 2];
    return {
      x: Math.max(halfWidth, Math.min(width - halfWidth, x)),
      y: Math.max(halfHeight, Math.min(height - halfHeight, y)),
      closer,
    };
  };
  const landscape = width > height;
  const close = pastScreen(composition);
  switch (framing) {
    case 'wide':
      return look(width / 2, height / 2, 1);
    case 'bench': // the judge, with the exhibit asked about
      return look(width, 0, landscape ? 1.13 : 1.06);
    case 'lectern': // the two who are speaking to each other
      if (landscape) return look(0, judge.y - 190 * judge.s * 2.8 + height / close / 2, close);
      return look((speaker.x + judge.x) / 2, height, close);
    case 'table': // the other side, and the scales
      return landscape ? look(width, height * 0.48, 1.17) : look(width, height, close);
  }
}

export const between = (from: View, to: View, part: number): View => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
  closer: from.closer + (to.closer - from.closer) * part,
});
