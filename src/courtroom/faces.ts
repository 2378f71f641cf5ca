// A face: mood in the eyes and mouth, speech, a blink, and the turn of the head. Every change is short and comes to rest.
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
}

/** Where the neck meets the shoulders, in the peeps' units: a figure stands, turns and nods about this point. */
export const NECK = { x: 388, y: 600 };
const NOD = 0.09; // radians that a reading head is bowed

/** Puts a drawing on the face, on the side the head is turned to. */
const wearPicture = (kit: Kit, image: Image, name: string, face: Face, left: boolean) =>
  dress(kit, image, name, face.finest, left).setX(left ? NECK.x : -NECK.x);

const eyesOf = ({ person, headDown }: Pose) => (headDown ? 'eyes-down' : `eyes-${person.mood}`);
const restingMouth = ({ person }: Pose) => (person.speaking ? 'mouth-wide' : `mouth-${person.mood}`);

/** What the mouth does while words are said: open, round, closed, in an order that never looks counted. */
const syllables = ['wide', 'rest', 'round', 'wide', 'round', 'rest', 'wide', 'rest', 'wide', 'round', 'wide'];
const mouthAt = (part: number, mood: Mood) => {
  const syllable = syllables[Math.floor(part * syllables.length)] ?? 'wide';
  return syllable === 'rest' ? `mouth-${mood}` : `mouth-${syllable}`;
};

function speak(kit: Kit, face: Face, pose: Pose): void {
  kit.movement.glide(1500, (part) => {
    wearPicture(
      kit,
      face.mouth,
      part < 1 ? mouthAt(part, pose.person.mood) : 'mouth-wide',
      face,
      pose.headTurned,
    );
    face.head.y = bow(pose) + Math.sin(part * Math.PI * 6) * 7 * (1 - part);
  });
}

function blink(kit: Kit, face: Face, pose: Pose): void {
  kit.movement.glide(150, (part) =>
    wearPicture(kit, face.eyes, part < 1 ? 'eyes-down' : eyesOf(pose), face, pose.headTurned),
  );
}

const bow = ({ headDown }: Pose) => (headDown ? 14 : 0);

/** Puts every layer of the head on its side. */
function wearHead(kit: Kit, face: Face, pose: Pose, left: boolean): void {
  wearPicture(kit, face.hair, `head-${pose.person.look}`, face, left);
  wearPicture(kit, face.eyes, eyesOf(pose), face, left);
  wearPicture(kit, face.mouth, restingMouth(pose), face, left);
  if (face.trim) wearPicture(kit, face.trim, `trim-${pose.person.look}`, face, left);
}

/** Turns the head by drawing it narrower, then round to the other side; and bows it to read. */
function turn(kit: Kit, face: Face, pose: Pose, from: Pose | null): void {
  const [start, end] = [from?.headTurned ?? pose.headTurned, pose.headTurned];
  const [bowedFrom, bowedTo] = [from?.headDown ? NOD : 0, pose.headDown ? NOD : 0];
  let side: boolean | null = null;
  const set = (part: number) => {
    const eased = ease(part);
    const left = eased < 0.5 ? start : end;
    if (left !== side) wearHead(kit, face, pose, left);
    side = left;
    face.head.scaleX = start === end ? 1 : 0.72 + 0.28 * Math.abs(1 - 2 * eased);
    face.head.rotation = (left ? -1 : 1) * (bowedFrom + (bowedTo - bowedFrom) * eased);
    face.head.y = bow(pose) * eased;
  };
  if (from && (start !== end || bowedFrom !== bowedTo)) kit.movement.glide(260, set);
  else set(1);
}

export function showFace(kit: Kit, face: Face, pose: Pose, before: Pose | null): void {
  turn(kit, face, pose, before);
  if (before && (before.person.mood !== pose.person.mood || before.headTurned !== pose.headTurned))
    blink(kit, face, pose);
  if (pose.person.speaking && before && !before.person.speaking) speak(kit, face, pose);
}
