// What a part of the bench gives back: what it found, as data that the table and the chart are made of.

/** One line of the one table: measured, and held against the bar where it has one. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  readonly bar?: string;
  readonly met?: boolean;
}

/** A table of details below it. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes?: readonly string[];
}

export interface ChartBar {
  readonly name: string;
  readonly ours: boolean;
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export interface ChartGroup {
  readonly title: string;
  readonly bars: readonly ChartBar[];
}

export interface Part {
  readonly lines: readonly Line[];
  readonly tables: readonly Table[];
  readonly chart?: readonly ChartGroup[];
}

export const joined = (parts: readonly Part[]): Part => ({
  lines: parts.flatMap(({ lines }) => lines),
  tables: parts.flatMap(({ tables }) => tables),
  chart: parts.flatMap(({ chart }) => chart ?? []),
});
