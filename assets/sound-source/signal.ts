// The few parts every sound is built from: seeded noise, ringing sines, filters, envelopes, a room.
// A signal is mono samples at `rate`; times are in seconds. Nothing here knows a clip or a file.
export const rate = 24_000;

export type Signal = Float64Array;

export interface Ring {
  readonly hertz: number;
  readonly level: number;
  readonly decay: number; // seconds until it has fallen by 60 dB
  readonly glide?: number; // what the pitch is multiplied by at the end of the decay
}

export const silence = (seconds: number): Signal => new Float64Array(Math.round(seconds * rate));

/** The same run of numbers in [0, 1) for the same seed, on every machine (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function noise(seconds: number, seed: number): Signal {
  const random = seeded(seed);
  return silence(seconds).map(() => random() * 2 - 1);
}

/** Something struck: sines that start together and die away, each at its own pace. */
export function ring(seconds: number, parts: readonly Ring[]): Signal {
  const out = silence(seconds);
  for (const { hertz, level, decay, glide = 1 } of parts) {
    let phase = 0;
    for (let i = 0; i < out.length; i++) {
      const t = i / rate;
      out[i] = at(out, i) + level * Math.sin(phase) * 10 ** ((-3 * t) / decay);
      phase += (2 * Math.PI * hertz * glide ** Math.min(1, t / decay)) / rate;
    }
  }
  return out;
}

export type Filter = 'low' | 'high' | 'band';

/** A second-order filter, after Robert Bristow-Johnson's audio cookbook. */
export function filter(signal: Signal, kind: Filter, hertz: number, q = 0.7): Signal {
  const w = (2 * Math.PI * hertz) / rate;
  const alpha = Math.sin(w) / (2 * q);
  const cos = Math.cos(w);
  const middle = { low: 1 - cos, high: -(1 + cos), band: 0 }[kind];
  const outer = { low: middle / 2, high: -middle / 2, band: alpha }[kind];
  const last = kind === 'band' ? -alpha : outer;
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return signal.map((x) => {
    const y = (outer * x + middle * x1 + last * x2 + 2 * cos * y1 - (1 - alpha) * y2) / (1 + alpha);
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

export type Point = readonly [seconds: number, level: number];

/** Loudness drawn as straight lines between points; it holds the last. */
export function shape(signal: Signal, points: readonly Point[]): Signal {
  return signal.map((x, i) => x * levelAt(points, i / rate));
}

function levelAt(points: readonly Point[], t: number): number {
  const next = points.findIndex(([when]) => when > t);
  const [b, a] = [points[next], points[next - 1]];
  if (!b) return points.at(-1)?.[1] ?? 0;
  return a ? a[1] + ((b[1] - a[1]) * (t - a[0])) / (b[0] - a[0]) : b[1];
}

/** Adds a part to a whole, in place; what would hang over the end is left off. */
export function add(whole: Signal, part: Signal, seconds = 0, level = 1): Signal {
  const from = Math.round(seconds * rate);
  for (let i = 0; i < part.length && from + i < whole.length; i++) {
    whole[from + i] = at(whole, from + i) + level * at(part, i);
  }
  return whole;
}

/** Lets a sound begin and end at nothing, without a corner to click on: half a cosine at either edge. */
export function softened(signal: Signal, { begin = 0.001, end = 0.03 } = {}): Signal {
  const rising = (samples: number, seconds: number) =>
    samples >= seconds * rate ? 1 : (1 - Math.cos((Math.PI * samples) / (seconds * rate))) / 2;
  return signal.map((x, i) => x * rising(i, begin) * rising(signal.length - 1 - i, end));
}

export interface Room {
  readonly decay: number; // seconds until the tail has fallen by 60 dB
  readonly level: number; // of the tail, beside the sound itself
  readonly dark: number; // hertz above which the walls swallow the sound
  readonly seed: number;
}

/** The sound as heard in a room: sparse seeded echoes, thinning out ("velvet noise"). Keeps its length. */
export function inRoom(dry: Signal, { decay, level, dark, seed }: Room): Signal {
  const random = seeded(seed);
  const tail = new Float64Array(dry.length);
  const muffled = filter(dry, 'low', dark);
  for (let t = 0.009; t < decay; t += 0.0004 + 0.0022 * random()) {
    add(tail, muffled, t, (random() < 0.5 ? -1 : 1) * 10 ** ((-3 * t) / decay));
  }
  return add(dry.slice(), tail, 0, level / 4);
}

function at(signal: Signal, i: number): number {
  return signal[i] ?? 0;
}
