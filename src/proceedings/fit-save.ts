// Whether a save fits a case: it is played on it, and believed only as far as the court allows.
import { levelHash } from '../level/index.ts';
import type { Level } from '../level/types.ts';
import type { Proceedings } from './proceedings.ts';
import type { SaveProblem } from './read-save.ts';
import { type Replay, replay } from './replay.ts';

export type Fit =
  | { readonly ok: true; readonly replay: Replay }
  | { readonly ok: false; readonly problem: SaveProblem; readonly replay: Replay | null }; // how far it still holds

/** Plays a save on a level. A save of a level that has changed since is told apart from one that never fitted. */
export function fitSave(level: Level, proceedings: Proceedings): Fit {
  if (proceedings.level !== level.id) return { ok: false, problem: 'save/other-level', replay: null };
  if (proceedings.side === 'respondent' && level.hands.respondent === undefined)
    return { ok: false, problem: 'save/other-level', replay: null };
  const played = replay(level, proceedings);
  if (proceedings.levelHash !== levelHash(level))
    return { ok: false, problem: 'save/level-changed', replay: played };
  return played.refused === null
    ? { ok: true, replay: played }
    : { ok: false, problem: 'save/does-not-replay', replay: played };
}
