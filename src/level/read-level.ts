// Reads a stranger's level file: text in, a frozen level or every problem out. Never throws.
// The order is one of trust: size, depth and syntax here, then what read-data.ts goes on with.
import { MOST_BYTES } from './limits.ts';
import { copyPlain } from './plain-data.ts';
import { makeProblem, type Place, type Problem } from './problems.ts';
import { failed, guarded, type Reading, readData } from './read-data.ts';
import { offsetOf, openNode } from './yaml-nodes.ts';
import { parseYaml } from './yaml-text.ts';

const START: Place = { line: 1, column: 1 };

/** Reads a level from its text, YAML or JSON. */
export function readLevel(text: string): Reading {
  return guarded(() => readText(text), START);
}

function readText(given: string): Reading {
  const refused = refuseText(given);
  if (refused) return failed([refused]);
  const { document, problems, placeOf } = parseYaml(given.replace(/\r\n?/g, '\n'));
  if (!document) return failed(problems);
  return readData(
    copyPlain(document.contents, { open: openNode, placeOf: (node) => placeOf(offsetOf(node)) }),
  );
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
