// The few numbers that stand for many. Ratios are taken within a round, since a machine's own pace cancels out there.

/** Of several rounds. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (place: number) => sorted[place] ?? Number.NaN;
  const [low, high] = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)];
  return { min: at(0), median: (at(low) + at(high)) / 2, max: at(sorted.length - 1) };
}

/** Of one thing against another, round by round. */
export const ratioOf = (these: readonly number[], those: readonly number[]): Spread =>
  spreadOf(these.map((one, at) => one / (those[at] ?? Number.NaN)));

/** `1,234`, `12.3`, `0.123`: whole numbers as they are, others to three figures or so. */
export function figures(value: number): string {
  if (!Number.isFinite(value)) return 'none';
  if (Number.isInteger(value)) return value.toLocaleString('en-US');
  const size = Math.abs(value);
  const digits = size >= 100 || size === 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** `0.42 (0.40 to 0.47)`: the median, the least and the most. */
export function told({ min, median, max }: Spread, say: (value: number) => string = figures): string {
  return say(min) === say(max) ? say(median) : `${say(median)} (${say(min)} to ${say(max)})`;
}

/** A ratio always shows two places: its bars do. */
export const times = (value: number): string => value.toFixed(2);
