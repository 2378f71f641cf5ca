// Reads the text of a case, and fetches for it only the reader that it needs: YAML costs much, and the cases of the game
// need none of it.

import type { Reading } from '../../level/index.ts';
import { MOST_BYTES } from '../../level/limits.ts';
import { decodeText } from './packing.ts';

/** Reads what a person wrote, YAML or JSON, with the line of every problem. Rejects when the reader cannot be fetched. */
export async function readCase(text: string): Promise<Reading> {
  const { readLevel } = await import('../../level/read-level.ts');
  return readLevel(text);
}

/** Reads what was read once before, or what the game itself wrote: JSON goes the short way. */
export async function readKnown(text: string): Promise<Reading> {
  const value = parsed(text);
  if (value === undefined) return readCase(text);
  const { readParsed } = await import('../../level/read-data.ts');
  return readParsed(value);
}

function parsed(text: string): unknown {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export type FileReading = { readonly text: string } | { readonly fault: 'not-text' | 'too-large' };

/** The text of a file, of which nothing is read when it is too large. */
export async function readFile(file: Blob): Promise<FileReading> {
  if (file.size > MOST_BYTES) return { fault: 'too-large' };
  return decodeText(await file.arrayBuffer());
}
