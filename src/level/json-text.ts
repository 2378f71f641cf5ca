// The quick way in for a level that travels as JSON. Takes the value that the browser's own parser makes only when
// nothing in it is out of place; of anything else says nothing, and leaves it to be read slowly, with its places.
import type { QuickCheck, Walk } from './quick-check.ts';

/** The value of a JSON text, frozen, where it is plain data within the limits and the check takes it. */
export function quickJson(text: string, check: QuickCheck): unknown {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const walk: Walk = { clean: isCleanText(text), keys: 0, parts: 0 };
    return check(value, walk, 0) && walk.keys === membersIn(text) ? value : undefined; // fewer keys than were written: one came twice
  } catch {
    return undefined;
  }
}

/** Any sign but those that a level may surely hold, or one written as an escape: of these badCharacter knows. */
const doubtful = /[^\n -~\u00a0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\uffff]|\\[^"\\/n]/;

/** Whether the text as a whole shows that none of its parts holds a bad character. */
const isCleanText = (text: string): boolean => !doubtful.test(text);

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
