// The door to the judge's chambers: ajar while she is away.
import type { StageView } from '../present/stage-view.ts';
import { type Kit, put } from './kit.ts';
import { depths } from './poses.ts';

export interface Door {
  show(view: StageView): void;
}

export function createDoor(kit: Kit): Door {
  const at = kit.room.door;
  if (!at) return { show() {} };
  const [ajar, shut] = ['door', 'door-shut'].map((name) => put(kit, name, at, depths.wall + 0.7));
  return {
    show({ people }) {
      const away = people.some(({ role, present }) => role === 'judge' && !present);
      ajar?.setVisible(away);
      shut?.setVisible(!away);
    },
  };
}
