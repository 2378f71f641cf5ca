// The compositions as drawn out by hand, from an upright phone to a strip above the desk. Looked at, not computed:
// change a number, then look at the stage in that shape.

export type Triple = readonly [x: number, y: number, s: number];

/** One drawn-out key: what cannot be derived from something else. */
export interface Key {
  readonly aspect: number;
  readonly floor: number;
  readonly wall: number;
  readonly rail: number;
  readonly window: Triple;
  readonly screen: Triple;
  readonly bench: Triple;
  readonly backdrop: number; // how much the backdrop rises over its own size
  readonly clerk: Triple;
  readonly lectern: Triple;
  readonly scales: Triple;
  readonly movant: Triple;
  readonly respondent: Triple;
}

export const landscapes: readonly Key[] = [
  {
    aspect: 1.2,
    floor: 500,
    wall: 0.95,
    rail: 872,
    window: [60, 400, 0.85],
    screen: [824, 205, 0.92],
    bench: [420, 655, 0.9],
    backdrop: 0.95,
    clerk: [800, 640, 0.72],
    lectern: [400, 990, 1.1],
    scales: [648, 806, 0.75],
    movant: [70, 750, 0.8],
    respondent: [1010, 810, 0.9],
  },
  {
    aspect: 1.78,
    floor: 505,
    wall: 0.92,
    rail: 856,
    window: [118, 392, 0.92],
    screen: [1322, 208, 1.04],
    bench: [744, 655, 0.94],
    backdrop: 0.95,
    clerk: [1136, 632, 0.78],
    lectern: [616, 985, 1.12],
    scales: [966, 822, 0.85],
    movant: [176, 716, 0.82],
    respondent: [1424, 776, 0.92],
  },
  {
    aspect: 2.4,
    floor: 560,
    wall: 1.05,
    rail: 880,
    window: [180, 440, 1.0],
    screen: [1760, 262, 1.32],
    bench: [1010, 775, 1.12],
    backdrop: 1.1,
    clerk: [1550, 720, 0.9],
    lectern: [760, 1055, 1.28],
    scales: [1262, 848, 0.95],
    movant: [196, 770, 1.0],
    respondent: [1900, 850, 1.08],
  },
  {
    aspect: 3.2,
    floor: 600,
    wall: 1.15,
    rail: 900,
    window: [240, 460, 1.08],
    screen: [2178, 268, 1.4],
    bench: [1390, 890, 1.3],
    backdrop: 1.25,
    clerk: [1890, 850, 0.95],
    lectern: [980, 1130, 1.4],
    scales: [2190, 866, 0.9],
    movant: [300, 812, 1.18],
    respondent: [2690, 850, 1.2],
  },
  {
    aspect: 4.2,
    floor: 620,
    wall: 1.2,
    rail: 910,
    window: [300, 470, 1.12],
    screen: [2710, 300, 1.58],
    bench: [1800, 910, 1.38],
    backdrop: 1.3,
    clerk: [2410, 876, 1.0],
    lectern: [1310, 1150, 1.5],
    scales: [2690, 866, 0.96],
    movant: [470, 840, 1.28],
    respondent: [3330, 862, 1.3],
  },
];

export const uprights: readonly Key[] = [
  {
    aspect: 0.45,
    floor: 1030,
    wall: 1.7,
    rail: 1890,
    window: [110, 940, 1.0],
    screen: [450, 330, 1.62],
    bench: [470, 1240, 1.12],
    backdrop: 1.0,
    clerk: [810, 1230, 0.8],
    lectern: [470, 1850, 1.35],
    scales: [640, 1440, 0.74],
    movant: [20, 1560, 1.0],
    respondent: [860, 1830, 1.02],
  },
  {
    aspect: 0.65,
    floor: 760,
    wall: 1.4,
    rail: 1310,
    window: [110, 620, 0.95],
    screen: [584, 228, 1.16],
    bench: [400, 950, 0.92],
    backdrop: 0.92,
    clerk: [780, 905, 0.72],
    lectern: [420, 1340, 1.16],
    scales: [650, 1000, 0.72],
    movant: [20, 1130, 0.9],
    respondent: [836, 1372, 0.94],
  },
  {
    aspect: 0.8,
    floor: 655,
    wall: 1.15,
    rail: 1062,
    window: [70, 540, 0.82],
    screen: [640, 188, 1],
    bench: [312, 826, 0.86],
    backdrop: 0.92,
    clerk: [740, 800, 0.68],
    lectern: [390, 1140, 1.08],
    scales: [610, 905, 0.73],
    movant: [10, 960, 0.85],
    respondent: [848, 1100, 0.88],
  },
  {
    aspect: 1.0,
    floor: 520,
    wall: 1.0,
    rail: 878,
    window: [50, 420, 0.8],
    screen: [640, 176, 0.9],
    bench: [300, 655, 0.82],
    backdrop: 0.9,
    clerk: [640, 610, 0.62],
    lectern: [310, 975, 1.0],
    scales: [545, 782, 0.72],
    movant: [0, 760, 0.8],
    respondent: [850, 850, 0.84],
  },
];
