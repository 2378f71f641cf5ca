// Those who watch from the gallery, seen from behind: they rise with the court, and what is said moves them a little.
import type { Cue, StageView } from '../present/stage-view.ts';
import { type Image, type Kit, put } from './kit.ts';
import { RISING, risen } from './people.ts';
import { depths } from './poses.ts';

export interface Gallery {
  show(view: StageView): void;
  cue(cue: Cue): void;
}

const startling: readonly Cue[] = ['gavel-struck', 'line-caught', 'answer-stung'];
const LEAN = 0.1; // radians

const isJudgeIn = (view: StageView) => view.people.some(({ role, present }) => role === 'judge' && present);

export function createGallery(kit: Kit): Gallery {
  const { room, movement } = kit;
  const watchers = room.gallery.map((spot, at): { image: Image; spot: typeof spot } => ({
    image: put(kit, `watcher-${at + 1}`, spot, depths.rail + 1 + at / 10),
    spot,
  }));
  let sat: boolean | null = null;
  return {
    show(view) {
      const sits = isJudgeIn(view);
      if (sat === false && sits)
        watchers.forEach(({ image, spot }, at) => {
          movement.glide(RISING, (part) => {
            image.y = spot.y - risen(Math.min(1, part * (1 + at * 0.04))) * 70 * spot.s;
          });
        });
      sat = sits;
    },
    /** Neighbours lean to one another, and back. */
    cue(cue) {
      if (!startling.includes(cue)) return;
      watchers.forEach(({ image }, at) => {
        const way = at % 2 ? -LEAN : LEAN;
        movement.glide(
          900,
          (part) => image.setRotation(part < 1 ? Math.sin(part * Math.PI) * way : 0),
          at * 60,
        );
      });
    },
  };
}
