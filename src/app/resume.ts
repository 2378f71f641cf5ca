// What moves a hearing on: the one way of adding to its proceedings, and taking them up again. Needs the machine.
import { attempt, type HearingEvent, type Refusal } from '../hearing/index.ts';
import type { Level } from '../level/types.ts';
import { openProceedings, type Proceedings, replay, withEvent } from '../proceedings/index.ts';
import type { Session } from './session.ts';

/** Takes up proceedings as far as the level still allows. */
export function resumeSession(level: Level, proceedings: Proceedings, key = level.id, whole = true): Session {
  const { hearing, held } = replay(level, proceedings);
  const { seed, side, difficulty, events } = proceedings;
  const opened = openProceedings({ level, seed, side, difficulty });
  return { key, level, whole, hearing, proceedings: { ...opened, events: events.slice(0, held) } };
}

export type Acted =
  | { readonly session: Session; readonly refused: null }
  | { readonly session: Session; readonly refused: Refusal };

export function act(session: Session, event: HearingEvent): Acted {
  const { hearing, refused } = attempt(session.hearing, event);
  if (refused !== null) return { session, refused };
  return { session: { ...session, hearing, proceedings: withEvent(session.proceedings, event) }, refused };
}
