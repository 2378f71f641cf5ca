// Lays out the picture to keep: the case, the two numbers each in its own place, the four parts, the best moment.
// Pure: texts and a way of measuring them in, placed marks out. Long texts are set smaller; then the sheet grows.
import { barLengths } from '../bar-lengths.ts';
import { type Block, type Mark, moved, type Picture, type TextMark } from './marks.ts';
import { type Face, type Measure, type Step, setToFit, wrapEvenly } from './wrap.ts';

export interface KeepsakeText {
  readonly title: string;
  readonly where: string; // the court
  readonly when: string; // docket and date
  readonly who: string; // the side argued, and a name if one was typed
  readonly ruling: { readonly label: string; readonly told: readonly string[]; readonly note: string };
  readonly advocacy: {
    readonly label: string;
    readonly points: string;
    readonly of: string;
    readonly note: string;
  };
  readonly parts: readonly {
    readonly name: string;
    readonly points: string;
    readonly earned: number;
    readonly most: number;
  }[];
  readonly best: { readonly label: string; readonly say: string; readonly points: string } | null;
  readonly foot: string;
  readonly motto: string;
}

export const SHEET = { width: 1200, height: 1500, margin: 104 };
const COLUMN = SHEET.width - 2 * SHEET.margin;
const MIDDLE = SHEET.width / 2;
const LEADING = 1.28; // line to line, of the size
const RISE = 0.98; // from the top of a line to its baseline, of the size

type Look = Pick<TextMark, 'face' | 'size' | 'colour' | 'align' | 'soft' | 'x'>;

/** Lines under one another from `top`. */
function stacked(lines: readonly string[], look: Look, top: number): readonly TextMark[] {
  return lines.map((text, at) => ({
    kind: 'text',
    text,
    ...look,
    y: top + look.size * (RISE + at * LEADING),
  }));
}

const heightOf = (lines: readonly string[], size: number) => lines.length * size * LEADING;

const centred = (face: Face, size: number, soft = false): Look => ({
  face,
  size,
  soft,
  colour: 'ink',
  align: 'center',
  x: MIDDLE,
});

const SEAL = 116;
const titleSteps: readonly Step[] = [
  [68, 1],
  [62, 1],
  [56, 1],
  [52, 2],
  [46, 2],
  [40, 3],
  [34, 3],
];

function head(text: KeepsakeText, measure: Measure): Block {
  const seal = {
    kind: 'seal',
    x: MIDDLE - SEAL / 2,
    y: 0,
    width: SEAL,
    height: SEAL,
    colour: 'brass',
  } as const;
  const title = setToFit(text.title, { face: 'court', width: COLUMN, steps: titleSteps }, measure);
  const marks: Mark[] = [seal, ...stacked(title.lines, centred('court', title.size), SEAL + 14)];
  let top = SEAL + 14 + heightOf(title.lines, title.size) + 10;
  for (const [say, face, size] of [
    [text.where, 'speech', 28],
    [text.when, 'speech', 28],
    [text.who, 'speech-bold', 32],
  ] as const) {
    const lines = wrapEvenly(say, { face, size, width: COLUMN }, measure);
    top += face === 'speech-bold' ? 12 : 0;
    marks.push(...stacked(lines, centred(face, size, face === 'speech'), top));
    top += heightOf(lines, size);
  }
  return { height: top, marks };
}

const GAP = 36;
const HALF = (COLUMN - GAP) / 2;
const INSET = 34;

const alone: readonly Step[] = [
  [64, 1],
  [58, 1],
  [52, 1],
  [46, 2],
  [38, 3],
  [30, 4],
];
const several: readonly Step[] = [
  [34, 2],
  [30, 3],
  [26, 3],
];

/** What the court did, inside its stamp. Several outcomes are set as a list. */
function stampText({ ruling }: KeepsakeText, measure: Measure) {
  const steps = ruling.told.length === 1 ? alone : several;
  const setting = { face: 'court', width: HALF - 2 * INSET - 40, steps } as const;
  const each = ruling.told.map((told) => setToFit(told, setting, measure));
  const size = Math.min(...each.map((one) => one.size));
  return { size, lines: ruling.told.flatMap((told) => wrapEvenly(told, { ...setting, size }, measure)) };
}

function rulingBox(text: KeepsakeText, height: number, stamp: ReturnType<typeof stampText>): readonly Mark[] {
  const middle = SHEET.margin + HALF / 2;
  const inside = heightOf(stamp.lines, stamp.size);
  const top = 84 + (height - 84 - 72 - inside) / 2;
  const look = { ...centred('court', stamp.size), colour: 'warningRed', x: middle } as const;
  return [
    { kind: 'box', x: SHEET.margin, y: 0, width: HALF, height, colour: 'ink' },
    ...stacked([text.ruling.label], { ...centred('speech-bold', 30), x: middle }, 26),
    {
      kind: 'stamp',
      x: SHEET.margin + INSET,
      y: top - 18,
      width: HALF - 2 * INSET,
      height: inside + 36,
      colour: 'warningRed',
    },
    ...stacked(stamp.lines, look, top),
    ...stacked([text.ruling.note], { ...centred('speech', 26, true), x: middle }, height - 54),
  ];
}

