// Heads and faces as layers, from Open Peeps. One head a look, one pair of eyes and one mouth a mood: the stage puts
// them together, so no face is drawn twice.
import type { Mood } from '../../src/present/stage-view.ts';
import { type Frame, type Piece, piece } from './drawing.ts';
import { looks } from './looks.ts';
import { splitFace, takeApart } from './peeps.ts';

const headFrame: Frame = { x: 40, y: -40, width: 640, height: 760 };
const trimFrame: Frame = { x: 160, y: 280, width: 480, height: 340 };
const faceFrame: Frame = { x: 300, y: 250, width: 310, height: 290 };
const bare = (colour: string) => [colour.slice(1)];

/** Which Open Peeps faces make each mood: the eyes of one, the mouth of another. */
const moods: Record<Mood, { eyes: string; mouth: string }> = {
  calm: { eyes: 'smile', mouth: 'smile' },
  attentive: { eyes: 'explaining', mouth: 'contempt' },
  serious: { eyes: 'smile', mouth: 'serious' },
  explaining: { eyes: 'explaining', mouth: 'smile' },
  doubtful: { eyes: 'suspicious', mouth: 'suspicious' },
  concerned: { eyes: 'concerned', mouth: 'tired' },
  solemn: { eyes: 'smile', mouth: 'eyesClosed' },
  pleased: { eyes: 'calm', mouth: 'calm' },
  stung: { eyes: 'concernedFear', mouth: 'solemn' },
};

function heads(): Piece[] {
  return Object.entries(looks).flatMap(([look, recipe]) => {
    const peep = takeApart({
      head: [recipe.head],
      face: ['calm'],
      skinColor: bare(recipe.skin),
      headContrastColor: bare(recipe.hair),
      clothingColor: bare(recipe.cloth),
      ...(recipe.accessory ? { accessories: [recipe.accessory], accessoriesProbability: 100 } : {}),
      ...(recipe.beard ? { facialHair: [recipe.beard], facialHairProbability: 100 } : {}),
    });
    const head = piece(`head-${look}`, 0, headFrame, (drawing) => drawing.raw(peep.head));
    if (!recipe.accessory && !recipe.beard) return [head];
    const trim = piece(`trim-${look}`, 0, trimFrame, (drawing) => drawing.raw(peep.beard + peep.accessory));
    return [head, trim];
  });
}

const half = (name: string, face: string, part: 'upper' | 'lower') =>
  piece(name, 0, faceFrame, (drawing) => drawing.raw(splitFace(takeApart({ face: [face] }).face)[part]));

function faces(): Piece[] {
  const made = Object.entries(moods).flatMap(([mood, { eyes, mouth }]) => [
    half(`eyes-${mood}`, eyes, 'upper'),
    half(`mouth-${mood}`, mouth, 'lower'),
  ]);
  const speech = [
    half('eyes-down', 'contempt', 'upper'),
    half('mouth-wide', 'explaining', 'lower'),
    half('mouth-round', 'cheeky', 'lower'),
  ];
  return [...made, ...speech];
}

export const people = (): Piece[] => [...heads(), ...faces()];
