// One hearing under way: the proceedings, the hearing they replay to, and the one way of adding to them.
import { attempt, type Hearing, type HearingEvent, type Refusal } from '../hearing/index.ts';
import type { Level } from '../level/types.ts';
import { type Opening, openProceedings, type Proceedings, replay, withEvent } from '../proceedings/index.ts';

export interface Session {
  readonly key: string; // of the case, under which its hearing is kept: the level's id, unless it came from outside
  readonly level: Level;
  readonly whole: boolean; // or as much of the level as the brief shows, until the rest of it has come
  readonly proceedings: Proceedings;
  readonly hearing: Hearing;
}

/** Takes up proceedings as far as the level still allows. */
export function resumeSession(level: Level, proceedings: Proceedings, key = level.id, whole = true): Session {
  const { hearing, held } = replay(level, proceedings);
  const { seed, side, difficulty, events } = proceedings;
  const opened = openProceedings({ level, seed, side, difficulty });
  return { key, level, whole, hearing, proceedings: { ...opened, events: events.slice(0, held) } };
}

/** Opens a hearing at its beginning. */
export const openSession = (opening: Opening, key = opening.level.id, whole = true): Session =>
  resumeSession(opening.level, openProceedings(opening), key, whole);

export type Acted =
  | { readonly session: Session; readonly refused: null }
  | { readonly session: Session; readonly refused: Refusal };

export function act(session: Session, event: HearingEvent): Acted {
  const { hearing, refused } = attempt(session.hearing, event);
  if (refused !== null) return { session, refused };
  return { session: { ...session, hearing, proceedings: withEvent(session.proceedings, event) }, refused };
}
