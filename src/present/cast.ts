// Who looks like whom: the level's own looks, with the look that the player chose for her own counsel.
import { looks } from '../level/index.ts';
import type { Level, Look, Role, Side } from '../level/types.ts';

interface Cast {
  readonly role: Role;
  readonly look: Look;
}

/** Where somebody else in the cast already has the chosen look, that person takes the first look that is free. */
export function castOf({ people }: Level, side: Side, counsel?: Look): readonly Cast[] {
  const own = `${side}-counsel`;
  const cast = people.map(({ role, look }) => ({ role, look: role === own ? (counsel ?? look) : look }));
  const worn = new Set(cast.map(({ look }) => look));
  return cast.map(({ role, look }) => {
    if (counsel === undefined || role === own || look !== counsel) return { role, look };
    const free = looks.find((one) => !worn.has(one)) ?? look;
    worn.add(free);
    return { role, look: free };
  });
}
