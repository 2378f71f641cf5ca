// Sounds with a pitch: rosewood bars for a good catch, a low tone for a stung answer, the brass of the scales.
import {
  add,
  filter,
  inRoom,
  noise,
  type Ring,
  ring,
  type Signal,
  seeded,
  shape,
  silence,
} from './signal.ts';

const soft = { decay: 0.5, level: 0.3, dark: 2600, seed: 21 };

/** A marimba bar: its second and third overtones lie near the fourth and tenth multiple of the lowest. */
function bar(hertz: number, seconds: number): Signal {
  const wood = ring(seconds, [
    { hertz, level: 1, decay: 0.85 },
    { hertz: hertz * 1.003, level: 0.25, decay: 0.7 },
    { hertz: hertz * 3.97, level: 0.2, decay: 0.2 },
    { hertz: hertz * 9.4, level: 0.05, decay: 0.06 },
  ]);
  const mallet = shape(filter(noise(0.012, Math.round(hertz)), 'low', 1400), [
    [0, 0.5],
    [0.012, 0],
  ]);
  return shape(add(wood, mallet), [
    [0, 0],
    [0.002, 1],
    [seconds - 0.12, 1],
    [seconds, 0],
  ]);
}

/** A rising fifth: that one was caught. */
export function sting(): Signal {
  const notes = add(add(silence(1.05), bar(523.25, 0.8), 0, 0.8), bar(783.99, 0.92), 0.13);
  return inRoom(notes, soft);
}

/** One bar, nearer and lower than the sting: the bench has what it asked for. */
export function chime(): Signal {
  return inRoom(add(silence(0.8), bar(659.26, 0.78)), soft);
}

/** A low reed that sinks: no buzzer, only a stomach dropping. */
export function lowSting(): Signal {
  const root = 174.61;
  const parts = [1, 2, 3, 4.02].map((multiple, i): Ring => {
    return { hertz: root * multiple, level: [1, 0.55, 0.28, 0.1][i] ?? 0, decay: 1.3 - 0.2 * i, glide: 0.9 };
  });
  const under = ring(1, [{ hertz: root * 1.189, level: 0.35, decay: 1.1, glide: 0.9 }]);
  const reed = filter(add(ring(1, parts), under), 'low', 1100);
  return inRoom(
    shape(reed, [
      [0, 0],
      [0.03, 1],
      [0.7, 0.8],
      [1, 0],
    ]),
    { ...soft, seed: 22 },
  );
}

const brass: readonly Ring[] = [
  { hertz: 1873, level: 0.7, decay: 0.75 },
  { hertz: 1881, level: 0.5, decay: 0.7 },
  { hertz: 3012, level: 0.6, decay: 0.5 },
  { hertz: 4390, level: 0.4, decay: 0.36 },
  { hertz: 5727, level: 0.25, decay: 0.25 },
  { hertz: 8140, level: 0.12, decay: 0.12 },
];

/** A weight set down in a brass pan, which answers twice more as it swings on its chain. */
export function scales(): Signal {
  const out = silence(1);
  for (const [when, level, pitch] of [
    [0, 1, 1],
    [0.16, 0.4, 1.06],
    [0.37, 0.16, 0.94],
  ] as const) {
    const pan = brass.map((part) => ({ ...part, hertz: part.hertz * pitch }));
    add(
      out,
      shape(ring(0.6, pan), [
        [0, 0],
        [0.001, 1],
        [0.5, 0.8],
        [0.6, 0],
      ]),
      when,
      level,
    );
  }
  add(out, chain(), 0.05, 0.3);
  return inRoom(out, { ...soft, level: 0.2, dark: 6000, seed: 23 });
}

function chain(): Signal {
  const random = seeded(60);
  const links = silence(0.5);
  for (let i = 0; i < 14; i++) {
    const hertz = 4800 + 4200 * random();
    add(links, ring(0.05, [{ hertz, level: 1, decay: 0.04 }]), 0.44 * random(), 0.15 + 0.4 * random() ** 2);
  }
  return links;
}
