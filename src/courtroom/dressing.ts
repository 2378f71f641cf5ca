// Fetches the drawings of a hearing's own courtroom and cast before it is shown, where they are not there yet.
import type { Look } from '../level/types.ts';
import type { StageView } from '../present/stage-view.ts';
import type { Drawings } from './drawings.ts';
import type { House } from './house.ts';
import { type Wanted, wantedBy } from './packs.ts';

/** An empty room, for a stage that is put up before it is known what for. */
export const plainly: Wanted = { courtroom: 'honey', looks: [] };

const covers = (has: Wanted, wanted: Wanted) =>
  has.courtroom === wanted.courtroom && wanted.looks.every((look: Look) => has.looks.includes(look));

export interface Dressing {
  show(view: StageView): void;
  close(): void;
}

export function createDressing(
  house: House,
  first: Wanted,
  loadDrawings: (wanted: Wanted) => Promise<Drawings>,
): Dressing {
  let has = first;
  let latest: StageView | null = null;
  const fetch = async (view: StageView) => {
    const wanted = wantedBy(view);
    const drawings = await loadDrawings(wanted).catch(() => null); // a stage without them stays as it is
    if (drawings === null || latest === null || !covers(wanted, wantedBy(latest)) || covers(has, wanted))
      return;
    has = wanted;
    house.redress(drawings);
    house.show(latest);
  };
  return {
    show(view) {
      latest = view;
      if (covers(has, wantedBy(view))) house.show(view);
      else void fetch(view);
    },
    close() {
      latest = null;
    },
  };
}
