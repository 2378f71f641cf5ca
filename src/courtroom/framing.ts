// Which part of the courtroom the camera shows, for each framing. Plain numbers: no Phaser here.
import type { Framing } from '../present/stage-view.ts';
import type { Composition } from './composition.ts';

export interface View {
  readonly x: number; // centre
  readonly y: number;
  readonly closer: number; // 1 shows the whole composition
}

export const CLOSEST = 1.42; // of the framings that show the bench; the drawings are as fine as that needs
const CLOSE = 1.65;
const SCREEN = { half: 256, foot: 164 }; // of the screen, in its own units

/** How close the camera can come and leave the whole screen out: half an exhibit is worse than none. */
function pastScreen({ width, height, screen }: Composition): number {
  const left = screen.x - SCREEN.half * screen.s;
  const foot = screen.y + SCREEN.foot * screen.s;
  return Math.min(CLOSE, width > height ? width / left : height / (height - foot));
}

/** How close it can come to judge and screen with all of both in the picture, and nobody else cut in half. */
function onBench({ width, height, judge, bench }: Composition): number {
  const left = judge.x - 226 * bench.s;
  return Math.min(CLOSEST, width / (width - left), height / (bench.y - 40 * bench.s));
}

/** The scales and what lies on them, near enough to read. */
function onScales({ scales, height }: Composition): View {
  return { x: scales.x, y: Math.min(scales.y - 170 * scales.s, height - 320 * scales.s), closer: CLOSEST };
}

export type Shot = Framing | 'scales';

export function frame(composition: Composition, shot: Shot): View {
  const { width, height, speaker, judge } = composition;
  const look = ({ x, y, closer }: View): View => {
    const [halfWidth, halfHeight] = [width / closer / 2, height / closer / 2];
    return {
      x: Math.max(halfWidth, Math.min(width - halfWidth, x)),
      y: Math.max(halfHeight, Math.min(height - halfHeight, y)),
      closer,
    };
  };
  const landscape = width > height;
  const close = pastScreen(composition);
  switch (shot) {
    case 'wide':
      return look({ x: width / 2, y: height / 2, closer: 1 });
    case 'bench': // the judge, with what is asked about
      return look({ x: width, y: 0, closer: landscape ? onBench(composition) : 1.06 });
    case 'lectern': // the two who are speaking to each other
      if (landscape)
        return look({ x: 0, y: judge.y - 190 * judge.s * 2.8 + height / close / 2, closer: close });
      return look({ x: (speaker.x + judge.x) / 2, y: height, closer: close });
    case 'table': // the other side at the lectern, its line on the screen, and the scales
      if (landscape) return look({ x: width, y: 0, closer: 1.04 });
      return look({ x: width, y: height, closer: 1 });
    case 'scales':
      return look(onScales(composition));
  }
}

export const between = (from: View, to: View, part: number): View => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
  closer: from.closer + (to.closer - from.closer) * part,
});
