// Long work in small steps, so that whoever asked for it can show how far it is, and stop. Knows no clock.

export interface Progress {
  readonly doing: 'reach' | 'walkthroughs' | 'random' | 'strategies';
  readonly done: number;
  readonly of: number;
}

/** Yields after each step, and returns what came of it all. */
export type Steps<T> = Generator<Progress, T, void>;

export function toTheEnd<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
