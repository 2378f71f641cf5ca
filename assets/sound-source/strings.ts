// The instrument of the theme: a plucked, felt-soft string, and the hall it stands in. Knows no tune.
import { add, filter, rate, type Signal, shape, silence } from './signal.ts';

/** How long a string sounds until it has fallen by 60 dB, seconds: low strings ring on. */
const ringing = (hertz: number): number => Math.min(5.2, 3.1 * (262 / hertz) ** 0.45);

/** One overtone that dies away, by the two-term recursion of a damped sine: no sine a sample. */
function overtone(out: Signal, hertz: number, level: number, decay: number): void {
  const turn = (2 * Math.PI * hertz) / rate;
  const fall = 10 ** (-3 / (decay * rate));
  const near = 2 * fall * Math.cos(turn);
  const far = fall * fall;
  let [y1, y2] = [0, -Math.sin(turn) / fall];
  for (let i = 0; i < out.length; i++) {
    out[i] = (out[i] ?? 0) + level * y1;
    [y1, y2] = [near * y1 - far * y2, y1];
  }
}

/**
 * Plucked a seventh of the way along, which silences every seventh overtone; a stiff string's overtones lie a
 * little wide (Fletcher); two strings a hair apart make the tone live.
 */
export function string(hertz: number): Signal {
  const long = ringing(hertz);
  const out = silence(long);
  for (const [detuned, level] of [
    [1, 0.6],
    [1.0006, 0.4],
  ] as const) {
    for (let n = 1; n <= 10 && n * hertz < 6500; n++) {
      const place = n * Math.sqrt(1 + 0.0003 * n * n) * hertz * detuned;
      overtone(
        out,
        place,
        (level * Math.abs(Math.sin((Math.PI * n) / 7))) / n ** 1.35,
        long / (1 + 0.45 * (n - 1)),
      );
    }
  }
  const felt = filter(out, 'low', Math.min(5200, 1200 + 3 * hertz), 0.6);
  return shape(felt, [
    [0, 0],
    [0.004, 0.8],
    [0.012, 1],
    [long - 0.2, 1],
    [long, 0],
  ]);
}

/** One wall to wall: comes back every `seconds`, `again` as strong and duller. */
function echoing(dry: Signal, seconds: number, again: number): Signal {
  const late = Math.round(seconds * rate);
  const out = dry.slice();
  let dull = 0;
  for (let i = late; i < out.length; i++) {
    dull += 0.45 * ((out[i - late] ?? 0) - dull);
    out[i] = (out[i] ?? 0) + again * dull;
  }
  return out;
}

/** Smears an echo without colouring it (Schroeder's all-pass). */
function smeared(signal: Signal, seconds: number): Signal {
  const late = Math.round(seconds * rate);
  const held = signal.slice();
  const out = silence(signal.length / rate);
  for (let i = 0; i < out.length; i++) {
    const before = held[i - late] ?? 0;
    const now = (signal[i] ?? 0) + 0.6 * before;
    held[i] = now;
    out[i] = before - 0.6 * now;
  }
  return out;
}

/** The sound with a still hall round it, of some 1.3 seconds. */
export function inHall(dry: Signal, level: number): Signal {
  const walls = silence(dry.length / rate);
  for (const seconds of [0.0297, 0.0371, 0.0411, 0.0437, 0.0523]) {
    add(walls, echoing(dry, seconds, 10 ** ((-3 * seconds) / 1.3)), 0, 0.2);
  }
  const hall = filter(smeared(smeared(walls, 0.0051), 0.0127), 'high', 180);
  return add(dry.slice(), hall, 0.018, level);
}
