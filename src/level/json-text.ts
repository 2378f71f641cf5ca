// The quick way in for a level that travels as JSON. Takes the value that the browser's own parser makes only when
// nothing in it is out of place; of anything else says nothing, and leaves it to be read slowly, with its places.
import { badCharacter } from './characters.ts';
import { MOST_DEPTH, MOST_PARTS } from './limits.ts';
import { forbiddenKeys, isUsable, type Plain } from './plain-data.ts';

/** The value of a JSON text, where it is plain data within the limits. */
export function plainJson(text: string): Plain | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    const value: Plain = JSON.parse(text);
    return keysWithin(value) === membersIn(text) ? value : undefined; // fewer keys than were written: one came twice
  } catch {
    return undefined;
  }
}

/** How many keys all its groups have; -1 where a part of it is not fit for a level. Goes step by step, never deep. */
function keysWithin(root: Plain): number {
  const waiting: Plain[] = [root];
  const depths: number[] = [0];
  let keys = 0;
  let parts = 0;
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    const depth = depths.pop() ?? 0;
    if (!isFit(value)) return -1;
    if (typeof value !== 'object' || value === null) continue;
    const inner = Array.isArray(value) ? value : membersOf(value);
    if (inner === undefined || depth >= MOST_DEPTH) return -1;
    if (!Array.isArray(value)) keys += inner.length;
    parts += inner.length;
    if (parts > MOST_PARTS) return -1;
    for (const part of inner) {
      if (isFitLeaf(part)) continue;
      waiting.push(part);
      depths.push(depth + 1);
    }
  }
  return keys;
}

/** The commonest parts need no waiting: a clean text, a usable number. */
const isFitLeaf = (value: Plain): boolean => (typeof value !== 'object' || value === null) && isFit(value);

function isFit(value: Plain): boolean {
  if (typeof value === 'string') return isClean(value);
  return typeof value !== 'number' || isUsable(value);
}

/** Letters, digits and signs up to the tilde, and line breaks: most texts hold nothing else, and are seen at a glance. */
const isClean = (text: string): boolean =>
  /^[\n -~\u00a0-\u201f\u2030-\u2065]*$/.test(text) || badCharacter(text) === undefined;

function membersOf(group: Readonly<Record<string, Plain>>): Plain[] | undefined {
  const members: Plain[] = [];
  for (const key of Object.keys(group)) {
    if (forbiddenKeys.has(key) || !isClean(key)) return undefined;
    members.push(group[key] ?? null);
  }
  return members;
}

/** How many `"key":` the text of a sound JSON writes: the texts in it that a colon follows. */
function membersIn(text: string): number {
  let members = 0;
  for (let open = text.indexOf('"'); open >= 0; ) {
    let close = text.indexOf('"', open + 1);
    while (isEscaped(text, close)) close = text.indexOf('"', close + 1);
    let next = close + 1;
    while (text.charCodeAt(next) <= 0x20) next += 1;
    if (text.charCodeAt(next) === 0x3a) members += 1;
    open = text.indexOf('"', next);
  }
  return members;
}

/** Whether an odd number of backslashes stands before the sign. */
function isEscaped(text: string, at: number): boolean {
  let from = at - 1;
  while (text.charCodeAt(from) === 0x5c) from -= 1;
  return (at - from) % 2 === 0;
}
