// The statechart of the hearing as a picture, read off the machine's own definition: a column of steps, what may be
// done in each without leaving it, and an arrow for everything that leads on, with its guard in brackets.
import { hearingMachine, type Step, steps } from '../hearing/index.ts';

interface Way {
  readonly event: string;
  readonly guards: readonly string[];
  readonly to: string | null; // a step; null when it stays
}

interface Box {
  readonly step: Step;
  readonly ways: readonly Way[];
  readonly top: number;
  readonly height: number;
}

type Node = (typeof hearingMachine.states)[keyof typeof hearingMachine.states];

const LEFT = 130;
const WIDTH = 330;
const LINE = 18;
const HEAD = 34;
const GAP = 34;

const pathOf = (node: Node): string => node.path.join('.');

/** The step that a transition to this node ends in: a compound state leads to its first. */
function landing(node: Node): string {
  const [inner] = node.initial?.target ?? [];
  return inner === undefined ? pathOf(node) : landing(inner as Node);
}

function nodeOf(step: Step): Node {
  const [outer = '', inner] = step.split('.');
  const node = (hearingMachine.states as Record<string, Node>)[outer];
  const found = inner === undefined ? node : (node?.states as Record<string, Node> | undefined)?.[inner];
  if (found === undefined) throw new RangeError(`The machine has no step ${step}.`);
  return found;
}

/** What may be done at a step, its parent's events too. Two transitions of one event to one place are one way. */
function waysFrom(step: Step): readonly Way[] {
  const node = nodeOf(step);
  const parents =
    node.parent === undefined || node.parent.path.length === 0 ? [node] : [node, node.parent as Node];
  const ways = new Map<string, Way>();
  for (const [event, transitions] of parents.flatMap((one) => [...one.transitions]))
    for (const { target, guard } of transitions) {
      const to = target?.[0] === undefined ? null : landing(target[0] as Node);
      const name = typeof guard === 'string' ? [guard] : [];
      const known = ways.get(`${event} ${to}`);
      ways.set(`${event} ${to}`, { event, to, guards: [...(known?.guards ?? []), ...name] });
    }
  return [...ways.values()];
}

function layOut(): readonly Box[] {
  let top = 20;
  return steps.map((step) => {
    const ways = waysFrom(step);
    const height = HEAD + ways.length * LINE + 8;
    const box = { step, ways, top, height };
    top += height + GAP;
    return box;
  });
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const label = ({ event, guards, to }: Way, from: Step) =>
  `${event}${guards.length > 0 ? ` [${guards.join(', ')}]` : ''}${to === null || to === from ? '' : ` → ${to}`}`;

function drawBox({ step, ways, top, height }: Box): string {
  const lines = ways.map((way, at) => {
    const kind = way.to === null ? 'stay' : 'go';
    return `<text class="${kind}" x="${LEFT + 14}" y="${top + HEAD + at * LINE + 12}">${escapeText(label(way, step))}</text>`;
  });
  return [
    `<rect x="${LEFT}" y="${top}" width="${WIDTH + 180}" height="${height}" rx="9"/>`,
    `<text class="step" x="${LEFT + 14}" y="${top + 23}">${step}</text>`,
    ...lines,
  ].join('\n');
}

/** Straight down to the next step; else an arc on the left, wider the further it goes. */
function drawArrow(from: Box, to: Box, boxes: readonly Box[]): string {
  const span = boxes.indexOf(to) - boxes.indexOf(from);
  const x = LEFT + 60;
  if (span === 1) return `<path d="M${x} ${from.top + from.height} V${to.top - 2}" marker-end="url(#tip)"/>`;
  const [y1, y2] = [from.top + from.height / 2 + (span > 0 ? 6 : -6), to.top + 20];
  const out = LEFT - 40 - 26 * Math.abs(span);
  return `<path d="M${LEFT} ${y1} C${out} ${y1} ${out} ${y2} ${LEFT - 2} ${y2}" marker-end="url(#tip)"/>`;
}

function drawArrows(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((from) => {
    const targets = [...new Set(from.ways.flatMap(({ to }) => (to === null ? [] : [to])))];
    return targets.flatMap((step) => {
      const to = boxes.find((box) => box.step === step);
      return to === undefined ? [] : [drawArrow(from, to, boxes)];
    });
  });
}

const style = `rect{fill:#fffdf6;stroke:#1d1a17;stroke-width:2}
text{font:13px system-ui,sans-serif;fill:#1d1a17}
.step{font-weight:700;font-size:15px}
.stay{fill:#6b5d4a}
.go{fill:#2d4a6b}
path{fill:none;stroke:#2d4a6b;stroke-width:2}`;

/** The whole drawing, as the text of an SVG file. */
export function chartOf(): string {
  const boxes = layOut();
  const last = boxes.at(-1);
  const height = (last?.top ?? 0) + (last?.height ?? 0) + 20;
  const width = LEFT + WIDTH + 200;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    '<title>The steps of a hearing, and what leads from each to the next</title>',
    `<style>${style}</style>`,
    '<defs><marker id="tip" markerWidth="9" markerHeight="9" refX="7" refY="4" orient="auto"><path d="M0 0 L8 4 L0 8 z" style="fill:#2d4a6b;stroke:none"/></marker></defs>',
    `<rect width="${width}" height="${height}" style="fill:#f3ead7;stroke:none"/>`,
    ...drawArrows(boxes),
    ...boxes.map(drawBox),
    '</svg>',
    '',
  ].join('\n');
}
