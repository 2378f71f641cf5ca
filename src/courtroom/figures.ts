// One person on the stage, put together from a body, a head and a face, in the Open Peeps' units.
import type Phaser from 'phaser';
import { type Face, NECK } from './faces.ts';
import { colour, dress, type Image, type Kit } from './kit.ts';
import { ARMS, type Pose } from './poses.ts';

export interface Figure {
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

/** Whether a figure built for the one will do for the other. */
export const looksLike = (one: Pose, other: Pose): boolean =>
  one.stance === other.stance &&
  one.turned === other.turned &&
  one.person.look === other.person.look &&
  one.person.writing === other.person.writing &&
  one.spot.x === other.spot.x &&
  one.spot.y === other.spot.y &&
  one.spot.s === other.spot.s;

export function build(kit: Kit, at: Pose): Figure {
  const worn = kit.drawings.wear(at.person.look);
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
    mood: at.person.mood,
    bow: 0,
    nod: 0,
  };
  head.add([face.hair, face.eyes, face.mouth, ...(face.trim ? [face.trim] : [])]);
  body.add(head);
  const pen = at.person.writing ? (armImages.at(-1) ?? null) : null;
  const raised = at.stance === 'standing' ? bodyImages.slice(0, 2) : [];
  return { pose: at, body, arms, pen, raised, face };
}

export function demolish({ body, arms }: Figure): void {
  body.destroy(true);
  arms.destroy(true);
}

/** Moves a whole figure off its spot, by units of the room; and fades it. */
export function shift({ body, arms, pose: { spot } }: Figure, right: number, up: number, alpha = 1): void {
  for (const group of [body, arms]) group.setPosition(spot.x + right, spot.y - up).setAlpha(alpha);
}
