// The people in court and what they do: speak, listen, write, rise. What moves them is a change of view, never a clock.
import type { Role } from '../level/types.ts';
import type { SaidLine, StageView } from '../present/stage-view.ts';
import { heed, NECK, say, showFace } from './faces.ts';
import { build, demolish, type Figure, looksLike, shift } from './figures.ts';
import type { Kit } from './kit.ts';
import { ease } from './movement.ts';
import { type Pose, pose } from './poses.ts';

const SAYING = { alone: 1500, inTurn: 850 }; // milliseconds a line is seen to be said
export const RISING = 1900; // milliseconds for all to rise, the judge to come in, and all to sit

/** Up, a while, and down again. */
export const risen = (part: number) =>
  part < 0.2 ? ease(part / 0.2) : part > 0.8 ? ease((1 - part) / 0.2) : 1;

function scribble({ movement }: Kit, { pen, pose: now }: Figure, wait: number): void {
  if (!pen) return;
  movement.glide(
    1100,
    (part) => {
      const left = part < 1 ? 1 - part : 0;
      pen.x = (now.turned ? NECK.x : -NECK.x) + Math.sin(part * Math.PI * 8) * 12 * left;
      pen.y = -NECK.y + Math.sin(part * Math.PI * 5) * 5 * left;
    },
    wait,
  );
}

/** One who has gone to the lectern, or back to the table. */
function arrive({ movement }: Kit, figure: Figure): void {
  movement.glide(280, (part) => shift(figure, 0, (part - 1) * 40 * figure.pose.spot.s, part));
}

/** The judge comes in behind the bench and sits. */
function enter({ movement }: Kit, figure: Figure): void {
  const { s } = figure.pose.spot;
  movement.glide(RISING, (part) => {
    const walked = ease(Math.min(1, part / 0.62));
    const seated = part < 0.66 ? 0 : ease((part - 0.66) / 0.34);
    const step = Math.abs(Math.sin(part * Math.PI * 5)) * 14 * (1 - walked);
    shift(figure, (walked - 1) * 620 * s, ((1 - seated) * 110 + step) * s, Math.min(1, part * 6));
  });
}

function leave({ movement }: Kit, figure: Figure): void {
  const { s } = figure.pose.spot;
  movement.glide(900, (part) => {
    if (part === 1) demolish(figure);
    else shift(figure, -ease(part) * 620 * s, Math.sin(Math.min(1, part * 3) * 1.5) * 90 * s, 1 - part ** 4);
  });
}

function rise({ movement }: Kit, figure: Figure): void {
  if (figure.pose.stance !== 'seated') return;
  movement.glide(RISING, (part) => shift(figure, 0, risen(part) * 150 * figure.pose.spot.s));
}

/** Whoever says a new line is seen to say it; the others hear it begin, and who writes writes. */
function converse(kit: Kit, figures: ReadonlyMap<Role, Figure>, fresh: readonly SaidLine[]): void {
  const lasts = fresh.length > 1 ? SAYING.inTurn : SAYING.alone;
  fresh.forEach(({ by }, turn) => {
    const wait = turn * SAYING.inTurn;
    let ears = 0;
    for (const [role, figure] of figures) {
      if (role === by) say(kit, figure.face, figure.pose, lasts, wait);
      else {
        ears += 1;
        heed(kit, figure.face, figure.pose, role.slice(0, 4) === by.slice(0, 4), wait + 120 + ears * 90);
        if (turn === 0) scribble(kit, figure, 200 + ears * 60);
      }
    }
  });
}

const freshIn = (view: StageView, before: StageView | null) =>
  before === null ? [] : view.said.filter(({ id }) => !before.said.some((line) => line.id === id));

export interface People {
  show(view: StageView): void;
  readonly count: number;
}

export function createPeople(kit: Kit): People {
  const figures = new Map<Role, Figure>();
  let shown: StageView | null = null;

  const dismiss = (role: Role) => {
    const figure = figures.get(role);
    figures.delete(role);
    if (figure) demolish(figure);
  };
  /** Keeps a figure that is still right, or builds another in its place. */
  const admit = (next: Pose, wait: number): void => {
    const old = figures.get(next.role);
    const before = old?.pose ?? null;
    const kept = old !== undefined && looksLike(old.pose, next);
    if (!kept) dismiss(next.role);
    const figure = kept ? old : build(kit, next);
    figure.pose = next;
    figures.set(next.role, figure);
    if (!kept && old) figure.face.mood = old.face.mood;
    showFace(kit, figure.face, next, before, wait);
    for (const image of figure.raised) image.setVisible(next.person.speaking);
    if (before && before.stance !== next.stance) arrive(kit, figure);
  };
  const withdraw = (role: Role) => {
    const figure = figures.get(role);
    if (!figure) return;
    figures.delete(role);
    leave(kit, figure);
  };

  return {
    show(view) {
      const fresh = freshIn(view, shown);
      const wait = fresh.length > 1 ? SAYING.inTurn : fresh.length ? 900 : 0;
      const here = view.people.filter(({ present }) => present);
      const sat = figures.has('judge');
      for (const role of [...figures.keys()])
        if (!here.some((person) => person.role === role)) withdraw(role);
      for (const person of here) admit(pose(person, view, kit.room), wait);
      const judge = figures.get('judge');
      if (shown && judge && !sat) {
        enter(kit, judge);
        for (const figure of figures.values()) rise(kit, figure);
      } else converse(kit, figures, fresh);
      shown = view;
    },
    get count() {
      return figures.size;
    },
  };
}
