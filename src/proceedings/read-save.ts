// What a save is, and reading one that comes from anywhere: a file, the browser's store, a stranger.
// Never throws; what is wrong is said by a closed code. A save is believed only after it has been replayed: fit-save.ts.
import { isDifficulty, isHearingEvent, USUAL } from '../hearing/index.ts';
import { contentHash } from '../level/index.ts';
import { FORMAT, type Proceedings } from './proceedings.ts';

export const saveProblems = [
  'save/too-large',
  'save/not-a-save',
  'save/newer-format',
  'save/edited',
  'save/other-level',
  'save/level-changed',
  'save/does-not-replay',
] as const;
export type SaveProblem = (typeof saveProblems)[number];

const MOST = 1_000_000; // characters
const MOST_EVENTS = 5_000;

/** What is written and sealed. The usual difficulty is left out, as in saves made before there were others. */
function written({ difficulty, ...rest }: Proceedings): object {
  return difficulty === USUAL ? rest : { ...rest, difficulty };
}

const sealOf = (proceedings: Proceedings) => contentHash(written(proceedings));

/** The file a student keeps: the proceedings, sealed so that a slip of an editor is noticed. Not a lock. */
export function writeSave(proceedings: Proceedings): string {
  return `${JSON.stringify({ ...written(proceedings), seal: sealOf(proceedings) }, null, 1)}\n`;
}

export type SaveReading =
  | { readonly ok: true; readonly proceedings: Proceedings }
  | { readonly ok: false; readonly problem: SaveProblem };

const bad = (problem: SaveProblem): SaveReading => ({ ok: false, problem });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 200;

function isSeed(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0xffffffff;
}

/** Reads a save's own text. Whether it fits a level is for `fitSave` to say. */
export function readSave(text: string): SaveReading {
  if (text.length > MOST) return bad('save/too-large');
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad('save/not-a-save');
  const {
    format,
    level,
    levelHash: hash,
    side = 'movant',
    difficulty = USUAL,
    seed,
    events,
    seal,
  } = value as Record<string, unknown>;
  if (typeof format === 'number' && format > FORMAT) return bad('save/newer-format');
  if (format !== FORMAT || !isText(level) || !isText(hash) || !isSeed(seed)) return bad('save/not-a-save');
  if ((side !== 'movant' && side !== 'respondent') || !isDifficulty(difficulty))
    return bad('save/not-a-save');
  if (!Array.isArray(events) || events.length > MOST_EVENTS) return bad('save/not-a-save');
  if (!events.every(isHearingEvent)) return bad('save/edited');
  const proceedings: Proceedings = { format, level, levelHash: hash, side, difficulty, seed, events };
  if (seal !== undefined && seal !== sealOf(proceedings)) return bad('save/edited');
  return { ok: true, proceedings };
}
