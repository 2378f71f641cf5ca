// The air of a large still room, as samples: ventilation and a far street, swelling and easing too slowly to
// notice. Made from numbers where it is heard, so that it costs no file. Knows nothing of what plays it.

export const airRate = 8_000; // samples a second, the least that a browser must take: still air has no treble
const level = 0.01; // root mean square: 40 dB under full scale
const swells = [
  { rounds: 2, depth: 0.16 },
  { rounds: 5, depth: 0.09 },
]; // whole rounds a loop, so that the end meets the beginning

/** Noise from a seed, even in [-1, 1): the same air for everyone (xorshift). */
function noise(length: number): Float32Array<ArrayBuffer> {
  const out = new Float32Array(length);
  let state = 0x5eed;
  for (let i = 0; i < length; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    out[i] = state / 2 ** 31;
  }
  return out;
}

/** How much of a step a filter takes at each sample that lets through what is slower than `hertz`. */
const slowerThan = (hertz: number): number => 1 - Math.exp((-2 * Math.PI * hertz) / airRate);
const [hush, wall, rumble] = [slowerThan(420), slowerThan(900), slowerThan(55)];

/**
 * The noise as it comes through walls, without its rumble. One loop, since it runs while the student waits. The
 * filters go round twice, so that the second round begins as it ends and has no seam.
 */
function throughWalls(white: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  const air = new Float32Array(white.length);
  let [near, far, deep] = [0, 0, 0];
  for (let i = 0; i < 2 * white.length; i++) {
    const at = i % white.length;
    near += hush * ((white[at] ?? 0) - near);
    far += wall * (near - far);
    deep += rumble * (far - deep);
    air[at] = far - deep;
  }
  return air;
}

function swellAt(part: number): number {
  let whole = 1;
  for (const { rounds, depth } of swells) whole += depth * Math.sin(2 * Math.PI * rounds * part);
  return whole;
}

/** A loop of so many seconds, closed without a seam. */
export function roomAir(seconds: number): Float32Array<ArrayBuffer> {
  const air = throughWalls(noise(Math.round(seconds * airRate)));
  let power = 0;
  for (const x of air) power += x * x;
  const gain = level / Math.sqrt(power / air.length);
  for (let i = 0; i < air.length; i++) air[i] = (air[i] ?? 0) * gain * swellAt(i / air.length);
  return air;
}
