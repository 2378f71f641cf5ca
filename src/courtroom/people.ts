// The people in court: one figure a person, put together from a body, a head and a face, in the Open Peeps' units.
import type Phaser from 'phaser';
import type { StageView } from '../present/stage-view.ts';
import { wear } from './drawings.ts';
import { type Face, NECK, showFace } from './faces.ts';
import { colour, dress, type Image, type Kit } from './kit.ts';
import { ARMS, type Pose, pose } from './poses.ts';

interface Figure {
  readonly made: string; // what it was built for; another build needs another figure
  pose: Pose;
  readonly body: Phaser.GameObjects.Container;
  readonly arms: Phaser.GameObjects.Container;
  readonly pen: Image | null;
  readonly raised: readonly Image[];
  readonly face: Face;
}

type Tint = 'skin' | 'suit' | 'tie' | null;
function bodyParts({ stance }: Pose, shirt: string): readonly (readonly [string, Tint])[] {
  if (stance === 'robed')
    return [
      ['robe', null],
      ['neck', 'skin'],
      ['jabot', null],
    ];
  const coat = stance === 'standing' ? 'standing' : 'jacket';
  const raised: (readonly [string, Tint])[] =
    stance === 'standing'
      ? [
          ['arm-raised', 'suit'],
          ['hand-raised', 'skin'],
        ]
      : [];
  if (shirt === 'open') return [...raised, ['blouse', null], ['neck', 'skin'], [coat, 'suit']];
  return [...raised, ['blouse', null], [coat, 'suit'], ['neck', 'skin'], ['collar', null], ['tie', 'tie']];
}

function armParts({ stance, person }: Pose): readonly (readonly [string, Tint])[] {
  if (stance === 'standing')
    return [
      ['arm-resting', 'suit'],
      ['hand-resting', 'skin'],
    ];
  const hands: (readonly [string, Tint])[] = person.writing
    ? [
        ['hand-flat', 'skin'],
        ['hand-pen', 'skin'],
      ]
    : [['hands-folded', 'skin']];
  if (stance === 'robed') return [['robe-sleeves', null], ...hands];
  return [['sleeves', 'suit'], ['cuffs', null], ...hands];
}

const signature = ({ stance, spot, person, turned }: Pose) =>
  [stance, spot.x, spot.y, spot.s, person.look, person.writing, turned].join();

function build(kit: Kit, at: Pose): Figure {
  const worn = wear(at.person.look);
  const tints = { skin: worn.skin, suit: at.suit, tie: at.tie };
  const group = (depth: number) => {
    const container = kit.scene.add.container(at.spot.x, at.spot.y).setDepth(depth);
    return container.setScale(at.spot.s);
  };
  const part = (name: string, tint: Tint = null) => {
    const image = kit.scene.add.image(at.turned ? NECK.x : -NECK.x, -NECK.y, '__DEFAULT');
    dress(kit, image, name, at.spot.s, at.turned);
    return tint ? image.setTint(colour(tints[tint])) : image;
  };
  const body = group(at.depth);
  const arms = group(at.depth + ARMS);
  const bodyImages = bodyParts(at, worn.shirt).map(([name, tint]) => part(name, tint));
  const armImages = armParts(at).map(([name, tint]) => part(name, tint));
  body.add(bodyImages);
  arms.add(armImages);
  const head = kit.scene.add.container(0, 0);
  const face: Face = {
    head,
    hair: part(`head-${at.person.look}`),
    eyes: part('eyes-calm'),
    mouth: part('mouth-calm'),
    trim: worn.trim ? part(`trim-${at.person.look}`) : null,
    finest: at.spot.s,
  };
  head.add([face.hair, face.eyes, face.mouth, ...(face.trim ? [face.trim] : [])]);
  body.add(head);
  const pen = at.person.writing ? (armImages.at(-1) ?? null) : null;
  const raised = at.stance === 'standing' ? bodyImages.slice(0, 2) : [];
  return { made: signature(at), pose: at, body, arms, pen, raised, face };
}

function demolish({ body, arms }: Figure): void {
  body.destroy(true);
  arms.destroy(true);
}

/** Pen strokes, and a hand raised in argument: short, and over. */
function gesture(kit: Kit, figure: Figure, before: Pose | null): void {
  const { pen, raised, pose: now } = figure;
  for (const image of raised) image.setVisible(now.person.speaking);
  if (pen && !before?.person.writing)
    kit.movement.glide(1400, (part) => {
      pen.x = (now.turned ? NECK.x : -NECK.x) + Math.sin(part * Math.PI * 8) * 12 * (1 - part);
      pen.y = -NECK.y + Math.sin(part * Math.PI * 5) * 5 * (1 - part);
    });
}

function arrive(kit: Kit, figure: Figure): void {
  const { body, arms, pose: at } = figure;
  kit.movement.glide(280, (part) => {
    for (const group of [body, arms]) {
      group.setAlpha(part);
      group.y = at.spot.y + (1 - part) * 40 * at.spot.s;
    }
  });
}

export interface People {
  show(view: StageView): void;
  readonly count: number;
}

export function createPeople(kit: Kit): People {
  const figures = new Map<string, Figure>();
  const dismiss = (role: string) => {
    const figure = figures.get(role);
    if (figure) demolish(figure);
    figures.delete(role);
  };
  const admit = (next: Pose): void => {
    const old = figures.get(next.role);
    if (old && old.made === signature(next)) {
      const before = old.pose;
      old.pose = next;
      showFace(kit, old.face, next, before);
      gesture(kit, old, before);
      return;
    }
    dismiss(next.role);
    const figure = build(kit, next);
    figures.set(next.role, figure);
    showFace(kit, figure.face, next, old?.pose ?? null);
    gesture(kit, figure, old?.pose ?? null);
    if (old && old.pose.stance !== next.stance) arrive(kit, figure);
  };
  return {
    show(view) {
      const present = new Set<string>(view.people.map(({ role }) => role));
      for (const role of [...figures.keys()]) if (!present.has(role)) dismiss(role);
      for (const person of view.people) admit(pose(person, view, kit.room));
    },
    get count() {
      return figures.size;
    },
  };
}
