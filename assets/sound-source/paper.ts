// Sounds of paper and pen: dry noise in grains, never one smooth hiss.
import { add, filter, noise, type Point, type Signal, seeded, shape, silence } from './signal.ts';

interface Rustle {
  readonly seconds: number;
  readonly seed: number;
  readonly grains: number; // how many little folds give way
  readonly hertz: number; // the colour of a fold
  readonly swell: readonly Point[]; // how hard the sheet is bent
}

/** Many tiny folds giving way at uneven times, over a thin breath of the sheet's surface. */
function rustle({ seconds, seed, grains, hertz, swell }: Rustle): Signal {
  const random = seeded(seed);
  const out = filter(noise(seconds, seed + 1), 'band', hertz * 0.8, 0.6).map((x) => x * 0.18);
  for (let i = 0; i < grains; i++) {
    const length = 0.002 + 0.009 * random() ** 2;
    const colour = Math.min(9500, hertz * (0.55 + 1.1 * random()));
    const fold = filter(noise(length, seed + 10 + i), 'band', colour, 1.1);
    const snap = shape(fold, [
      [0, 1],
      [length, 0],
    ]);
    add(out, snap, random() * (seconds - length), 0.3 + random() ** 2);
  }
  return shape(out, swell);
}

/** A leaf lifted, carried over, and laid flat. */
export function page(): Signal {
  const lift: Rustle = {
    seconds: 0.38,
    seed: 100,
    grains: 90,
    hertz: 4200,
    swell: [
      [0, 0],
      [0.05, 0.7],
      [0.14, 0.35],
      [0.26, 1],
      [0.33, 0.5],
      [0.38, 0],
    ],
  };
  const air = shape(filter(noise(0.3, 190), 'band', 850, 0.7), [
    [0, 0],
    [0.16, 0.5],
    [0.3, 0],
  ]);
  const flat: Rustle = {
    ...lift,
    seconds: 0.2,
    seed: 300,
    grains: 26,
    hertz: 2600,
    swell: [
      [0, 0.9],
      [0.05, 0.3],
      [0.2, 0],
    ],
  };
  return add(add(add(silence(0.6), rustle(lift)), air, 0.14), rustle(flat), 0.38, 0.8);
}

/** A few sheets slid over oak and let go in front of the judge. */
export function paperSlide(): Signal {
  const slide = shape(filter(filter(noise(0.46, 401), 'band', 2300, 0.7), 'high', 700), [
    [0, 0],
    [0.09, 0.55],
    [0.3, 1],
    [0.42, 0.45],
    [0.46, 0],
  ]);
  const edges = rustle({
    seconds: 0.46,
    seed: 410,
    grains: 34,
    hertz: 3600,
    swell: [
      [0, 0],
      [0.1, 0.5],
      [0.46, 0.25],
    ],
  });
  const landing = shape(filter(noise(0.12, 460), 'low', 900), [
    [0, 0],
    [0.006, 1.6],
    [0.03, 0.5],
    [0.12, 0],
  ]);
  return add(add(add(silence(0.58), slide), edges, 0, 0.8), landing, 0.44);
}

/** Two quick words: strokes of a nib, rough with the grain of the page. */
export function pen(): Signal {
  const random = seeded(500);
  const out = silence(0.85);
  let when = 0.01;
  for (let stroke = 0; stroke < 9; stroke++) {
    const length = 0.045 + 0.05 * random();
    add(out, nib(length, 520 + stroke, 2700 + 1500 * random()), when, 0.5 + 0.5 * random());
    when += length + 0.012 + 0.02 * random() + (stroke === 4 ? 0.08 : 0);
  }
  return out;
}

function nib(seconds: number, seed: number, hertz: number): Signal {
  const scrape = filter(noise(seconds, seed), 'band', hertz, 1.4);
  const grain = filter(noise(seconds, seed + 40), 'low', 130).map((x) => 0.4 + Math.abs(x) * 7);
  const tap = shape(filter(noise(0.006, seed + 80), 'band', 1500, 1), [
    [0, 0.5],
    [0.006, 0],
  ]);
  const rough = scrape.map((x, i) => x * (grain[i] ?? 0));
  return add(
    shape(rough, [
      [0, 0.2],
      [seconds * 0.3, 1],
      [seconds * 0.8, 0.7],
      [seconds, 0],
    ]),
    tap,
  );
}
