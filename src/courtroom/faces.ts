// A face: mood in the eyes and mouth, speech, a blink, a nod, the turn of the head. Every change is short, follows
// something that happened, and comes to rest.
import type Phaser from 'phaser';
import type { Mood } from '../present/stage-view.ts';
import { dress, type Image, type Kit } from './kit.ts';
import { ease } from './movement.ts';
import type { Pose } from './poses.ts';

export interface Face {
  readonly head: Phaser.GameObjects.Container;
  readonly hair: Image;
  readonly trim: Image | null; // glasses, a beard
  readonly eyes: Image;
  readonly mouth: Image;
  readonly finest: number; // the size at which it is drawn
  mood: Mood; // the one now worn: it follows the view's when what it answers has been said
  bow: number; // 0 upright, 1 bowed over papers
  nod: number; // units down
}

/** Where the neck meets the shoulders, in the peeps' units: a figure stands, turns and nods about this point. */
export const NECK = { x: 388, y: 600 };
const BOWED = { turn: 0.09, down: 14 }; // radians and units that a reading head is bowed
const TURN = 260; // milliseconds

/** Puts a drawing on the face, on the side the head is turned to. */
const wearPicture = (kit: Kit, image: Image, name: string, face: Face, left: boolean) =>
  dress(kit, image, name, face.finest, left).setX(left ? NECK.x : -NECK.x);

const eyesOf = (face: Face, { headDown }: Pose) => (headDown ? 'eyes-down' : `eyes-${face.mood}`);

/** What the mouth does while words are said: open, round, closed, in an order that never looks counted. */
const syllables = ['rest', 'wide', 'round', 'wide', 'rest', 'round', 'wide', 'rest', 'wide', 'round', 'rest'];
const mouthAt = (part: number, mood: Mood) => {
  const syllable = syllables[Math.floor(part * syllables.length)] ?? 'rest';
  return syllable === 'rest' ? `mouth-${mood}` : `mouth-${syllable}`;
};

function place(face: Face, left: boolean): void {
  face.head.rotation = (left ? -1 : 1) * BOWED.turn * face.bow;
  face.head.y = BOWED.down * face.bow + face.nod;
}

/** Says something: the mouth moves, the head nods with it, and both come to rest. */
export function say(kit: Kit, face: Face, pose: Pose, lasts: number, wait: number): void {
  kit.movement.glide(
    lasts,
    (part) => {
      wearPicture(kit, face.mouth, mouthAt(part, face.mood), face, pose.headTurned);
      face.nod = part < 1 ? Math.sin(part * Math.PI * 6) * 8 * (1 - part) : 0;
      place(face, pose.headTurned);
    },
    wait,
  );
}

/** Hears something begin: one blink, and for those on the speaker's side one small nod. */
export function heed(kit: Kit, face: Face, pose: Pose, nods: boolean, wait: number): void {
  if (pose.headDown) return;
  kit.movement.glide(
    340,
    (part) => {
      const shut = part > 0 && part < 0.42;
      wearPicture(kit, face.eyes, shut ? 'eyes-down' : eyesOf(face, pose), face, pose.headTurned);
      if (nods) face.nod = part < 1 ? Math.sin(part * Math.PI) * 9 : 0;
      place(face, pose.headTurned);
    },
    wait,
  );
}

/** Puts every layer of the head on its side. */
function wearHead(kit: Kit, face: Face, pose: Pose, left: boolean): void {
  wearPicture(kit, face.hair, `head-${pose.person.look}`, face, left);
  wearPicture(kit, face.eyes, eyesOf(face, pose), face, left);
  wearPicture(kit, face.mouth, `mouth-${face.mood}`, face, left);
  if (face.trim) wearPicture(kit, face.trim, `trim-${pose.person.look}`, face, left);
}

/** Turns the head by drawing it narrower, then round to the other side; and bows it to read. */
function turn(kit: Kit, face: Face, pose: Pose, from: Pose | null): void {
  const [start, end] = [from?.headTurned ?? pose.headTurned, pose.headTurned];
  const [bowedFrom, bowedTo] = [from?.headDown ? 1 : 0, pose.headDown ? 1 : 0];
  let side: boolean | null = null;
  const set = (part: number) => {
    const eased = ease(part);
    const left = eased < 0.5 ? start : end;
    if (left !== side) wearHead(kit, face, pose, left);
    side = left;
    face.head.scaleX = start === end ? 1 : 0.72 + 0.28 * Math.abs(1 - 2 * eased);
    face.bow = bowedFrom + (bowedTo - bowedFrom) * eased;
    place(face, left);
  };
  if (from && (start !== end || bowedFrom !== bowedTo)) kit.movement.glide(TURN, set);
  else set(1);
}

/** A new mood comes with a blink, once what it answers has been said. */
function feel(kit: Kit, face: Face, pose: Pose, wait: number): void {
  kit.movement.glide(
    150,
    (part) => {
      if (part === 1) face.mood = pose.person.mood;
      const blinking = part > 0 && part < 1;
      wearPicture(kit, face.eyes, blinking ? 'eyes-down' : eyesOf(face, pose), face, pose.headTurned);
      if (part === 1) wearPicture(kit, face.mouth, `mouth-${face.mood}`, face, pose.headTurned);
    },
    wait,
  );
}

/** `wait` is how long the room is still hearing what this mood answers. */
export function showFace(kit: Kit, face: Face, pose: Pose, before: Pose | null, wait: number): void {
  const changed = before !== null && face.mood !== pose.person.mood;
  if (!before) face.mood = pose.person.mood;
  turn(kit, face, pose, before);
  if (changed) feel(kit, face, pose, Math.max(wait, TURN));
}
