// The air of a large still room, as samples: ventilation and a far street, swelling and easing too slowly to
// notice. Made from numbers where it is heard, so that it costs no file. Knows nothing of what plays it.

export const airRate = 12_000; // samples a second: still air has no treble
const level = 0.01; // root mean square: 40 dB under full scale
const swells = [
  { rounds: 2, depth: 0.16 },
  { rounds: 5, depth: 0.09 },
]; // whole rounds a loop, so that the end meets the beginning

/** Noise from a seed, even in [-1, 1): the same air for everyone (xorshift). */
function noise(length: number): Float32Array<ArrayBuffer> {
  let state = 0x5eed;
  return new Float32Array(length).map(() => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 2 ** 31;
  });
}

/** Lets through what is slower than `hertz`. It goes round twice, and the second round has no seam. */
function below(signal: Float32Array<ArrayBuffer>, hertz: number): Float32Array<ArrayBuffer> {
  const part = 1 - Math.exp((-2 * Math.PI * hertz) / airRate);
  let at = 0;
  for (const x of signal) at += part * (x - at);
  return signal.map((x) => {
    at += part * (x - at);
    return at;
  });
}

const without = (whole: Float32Array<ArrayBuffer>, part: Float32Array<ArrayBuffer>) =>
  whole.map((x, i) => x - (part[i] ?? 0));

function swellAt(part: number): number {
  return swells.reduce(
    (whole, { rounds, depth }) => whole + depth * Math.sin(2 * Math.PI * rounds * part),
    1,
  );
}

/** A loop of so many seconds, closed without a seam. */
export function roomAir(seconds: number): Float32Array<ArrayBuffer> {
  const white = noise(Math.round(seconds * airRate));
  const dull = below(below(white, 420), 900);
  const air = without(dull, below(dull, 55));
  const rms = Math.sqrt(air.reduce((sum, x) => sum + x * x, 0) / air.length);
  return air.map((x, i) => (x * level * swellAt(i / air.length)) / rms);
}
