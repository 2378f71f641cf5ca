// The camera: which part of the room is seen, and how it gets there. It follows who speaks; on its way it looks at the
// scales when they have moved. No journey takes two seconds, and it can always jump to its end.
import type { StageView } from '../present/stage-view.ts';
import { between, frame, type Shot, type View } from './framing.ts';
import type { Kit } from './kit.ts';
import { ease } from './movement.ts';

interface Leg {
  readonly to: View;
  readonly from: number; // of the whole journey, 0 to 1
  readonly until: number;
}

const STRAIGHT = 620; // milliseconds
const ROUND = 1800;

export interface Camera {
  readonly at: View;
  readonly zoom: number; // canvas pixels to a unit of the room
  follow(view: StageView): void;
}

const isJudgeIn = ({ people }: StageView) => people.some(({ role, present }) => role === 'judge' && present);
const weights = ({ scales }: StageView) => JSON.stringify([scales?.movant, scales?.respondent]);

/** Where the camera stops on its way from one moment to the next. */
function stopFor(view: StageView, before: StageView): Shot | null {
  if (isJudgeIn(view) && !isJudgeIn(before)) return 'wide'; // all rise
  const handedUp = before.paper.where === 'at-lectern' && view.paper.where === 'handed-up';
  if (handedUp && view.framing === 'bench') return 'wide'; // the paper goes up, the scales move
  if (view.framing === 'bench' && view.screen?.kind === 'finding' && weights(view) !== weights(before))
    return 'scales';
  return null;
}

export function createCamera(kit: Kit, whole: number, aim: (at: View, zoom: number) => void): Camera {
  const { room, movement } = kit;
  let shown: StageView | null = null;
  let at = frame(room, 'wide');
  const set = (next: View) => {
    at = next;
    aim(at, whole * at.closer);
  };
  const travel = (milliseconds: number, legs: readonly Leg[]) => {
    const start = at;
    movement.glide(milliseconds, (part) => {
      let seen = start;
      for (const { to, from, until } of legs)
        if (part >= from) seen = between(seen, to, ease(Math.min(1, (part - from) / (until - from))));
      set(seen);
    });
  };
  return {
    get at() {
      return at;
    },
    get zoom() {
      return whole * at.closer;
    },
    follow(view) {
      const before = shown;
      shown = view;
      const end = frame(room, view.framing);
      if (before === null) return set(end);
      const stop = stopFor(view, before);
      if (stop !== null)
        travel(ROUND, [
          { to: frame(room, stop), from: 0, until: 0.25 },
          { to: end, from: 0.66, until: 1 },
        ]);
      else if (before.framing !== view.framing) travel(STRAIGHT, [{ to: end, from: 0, until: 1 }]);
    },
  };
}
