// How long a bar is drawn, and how much of it is filled. The longest bar of a set has the whole width.
export interface Points {
  readonly earned: number;
  readonly most: number;
}

export interface Lengths {
  readonly whole: number; // of all that could be earned
  readonly filled: number; // of what was
}

/** The lengths of a set of bars drawn to one scale. Less than nothing fills nothing; nothing fills beyond the whole. */
export function barLengths(bars: readonly Points[], width: number): readonly Lengths[] {
  const longest = Math.max(0, ...bars.map(({ most }) => most));
  return bars.map(({ earned, most }) => {
    const whole = longest === 0 ? 0 : (Math.max(0, most) / longest) * width;
    const part = most <= 0 ? 0 : Math.max(0, Math.min(1, earned / most));
    return { whole, filled: part * whole };
  });
}
