// Reads a stranger's level file: text in, a frozen level or every problem out. Never throws.
// The order is one of trust: size, depth and syntax here, then what read-data.ts goes on with.
import { MOST_BYTES } from './limits.ts';
import { copyPlain, type PlainData } from './plain-data.ts';
import { makeProblem, type Path, type Place, type Problem } from './problems.ts';
import { failed, guarded, type Reading, readData } from './read-data.ts';
import { locate, makeSpot, type Spot } from './spots.ts';
import { offsetOf, openNode } from './yaml-nodes.ts';
import { parseYaml } from './yaml-text.ts';

const START: Place = { line: 1, column: 1 };

/** Reads a level from its text, YAML or JSON. */
export function readLevel(text: string): Reading {
  return guarded(() => readText(text), START);
}

function readText(text: string): Reading {
  const copied = copyText(text);
  return 'refused' in copied ? failed(copied.refused) : readData(copied);
}

/** The text as plain data that remembers its places, or why it cannot be. */
function copyText(given: string): PlainData | { readonly refused: readonly Problem[] } {
  const refused = refuseText(given);
  if (refused) return { refused: [refused] };
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
    const copied = copyText(text);
    if ('refused' in copied) return failed(copied.refused);
    spots = copied.spots;
    return readData(copied);
  }, START);
  return { reading, placeOf: (path) => locate(spots, path) };
}

function refuseText(text: string): Problem | undefined {
  if (typeof text !== 'string' || text.includes('\0')) return makeProblem('level/not-text', '', [], START);
  const bytes = utf8Length(text);
  return bytes > MOST_BYTES
    ? makeProblem('level/too-large', '', [], START, { bytes, most: MOST_BYTES })
    : undefined;
}

/** Bytes of the text as a file. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length && bytes <= MOST_BYTES; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1; // each half of a pair is 2 of 4
  }
  return bytes;
}
