// One hearing under way: the proceedings, and the hearing they lead to.
import { type Hearing, openHearing } from '../hearing/index.ts';
import type { Level } from '../level/types.ts';
import { type Opening, openProceedings, type Proceedings } from '../proceedings/index.ts';

export interface Session {
  readonly key: string; // of the case, under which its hearing is kept: the level's id, unless it came from outside
  readonly level: Level;
  readonly whole: boolean; // or as much of the level as the brief shows, until the rest of it has come
  readonly proceedings: Proceedings;
  readonly hearing: Hearing;
}

export const isBrief = ({ hearing }: Session): boolean => hearing.step === 'chambers.brief';

/** Opens a hearing at its beginning. */
export function openSession(opening: Opening, key = opening.level.id, whole = true): Session {
  const { level } = opening;
  const proceedings = openProceedings(opening);
  const { side, difficulty } = proceedings;
  return { key, level, whole, proceedings, hearing: openHearing({ level, side, difficulty }) };
}