function advocacyBox({ advocacy }: KeepsakeText, height: number, measure: Measure): readonly Mark[] {
  const x = SHEET.margin + HALF + GAP;
  const middle = x + HALF / 2;
  const [big, small] = [150, 36];
  const wide = measure(advocacy.points, 'speech-bold', big);
  const all = wide + 16 + measure(advocacy.of, 'speech', small);
  const baseline = 84 + (height - 84 - 72) / 2 + big * 0.3;
  const left = { align: 'left', y: baseline, kind: 'text', soft: false } as const;
  return [
    { kind: 'box', x, y: 0, width: HALF, height, colour: 'courtBlue' },
    ...stacked([advocacy.label], { ...centred('speech-bold', 30), x: middle }, 26),
    {
      ...left,
      text: advocacy.points,
      x: middle - all / 2,
      face: 'speech-bold',
      size: big,
      colour: 'courtBlue',
    },
    {
      ...left,
      text: advocacy.of,
      x: middle - all / 2 + wide + 16,
      face: 'speech',
      size: small,
      colour: 'ink',
    },
    ...stacked([advocacy.note], { ...centred('speech', 26, true), x: middle }, height - 54),
  ];
}

function numbers(text: KeepsakeText, measure: Measure): Block {
  const stamp = stampText(text, measure);
  const height = Math.max(282, 84 + heightOf(stamp.lines, stamp.size) + 60 + 72);
  return { height, marks: [...rulingBox(text, height, stamp), ...advocacyBox(text, height, measure)] };
}

const ROW = 46;

function parts({ parts: rows }: KeepsakeText, measure: Measure): Block {
  const widest = (texts: readonly string[], face: Face) =>
    Math.max(0, ...texts.map((text) => measure(text, face, 28)));
  const names = widest(
    rows.map(({ name }) => name),
    'speech-bold',
  );
  const points = widest(
    rows.map((row) => row.points),
    'speech',
  );
  const x = SHEET.margin + names + 28;
  const lengths = barLengths(rows, COLUMN - names - points - 56);
  const line = { kind: 'text', size: 28, colour: 'ink', soft: false } as const;
  return {
    height: rows.length * ROW,
    marks: rows.flatMap(({ name, points: told }, at): Mark[] => {
      const { whole = 0, filled = 0 } = lengths[at] ?? {};
      const y = at * ROW + 32;
      return [
        { ...line, text: name, x: SHEET.margin, y, face: 'speech-bold', align: 'left' },
        { kind: 'bar', x, y: at * ROW + 10, width: whole, filled, height: 28 },
        { ...line, text: told, x: SHEET.width - SHEET.margin, y, face: 'speech', align: 'right' },
      ];
    }),
  };
}

const sayingSteps: readonly Step[] = [
  [42, 3],
  [38, 4],
  [34, 5],
  [30, 6],
  [27, 8],
];

function best({ best: moment }: KeepsakeText, measure: Measure): readonly Block[] {
  if (moment === null) return [];
  const x = SHEET.margin + INSET;
  const setting = {
    face: 'court',
    width: COLUMN - INSET,
    steps: sayingSteps,
  } as const;
  const { size, lines } = setToFit(moment.say, setting, measure);
  const left = { colour: 'ink', align: 'left', x } as const;
  const below = 46 + heightOf(lines, size) + 8;
  const height = below + 36;
  return [
    {
      height,
      marks: [
        { kind: 'rule', x: SHEET.margin, y: 0, width: 8, height, colour: 'brass' },
        ...stacked([moment.label], { ...left, face: 'speech-bold', size: 30, soft: false }, 0),
        ...stacked(lines, { ...left, face: 'court', size, soft: false }, 46),
        ...stacked([moment.points], { ...left, face: 'speech', size: 26, soft: true }, below),
      ],
    },
  ];
}

function foot({ foot: name, motto }: KeepsakeText, measure: Measure): Block {
  const lines = wrapEvenly(motto, { face: 'speech', size: 24, width: COLUMN }, measure);
  return {
    height: 72 + heightOf(lines, 24),
    marks: [
      { kind: 'rule', x: SHEET.margin, y: 0, width: COLUMN, height: 3, colour: 'ink' },
      ...stacked([name], centred('court', 36), 18),
      ...stacked(lines, centred('speech', 24, true), 70),
    ],
  };
}

const TOP = 80;
const BOTTOM = 78;
const LEAST = 28; // between blocks

/** Every block under the other, what is left of the sheet shared out between them. */
export function compose(text: KeepsakeText, measure: Measure): Picture {
  const blocks = [
    head(text, measure),
    numbers(text, measure),
    parts(text, measure),
    ...best(text, measure),
    foot(text, measure),
  ];
  const needed = blocks.reduce((sum, { height }) => sum + height, 0);
  const height = Math.max(SHEET.height, Math.ceil(TOP + needed + (blocks.length - 1) * LEAST + BOTTOM));
  const gap = (height - TOP - BOTTOM - needed) / (blocks.length - 1);
  const marks: Mark[] = [
    { kind: 'frame', x: 36, y: 36, width: SHEET.width - 72, height: height - 72, colour: 'ink' },
  ];
  let top = TOP;
  for (const block of blocks) {
    for (const mark of block.marks) marks.push(moved(mark, top));
    top += block.height + gap;
  }
  return { width: SHEET.width, height, marks };
}
