// Copies a stranger's data into plain values, step by step and never by recursion, and refuses what no level needs:
// depth, sheer number, aliases, keys that reach into objects, odd numbers and hidden characters.
import { badCharacter } from './characters.ts';
import { MOST_DEPTH, MOST_PARTS } from './limits.ts';
import type { Entry, Opened } from './opened.ts';
import { describePart } from './part-names.ts';
import { type Facts, makeProblem, type Path, type PathPart, type Place, type Problem } from './problems.ts';
import { makeSpot, type Spot } from './spots.ts';
import { tagReason } from './yaml-reasons.ts';

export type Plain = string | number | boolean | null | Plain[] | PlainGroup;
export interface PlainGroup {
  [key: string]: Plain;
}

export interface PlainData {
  readonly value: Plain;
  readonly spots: Spot;
  readonly problems: readonly Problem[];
}

/** How to look into the data, and where its pieces stand in the text. */
export interface Source {
  open(piece: unknown): Opened;
  placeOf(piece: unknown): Place;
}

/** One piece still to be copied. */
interface Task {
  readonly piece: unknown;
  readonly path: Path;
  readonly spot: Spot;
  readonly put: (value: Plain) => void;
}

interface Copying {
  readonly source: Source;
  readonly tasks: Task[];
  partsLeft: number;
  readonly faults: ((whole: Plain) => Problem)[]; // told at the end, when the whole can name its parts
}

const MOST_FAULTS = 1_000; // a file made to have a million is not worth telling them
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export function copyPlain(root: unknown, source: Source): PlainData {
  const copying: Copying = { source, tasks: [], partsLeft: MOST_PARTS, faults: [] };
  const spots = makeSpot(source.placeOf(root));
  let whole: Plain = null;
  const put = (value: Plain): void => {
    whole = value;
  };
  copying.tasks.push({ piece: root, path: [], spot: spots, put });
  copyAll(copying);
  return { value: whole, spots, problems: copying.faults.map((tell) => tell(whole)) };
}

function copyAll(copying: Copying): void {
  for (let task = copying.tasks.pop(); task; task = copying.tasks.pop()) task.put(copyPiece(copying, task));
}

/** The piece's plain value, null where it is refused. Lists and groups are filled by later tasks. */
function copyPiece(copying: Copying, task: Task): Plain {
  const opened = copying.source.open(task.piece);
  if (opened.kind === 'single') return copySingle(copying, task, opened.value);
  if (opened.kind === 'alias') return fault(copying, task, 'level/alias', { name: opened.name });
  if (opened.kind === 'tag') return fault(copying, task, 'level/unreadable', { reason: tagReason });
  if (opened.kind === 'strange') return strange(copying, task);
  if (task.path.length >= MOST_DEPTH) return fault(copying, task, 'level/too-deep', { most: MOST_DEPTH });
  const count = opened.kind === 'list' ? opened.items.length : opened.entries.length;
  if (count > copying.partsLeft) return stopAll(copying, task);
  copying.partsLeft -= count;
  return opened.kind === 'list'
    ? copyList(copying, task, opened.items)
    : copyGroup(copying, task, opened.entries);
}

/** Past the most parts nothing more is looked at: such a file was not written by hand. */
function stopAll(copying: Copying, task: Task): null {
  copying.tasks.length = 0;
  return fault(copying, task, 'level/too-many-parts', { most: MOST_PARTS });
}

function copySingle(copying: Copying, task: Task, value: unknown): Plain {
  if (typeof value === 'string') {
    const bad = badCharacter(value);
    return bad ? fault(copying, task, 'level/bad-character', bad) : value;
  }
  if (typeof value === 'number') return isUsable(value) ? value : fault(copying, task, 'level/bad-number');
  return typeof value === 'boolean' || value === null ? value : strange(copying, task);
}

/** Infinity and what is not a number are out; so are integers too great to be exact. */
export function isUsable(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

function copyList(copying: Copying, task: Task, items: readonly unknown[]): Plain {
  const list: Plain[] = [];
  const inner: Task[] = [];
  for (const [index, item] of items.entries()) {
    const spot = makeSpot(copying.source.placeOf(item));
    inner.push(innerTask(task, index, item, spot, (value) => list.push(value)));
  }
  addTasks(copying, inner);
  return list;
}

function copyGroup(copying: Copying, task: Task, entries: readonly Entry[]): Plain {
  const group: PlainGroup = {};
  const inner: Task[] = [];
  for (const { key, source, keySource } of entries) {
    const spot = makeSpot(copying.source.placeOf(source), copying.source.placeOf(keySource));
    if (!isFitKey(copying, task, key, spot)) continue;
    const put = (value: Plain): void => {
      group[key] = value;
    };
    inner.push(innerTask(task, key, source, spot, put));
  }
  addTasks(copying, inner);
  return group;
}

function innerTask(around: Task, part: PathPart, piece: unknown, spot: Spot, put: Task['put']): Task {
  around.spot.parts.set(part, spot);
  return { piece, path: [...around.path, part], spot, put };
}

/** The last added is the first done: so that the copy is made in the file's order, they are added from the end. */
function addTasks({ tasks }: Copying, inner: readonly Task[]): void {
  for (let index = inner.length - 1; index >= 0; index--) {
    const task = inner[index];
    if (task) tasks.push(task);
  }
}

function isFitKey(copying: Copying, task: Task, key: string, spot: Spot): boolean {
  const here = { path: [...task.path, key], about: task.path, place: spot.key };
  const first = task.spot.parts.get(key);
  const bad = badCharacter(key);
  if (forbiddenKeys.has(key)) report(copying, here, 'level/forbidden-key', { key });
  else if (first) report(copying, here, 'level/duplicate-key', { key, first: first.key.line });
  else if (bad) report(copying, { ...here, path: task.path }, 'level/bad-character', bad);
  else return true;
  return false;
}

type DataCode =
  | 'level/too-many-parts'
  | 'level/too-deep'
  | 'level/alias'
  | 'level/bad-character'
  | 'level/bad-number'
  | 'level/forbidden-key'
  | 'level/duplicate-key'
  | 'level/wrong-type'
  | 'level/unreadable';

function fault<C extends DataCode>(copying: Copying, task: Task, code: C, ...facts: Facts<C>): null {
  report(copying, { path: task.path, about: task.path, place: task.spot.value }, code, ...facts);
  return null;
}

function report<C extends DataCode>(
  copying: Copying,
  at: { path: Path; about: Path; place: Place },
  code: C,
  ...facts: Facts<C>
): void {
  if (copying.faults.length < MOST_FAULTS)
    copying.faults.push((whole) =>
      makeProblem(code, describePart(whole, at.about), at.path, at.place, ...facts),
    );
}

function strange(copying: Copying, task: Task): null {
  const facts = { key: 'this value', wanted: 'plain data', found: 'something else', mend: 'Rewrite it.' };
  return fault(copying, task, 'level/wrong-type', facts);
}
