// Reads a stranger's level file: text in, a frozen level or every problem out. Never throws.
// The order is one of trust: size, depth and syntax here, then what read-data.ts goes on with.
import { checkReferences } from './check-references.ts';
import { quickJson } from './json-text.ts';
import { MOST_BYTES } from './limits.ts';
import { copyPlain, type PlainData } from './plain-data.ts';
import { makeProblem, type Path, type Place, type Problem } from './problems.ts';
import { quickCheck } from './quick-check.ts';
import { failed, guarded, type Reading, readData } from './read-data.ts';
import { level as levelShape } from './shape/level.ts';
import { locate, makeSpot, type Spot } from './spots.ts';
import type { Level } from './types.ts';
import { offsetOf, openNode } from './yaml-nodes.ts';
import { parseYaml } from './yaml-text.ts';

const check = quickCheck(levelShape);
const START: Place = { line: 1, column: 1 };

/** Reads a level from its text, YAML or JSON. */
export function readLevel(text: string): Reading {
  return guarded(() => readText(text), START);
}

function readText(text: string): Reading {
  const quick = fits(text) ? readJson(text) : undefined;
  if (quick !== undefined) return quick;
  const refused = refuseText(text);
  if (refused) return failed([refused]);
  const copied = copyText(text);
  return 'refused' in copied ? failed(copied.refused) : readData(copied);
}

/** A faultless level in JSON, by the browser's own parser. What has any problem is read anew, for its places. */
function readJson(text: string): Reading | undefined {
  const level = quickJson(text, check) as Level | undefined;
  if (level === undefined) return undefined;
  const problems = checkReferences(level, makeSpot(START));
  return problems.length === 0 ? { ok: true, level, problems } : undefined;
}

/** The text as plain data that remembers its places, or why it cannot be. */
function copyText(given: string): PlainData | { readonly refused: readonly Problem[] } {
  const { document, problems, placeOf } = parseYaml(given.replace(/\r\n?/g, '\n'));
  if (!document) return { refused: problems };
  return copyPlain(document.contents, { open: openNode, placeOf: (node) => placeOf(offsetOf(node)) });
}

export interface PlacedReading {
  readonly reading: Reading;
  /** Where a part stands in the text; of one that is not there, the nearest part around it. */
  placeOf(path: Path): Place;
}

/** Reads a level, and remembers where each of its parts stands. */
export function readPlaced(text: string): PlacedReading {
  let spots: Spot = makeSpot(START);
  const reading = guarded(() => {
    const refused = refuseText(text);
    if (refused) return failed([refused]);
    const copied = copyText(text);
    if ('refused' in copied) return failed(copied.refused);
    spots = copied.spots;
    return readData(copied);
  }, START);
  return { reading, placeOf: (path) => locate(spots, path) };
}

function refuseText(text: string): Problem | undefined {
  if (typeof text !== 'string' || text.includes('\0')) return makeProblem('level/not-text', '', [], START);
  if (fits(text)) return undefined;
  const bytes = text.length > MOST_BYTES ? text.length : utf8Length(text);
  return bytes > MOST_BYTES
    ? makeProblem('level/too-large', '', [], START, { bytes, most: MOST_BYTES })
    : undefined;
}

/** Whether the text is surely small enough: a quick look, which few texts near the limit fail. */
const fits = (text: string): boolean =>
  typeof text === 'string' && text.length <= MOST_BYTES && atMostBytes(text) <= MOST_BYTES;

/** Bytes of the text as a file, or a little more: a sign takes up to three for each of its halves. */
function atMostBytes(text: string): number {
  if (text.length * 3 <= MOST_BYTES) return text.length * 3;
  return text.length + 2 * (text.match(/[^\0-\x7f]/g)?.length ?? 0);
}

/** Bytes of the text as a file. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (const sign of text.match(/[^\0-\x7f]/gu) ?? []) bytes += (sign.codePointAt(0) ?? 0) > 0x7ff ? 2 : 1;
  return bytes;
}
