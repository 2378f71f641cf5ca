// The theme: thirteen bars in C, in three. A rising fifth asks, the bass walks, one raised fourth wonders, and
// the first bar comes back to answer. Written for this game.
import { add, type Signal, seeded, silence } from './signal.ts';
import { inHall, string } from './strings.ts';

type Note = readonly [name: string, beats: number];

/** Note by note; every line is a bar. */
const melody: readonly (readonly Note[])[] = [
  [
    ['C5', 1],
    ['G5', 1.5],
    ['F5', 0.5],
  ],
  [
    ['E5', 2],
    ['D5', 0.5],
    ['C5', 0.5],
  ],
  [
    ['A4', 1],
    ['E5', 1.5],
    ['D5', 0.5],
  ],
  [
    ['D5', 2],
    ['B4', 0.5],
    ['D5', 0.5],
  ],
  [
    ['C5', 1],
    ['G5', 1.5],
    ['A5', 0.5],
  ],
  [
    ['A5', 1.5],
    ['G5', 0.5],
    ['F5', 1],
  ],
  [
    ['F#5', 1],
    ['A5', 1.5],
    ['F#5', 0.5],
  ],
  [
    ['G5', 2],
    ['D5', 0.5],
    ['G5', 0.5],
  ],
  [
    ['A5', 1.5],
    ['B5', 0.5],
    ['C6', 1],
  ],
  [
    ['A5', 1],
    ['G5', 0.5],
    ['F5', 0.5],
    ['E5', 1],
  ],
  [
    ['F5', 1],
    ['D5', 1],
    ['B4', 1],
  ],
  [
    ['C5', 1],
    ['G5', 1],
    ['E5', 1],
  ],
];

/** Under each bar: the bass on the first beat, then the chord broken over the other two. */
const chords = [
  'C3 G3 C4 E4',
  'A2 G3 C4 E4',
  'F2 A3 C4 E4',
  'G2 G3 B3 D4',
  'E3 G3 C4 E4',
  'F3 A3 C4 F4',
  'F#3 A3 C4 D4',
  'G3 B3 D4 F4',
  'A2 A3 C4 E4',
  'F2 A3 C4 F4',
  'D3 A3 C4 G2',
  'C3 G3 C4 E4',
].map((bar) => bar.split(' '));
const broken = [0, 1, 1.5, 2];
const ending = 'C3 G3 C4 E4 G4 C5'.split(' ');

const beat = 0.69; // seconds
const slowing = new Map([
  [10, 1.08],
  [11, 1.24],
]); // the last two bars, by how much

const semitones: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/** Equal temperament from A4 at 440. */
export function pitch(name: string): number {
  const [, letter = '', sharp = '', octave = ''] = /^([A-G])(#?)(\d)$/.exec(name) ?? [];
  const step = semitones[letter];
  if (step === undefined) throw new Error(`'${name}' is no note.`);
  return 440 * 2 ** ((step + sharp.length + 12 * Number(octave) - 57) / 12);
}

interface Stroke {
  readonly name: string;
  readonly when: number; // seconds
  readonly force: number;
}

/** When each bar begins, and how long its beat is, seconds. */
function bars(): readonly { readonly from: number; readonly beat: number }[] {
  let from = 0.05;
  return [...chords, ending].map((_, at) => {
    const bar = { from, beat: beat * (slowing.get(at) ?? 1) };
    from += 3 * bar.beat;
    return bar;
  });
}

function tune(notes: readonly Note[], from: number, beat: number, force: number): readonly Stroke[] {
  let beats = 0;
  return notes.map(([name, long]) => {
    const stroke = { name, when: from + beats * beat, force: force * (Number.isInteger(beats) ? 1 : 0.82) };
    beats += long;
    return stroke;
  });
}

/** Every stroke of the piece; the middle phrase is the fullest, the last bar the softest. */
function strokes(): readonly Stroke[] {
  const swell = [0.8, 0.75, 0.82, 0.74, 0.86, 0.92, 0.9, 0.86, 1, 0.9, 0.76, 0.6];
  const time = bars();
  const played = chords.flatMap((chord, at) => {
    const { from = 0, beat = 0 } = time[at] ?? {};
    const force = swell[at] ?? 1;
    const under = chord.map((name, i) => {
      return { name, when: from + (broken[i] ?? 0) * beat, force: force * (i === 0 ? 0.62 : 0.36) };
    });
    return [...tune(melody[at] ?? [], from, beat, force), ...under];
  });
  const last = time.at(-1)?.from ?? 0;
  const rolled = ending.map((name, i) => ({ name, when: last + 0.07 * i, force: 0.42 + 0.04 * i }));
  return [...played, ...rolled];
}

export function theme(): Signal {
  const all = strokes();
  const random = seeded(2021); // no hand is a clock
  const strings = new Map(all.map(({ name }) => [name, string(pitch(name))]));
  const out = silence((bars().at(-1)?.from ?? 0) + 3.4);
  for (const { name, when, force } of all) {
    const hand = when + 0.014 * random();
    add(out, strings.get(name) ?? silence(0), hand, force * (0.93 + 0.14 * random()));
  }
  return inHall(out, 0.5);
}
