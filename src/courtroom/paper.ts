// The slip of paper on its way from lectern to bench, and the gavel.
import type { StageView } from '../present/stage-view.ts';
import { type Kit, nudge, put } from './kit.ts';
import { ease } from './movement.ts';
import { depths } from './poses.ts';

export interface Paper {
  show(view: StageView): void;
}

export function createPaper(kit: Kit): Paper {
  const { room, movement } = kit;
  const places = {
    'at-lectern': nudge(room.lectern, 26, -262, 0.92),
    'handed-up': nudge(room.bench, -96, -248, 0.62),
  };
  const slip = put(kit, 'slip', places['at-lectern'], depths.lectern + 0.3);
  const size = slip.scale / places['at-lectern'].s;
  let shown: StageView['paper']['where'] | null = null;
  const lay = (where: 'at-lectern' | 'handed-up') => {
    const at = places[where];
    slip
      .setPosition(at.x, at.y)
      .setScale(size * at.s)
      .setRotation(0);
    slip.setDepth(where === 'at-lectern' ? depths.lectern + 0.3 : depths.benchTop + 0.5);
  };
  const handUp = () => {
    const [from, to] = [places['at-lectern'], places['handed-up']];
    slip.setDepth(depths.lectern + 4);
    movement.glide(620, (part) => {
      const eased = ease(part);
      slip.x = from.x + (to.x - from.x) * eased;
      slip.y = from.y + (to.y - from.y) * eased - Math.sin(Math.PI * eased) * 46 * from.s;
      slip.setScale(size * (from.s + (to.s - from.s) * eased)).setRotation(Math.sin(Math.PI * eased) * 0.35);
      if (part === 1) lay('handed-up');
    });
  };
  return {
    show({ paper: { where: paper } }) {
      if (paper === shown) return;
      const before = shown;
      shown = paper;
      slip.setVisible(paper !== 'none');
      if (paper === 'none') return;
      if (paper === 'handed-up' && before === 'at-lectern') handUp();
      else lay(paper);
    },
  };
}

export interface Gavel {
  strike(): void;
}

export function createGavel(kit: Kit): Gavel {
  const at = nudge(kit.room.bench, 176, -266, 0.72);
  const gavel = put(kit, 'gavel', at, depths.benchTop + 0.6).setRotation(0.12);
  return {
    strike() {
      kit.movement.glide(760, (part) => {
        const lift = Math.max(0, Math.sin(part * Math.PI * 4)) * (1 - part * 0.6);
        gavel.setRotation(0.12 - lift * 0.8).setY(at.y - lift * 34 * at.s);
      });
    },
  };
}
