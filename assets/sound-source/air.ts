// Sounds of the room's people: the gallery's murmur, and everyone getting up.
import { add, filter, inRoom, noise, rate, ring, type Signal, seeded, shape, silence } from './signal.ts';

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

/** Chair legs over a floor: they stick and slip some hundred times a second, unevenly, and each slip knocks the wood. */
function chair(seconds: number, seed: number): Signal {
  const random = seeded(seed);
  const slips = silence(seconds + 0.1);
  const pitch = 85 + 55 * random();
  const wood = ring(0.05, [
    { hertz: 236 + 60 * random(), level: 1, decay: 0.06 },
    { hertz: 520 + 120 * random(), level: 1, decay: 0.045 },
    { hertz: 1180 + 300 * random(), level: 0.6, decay: 0.035 },
  ]);
  for (let when = 0; when < seconds; ) {
    const through = when / seconds;
    add(slips, wood, when, (0.35 + 0.65 * random()) * Math.sin(Math.PI * through) ** 0.7);
    when += (0.75 + 0.5 * random()) / (pitch * (1 + 0.35 * through));
  }
  const rub = filter(noise(seconds, seed + 1), 'band', 1500, 0.7);
  const swell = shape(rub, [
    [0, 0],
    [seconds * 0.4, 0.5],
    [seconds, 0],
  ]);
  return add(slips, swell);
}

/** A foot put down on a wooden floor, some way off. */
function footfall(seed: number): Signal {
  const heel = ring(0.16, [
    { hertz: 96, level: 1, decay: 0.13, glide: 0.8 },
    { hertz: 188, level: 0.5, decay: 0.09 },
    { hertz: 372, level: 0.25, decay: 0.06 },
  ]);
  const sole = shape(filter(noise(0.05, seed), 'low', 1100), [
    [0, 0.6],
    [0.05, 0],
  ]);
  return add(heel, sole);
}

/** All rise: four chairs pushed back, not quite together, cloth, and feet finding the floor. */
export function rise(): Signal {
  const seconds = 1.6;
  const out = silence(seconds);
  for (const [when, long, level] of [
    [0.06, 0.34, 0.7],
    [0.2, 0.42, 1],
    [0.34, 0.28, 0.55],
    [0.55, 0.3, 0.4],
  ] as const) {
    add(out, chair(long, 800 + Math.round(when * 100)), when, level);
  }
  for (const [when, level] of [
    [0.5, 0.35],
    [0.66, 0.55],
    [0.81, 0.45],
    [0.93, 0.4],
    [1.12, 0.3],
  ] as const) {
    add(out, footfall(860 + Math.round(when * 100)), when, level);
  }
  const cloth = shape(filter(filter(noise(1.3, 890), 'band', 1900, 0.5), 'high', 500), [
    [0, 0],
    [0.25, 0.16],
    [0.45, 0.1],
    [0.7, 0.2],
    [1.3, 0],
  ]);
  add(out, cloth, 0.1);
  return inRoom(filter(out, 'low', 3800), { decay: 0.5, level: 0.6, dark: 2200, seed: 25 });
}
