// Sounds of the room and its people: the gallery's murmur, and the air that goes round without a seam.
import { add, filter, inRoom, noise, rate, type Signal, seeded, shape, silence } from './signal.ts';

// First three formants (hertz) of vowels as in "father", "bed", "see", "law", "book", "her".
const vowels = [
  [730, 1090, 2440],
  [530, 1840, 2480],
  [300, 2200, 2950],
  [570, 840, 2410],
  [440, 1020, 2240],
  [490, 1350, 1690],
] as const;

/** A syllable with no word in it: pulses of a throat through three formants, begun by a breath. */
function syllable(seconds: number, pitch: number, vowel: (typeof vowels)[number], seed: number): Signal {
  const breath = noise(seconds, seed);
  let phase = 0;
  const throat = breath.map((x, i) => {
    phase += (pitch * (1 - (0.12 * i) / (seconds * rate))) / rate;
    return (1 - 2 * (phase % 1)) * 0.6 + x * 0.25;
  });
  const voiced = silence(seconds);
  vowel.forEach((formant, i) => {
    add(voiced, filter(throat, 'band', formant, 5 + i), 0, [1, 0.5, 0.2][i] ?? 0);
  });
  return shape(voiced, [
    [0, 0],
    [seconds * 0.25, 1],
    [seconds * 0.6, 0.8],
    [seconds, 0],
  ]);
}

function speaker(seconds: number, seed: number): Signal {
  const random = seeded(seed);
  const out = silence(seconds);
  const pitch = 95 + 110 * random();
  for (let when = 0.25 * random(); when < seconds; ) {
    const length = 0.09 + 0.15 * random();
    const vowel = vowels[Math.floor(random() * vowels.length)] ?? vowels[0];
    const tune = pitch * (0.9 + 0.25 * random());
    add(out, syllable(length, tune, vowel, Math.round(when * 1000) + seed * 7), when, 0.4 + 0.6 * random());
    when += length * 0.85 + (random() < 0.2 ? 0.2 * random() : 0.03 * random());
  }
  return out;
}

/** Nine people turning to their neighbours, far enough off that nothing is understood. */
export function murmur(): Signal {
  const crowd = silence(2);
  for (let i = 0; i < 9; i++) add(crowd, speaker(2, 700 + 31 * i), 0, 0.5 + (0.5 * ((i * 4) % 9)) / 9);
  const far = filter(filter(crowd, 'low', 1500), 'high', 160);
  const rising = shape(inRoom(far, { decay: 0.5, level: 0.8, dark: 1500, seed: 24 }), [
    [0, 0],
    [0.45, 0.9],
    [1, 1],
    [1.5, 0.6],
    [2, 0],
  ]);
  return rising;
}

/**
 * Ventilation and a large still space. The noise repeats exactly, and the filters are run round it twice, so
 * that the second round begins in the state in which it ends: that round has no seam.
 */
export function roomTone(seconds: number): Signal {
  const once = noise(seconds, 900);
  const twice = add(add(silence(seconds * 2), once), once, seconds);
  const low = filter(filter(twice, 'low', 170), 'high', 45);
  const middle = filter(filter(twice, 'low', 600), 'high', 120);
  const high = filter(filter(twice, 'band', 2400, 0.5), 'low', 4000);
  return add(add(low, middle, 0, 0.3), high, 0, 0.05).slice(once.length);
}
