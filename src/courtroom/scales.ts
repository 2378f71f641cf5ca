// The scales on the floor between the two sides: they tip by the difference of what lies in their pans.
import type Phaser from 'phaser';
import type { ScalesView } from '../present/stage-view.ts';
import { heap, type Pan, tip } from './balance.ts';
import { colour, type Image, type Kit, picture } from './kit.ts';
import { ease } from './movement.ts';
import { depths } from './poses.ts';
import { createTags } from './tags.ts';

const PIVOT = -300; // above the foot
const ARM = 168;
const DISH = 150; // below the beam's end
const UNDER = 204; // below the dish, where the tags hang

export interface Scales {
  show(view: ScalesView | null): void;
  sway(): void;
}

type Side = 'movant' | 'respondent';
const shades: Record<Side, string> = { movant: '#5b86b5', respondent: '#d4584c' };

type Group = Phaser.GameObjects.Container;

interface Parts {
  readonly beam: Image;
  readonly pans: Record<Side, { readonly group: Group; readonly load: Group }>;
  readonly tags: Record<Side, Group>; // on the floor before everything that stands there;
  readonly floor: Group; // where struck weights lie
}

function assemble(kit: Kit): Parts {
  const { x, y, s } = kit.room.scales;
  const whole = kit.scene.add.container(x, y).setScale(s).setDepth(depths.scales);
  const part = (name: string, up = 0, size = 1) => picture(kit, name, 0, up, size, s);
  const hang = () => {
    const group = kit.scene.add.container(0, PIVOT);
    const load = kit.scene.add.container(0, DISH);
    group.add([part('scales-pan'), load, part('scales-dish')]);
    return { group, load };
  };
  const beam = part('scales-beam', PIVOT);
  const pans = { movant: hang(), respondent: hang() };
  const floor = kit.scene.add.container(0, 0);
  const { movant, respondent } = pans;
  whole.add([part('shadow', 0, 0.6), part('scales-post'), movant.group, respondent.group, beam, floor]);
  const hung = () =>
    kit.scene.add
      .container(x, y)
      .setScale(s)
      .setDepth(depths.lectern + 1);
  return { beam, pans, floor, tags: { movant: hung(), respondent: hung() } };
}

function fill(kit: Kit, { pans, floor }: Parts, side: Side, { blocks, struck }: Pan): void {
  const { s } = kit.room.scales;
  const { load } = pans[side];
  load.removeAll(true);
  for (const { x, y, size } of blocks)
    load.add(picture(kit, 'weight', x, y, size, s).setTint(colour(shades[side])));
  for (const { x: out, y, size } of struck) {
    const [x, lean] = side === 'movant' ? [-out, -0.12] : [out, 0.12];
    const fallen = picture(kit, 'weight', x, y, size, s).setTint(colour(shades[side]));
    floor.add([fallen.setAlpha(0.8).setRotation(lean), picture(kit, 'strike', x, y, size, s)]);
  }
}

export function createScales(kit: Kit): Scales {
  const parts = assemble(kit);
  const tags = createTags(kit);
  const label = (side: Side, view: ScalesView | null) => {
    parts.tags[side].removeAll(true);
    const image = tags.draw(side, view?.[side] ?? []);
    if (image) parts.tags[side].add(image);
  };
  let angle = 0;
  let shown: ScalesView | null | undefined;
  const { scales, rail, height } = kit.room;
  /** Under the dish, or as low as the gallery's rail and the picture's edge leave them. */
  const hang = (side: Side, across: number, down: number) => {
    const { x, y } = scales;
    const [image] = parts.tags[side].list;
    const high = image && 'displayHeight' in image ? Number(image.displayHeight) : 0;
    const lowest = Math.min(rail.y - 30 * rail.s, height * 0.94) - high * scales.s;
    const under = y + (PIVOT + down + UNDER) * scales.s;
    parts.tags[side].setPosition(x + across * scales.s, Math.min(under, lowest));
  };
  const lean = (to: number) => {
    parts.beam.rotation = to;
    const [across, down] = [Math.cos(to) * ARM, Math.sin(to) * ARM];
    parts.pans.movant.group.setPosition(-across, PIVOT - down);
    parts.pans.respondent.group.setPosition(across, PIVOT + down);
    hang('movant', -across, -down);
    hang('respondent', across, down);
  };
  const swing = (from: number, to: number) =>
    kit.movement.glide(900, (time) => {
      const overshoot = Math.sin(time * Math.PI * 3) * (1 - time) ** 2 * 0.35;
      lean(from + (to - from) * (ease(time) + overshoot));
    });
  return {
    show(view) {
      const [first, from] = [shown === undefined, angle];
      shown = view;
      parts.floor.removeAll(true);
      fill(kit, parts, 'movant', heap(view?.movant ?? []));
      fill(kit, parts, 'respondent', heap(view?.respondent ?? []));
      label('movant', view);
      label('respondent', view);
      angle = view ? tip(view) : 0;
      if (first || from === angle) lean(angle);
      else swing(from, angle);
    },
    sway() {
      const rest = angle;
      kit.movement.glide(700, (time) => lean(rest + Math.sin(time * Math.PI * 4) * 0.04 * (1 - time)));
    },
  };
}
