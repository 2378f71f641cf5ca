// A whole case in the fragment of an address, which browsers do not send anywhere: `FORMAT.SEAL.LETTERS`.
// The letters are the level's JSON, deflated, its keys in their own order: what is opened is what was shared.
// The seal is the content hash of the letters. It notices what mail programs cut and hands change; it is not a lock.
import { contentHash } from '../../level/hash.ts';
import type { Level } from '../../level/types.ts';
import { pack, unpack } from './packing.ts';

export const LINK_FORMAT = 1;
const MOST_LETTERS = 2_000_000;

export type LinkProblem = 'link/damaged' | 'link/newer-format' | 'link/too-large';

export type LinkReading =
  | { readonly ok: true; readonly text: string } // of a level, as JSON; not read yet
  | { readonly ok: false; readonly problem: LinkProblem };

const refused = (problem: LinkProblem): LinkReading => ({ ok: false, problem });

export async function packCase(level: Level): Promise<string> {
  const letters = await pack(JSON.stringify(level));
  return `${LINK_FORMAT}.${contentHash(letters)}.${letters}`;
}

/** Reads what `packCase` wrote. Never throws, and unpacks nothing that is not whole. */
export async function unpackCase(packed: string): Promise<LinkReading> {
  if (packed.length > MOST_LETTERS) return refused('link/too-large');
  const [, format, seal, letters] = /^([1-9]\d{0,3})\.([^.]*)(?:\.([^.]*))?/.exec(packed) ?? [];
  if (format === undefined) return refused('link/damaged');
  if (Number(format) > LINK_FORMAT) return refused('link/newer-format');
  if (letters === undefined || `${format}.${seal}.${letters}` !== packed) return refused('link/damaged');
  if (contentHash(letters) !== seal) return refused('link/damaged');
  const unpacked = await unpack(letters);
  if ('text' in unpacked) return { ok: true, text: unpacked.text };
  return refused(unpacked.fault === 'damaged' ? 'link/damaged' : 'link/too-large');
}
