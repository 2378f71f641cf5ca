// Everything that moves on the stage, and nothing else. Each movement is a function of its own time from 0 to 1, so it
// can always jump to its end; a stage at rest is where every movement has reached 1.

export type Motion = (part: number) => void;

export interface Movement {
  /** Plays a motion, or, while motion is not wanted, shows only its end. */
  glide(milliseconds: number, motion: Motion, wait?: number): void;
  step(now: number): void;
  settle(): void;
  /** Drops every motion where it is; for when all is to be drawn anew. */
  drop(): void;
  readonly moving: boolean;
}

interface Running {
  readonly starts: number;
  readonly lasts: number;
  readonly motion: Motion;
}

export const ease = (part: number) => (part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2);

export function createMovement(still: () => boolean, now: () => number): Movement {
  let running: Running[] = [];
  return {
    glide(milliseconds, motion, wait = 0) {
      if (still() || milliseconds <= 0) {
        motion(1);
        return;
      }
      motion(0);
      running.push({ starts: now() + wait, lasts: milliseconds, motion });
    },
    step(time) {
      const ended = running.filter(({ starts, lasts }) => time >= starts + lasts);
      for (const { starts, lasts, motion } of running)
        motion(Math.max(0, Math.min(1, (time - starts) / lasts)));
      if (ended.length) running = running.filter((one) => !ended.includes(one));
    },
    settle() {
      const ending = running;
      running = [];
      for (const { motion } of ending) motion(1);
    },
    drop() {
      running = [];
    },
    get moving() {
      return running.length > 0;
    },
  };
}
