// How things stand, for the page that is shown when something has gone wrong.
import { writeSave } from '../../proceedings/index.ts';
import type { Keeper } from '../keeper.ts';
import { spoken } from '../languages/spoken.ts';
import type { Session } from '../session.ts';
import type { Standing } from './watch.ts';

export function standingOf(session: Session | null, keeper: Keeper): Standing {
  const language = spoken().code;
  if (session === null) return { language, hearing: null };
  const { key, proceedings, hearing } = session;
  const { level, levelHash, events } = proceedings;
  return {
    language,
    hearing: {
      key,
      own: key !== level, // a case from outside has another key than its id
      level,
      levelHash,
      step: hearing.step,
      events: events.length,
      kept: Math.min(keeper.keptTo(key), events.length),
      save: (most) => writeSave({ ...proceedings, events: events.slice(0, most) }),
    },
  };
}
