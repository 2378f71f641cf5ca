// Sounds of wood: the gavel on its block, the door, the stamp on the desk.
import { add, filter, inRoom, noise, ring, type Signal, shape, silence } from './signal.ts';

/** One blow: the head and the sound block each ring their own way, the bench answers below, then they meet. */
function knock(seed: number, tone: number): Signal {
  const head = [
    { hertz: 418, level: 0.9, decay: 0.2 },
    { hertz: 1153, level: 0.6, decay: 0.11 },
    { hertz: 2260, level: 0.3, decay: 0.05 },
  ];
  const block = [
    { hertz: 646, level: 0.8, decay: 0.15, glide: 0.98 },
    { hertz: 1487, level: 0.5, decay: 0.09 },
  ];
  const bench = [
    { hertz: 112, level: 0.32, decay: 0.2, glide: 0.82 },
    { hertz: 207, level: 0.4, decay: 0.16 },
  ];
  const body = ring(
    0.4,
    [...head, ...block, ...bench].map((part) => ({ ...part, hertz: part.hertz * tone })),
  );
  const click = shape(filter(noise(0.02, seed), 'band', 2300, 0.8), [
    [0, 0.9],
    [0.003, 0.5],
    [0.015, 0],
  ]);
  return add(body, click);
}

/** A blow and what a hand lets it do: the head hops on its block, twice, ever smaller. */
function blow(seed: number, tone: number): Signal {
  const hops = silence(0.6);
  add(hops, knock(seed, tone));
  add(hops, knock(seed + 5, tone * 1.01), 0.092, 0.13);
  return add(hops, knock(seed + 6, tone * 1.015), 0.148, 0.05);
}

const courtroom = { decay: 0.8, level: 0.55, dark: 2800, seed: 11 };

export function gavel(): Signal {
  return inRoom(add(silence(0.95), blow(1, 1)), courtroom);
}

export function gavelDouble(): Signal {
  const both = add(add(silence(1.3), blow(1, 1), 0, 0.85), blow(2, 0.98), 0.34);
  return inRoom(both, courtroom);
}

/** The handle's latch, the leaf set free, and the same leaf falling shut some way off. */
export function door(): Signal {
  const out = silence(1.15);
  for (const [when, level] of [
    [0, 0.5],
    [0.09, 0.8],
    [0.72, 0.35],
  ] as const) {
    add(out, latch(Math.round(when * 100)), when, level);
  }
  add(out, creak(), 0.14, 0.16);
  add(out, leaf(), 0.68, 1);
  return inRoom(out, { decay: 0.6, level: 0.45, dark: 1800, seed: 12 });
}

function latch(seed: number): Signal {
  const metal = ring(0.08, [
    { hertz: 1640, level: 0.5, decay: 0.05 },
    { hertz: 2730, level: 0.4, decay: 0.035 },
    { hertz: 640, level: 0.5, decay: 0.04 },
  ]);
  return add(
    metal,
    shape(filter(noise(0.012, 30 + seed), 'high', 1500), [
      [0, 0.8],
      [0.012, 0],
    ]),
  );
}

function leaf(): Signal {
  const panel = ring(0.4, [
    { hertz: 84, level: 0.6, decay: 0.3, glide: 0.85 },
    { hertz: 152, level: 0.8, decay: 0.22 },
    { hertz: 247, level: 0.5, decay: 0.15 },
    { hertz: 430, level: 0.4, decay: 0.09 },
    { hertz: 690, level: 0.25, decay: 0.06 },
  ]);
  return add(
    panel,
    shape(filter(noise(0.12, 41), 'low', 1400), [
      [0, 1.4],
      [0.03, 0.5],
      [0.12, 0],
    ]),
  );
}

function creak(): Signal {
  const hinge = filter(filter(noise(0.5, 42), 'band', 520, 9), 'band', 560, 6);
  return shape(hinge, [
    [0, 0],
    [0.12, 3],
    [0.3, 1.6],
    [0.5, 0],
  ]);
}

/** A rubber stamp: the handle's thud, the paper under it, the desk answering. */
export function seal(): Signal {
  const thud = ring(0.45, [
    { hertz: 104, level: 0.5, decay: 0.17, glide: 0.7 },
    { hertz: 215, level: 0.6, decay: 0.11, glide: 0.85 },
    { hertz: 430, level: 0.45, decay: 0.07 },
    { hertz: 780, level: 0.2, decay: 0.04 },
  ]);
  const press = shape(filter(noise(0.09, 51), 'band', 900, 0.6), [
    [0, 1],
    [0.02, 0.5],
    [0.09, 0],
  ]);
  const lift = shape(filter(noise(0.05, 52), 'band', 2100, 0.8), [
    [0, 0],
    [0.01, 0.25],
    [0.05, 0],
  ]);
  const stamp = add(add(thud, press, 0, 0.9), lift, 0.19);
  return inRoom(stamp, { decay: 0.25, level: 0.3, dark: 1800, seed: 13 });
}
