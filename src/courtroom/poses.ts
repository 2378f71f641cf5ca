// How each person is placed, from the view alone: where, in what clothes, which way the head is turned. No Phaser here.
import type { Role } from '../level/types.ts';
import { palette } from '../present/palette.ts';
import type { StagePerson, StageView } from '../present/stage-view.ts';
import type { Composition, Spot } from './composition.ts';

export type Stance = 'robed' | 'seated' | 'standing';

export interface Pose {
  readonly role: Role;
  readonly person: StagePerson;
  readonly stance: Stance;
  readonly spot: Spot;
  readonly turned: boolean; // the body faces left
  readonly headTurned: boolean; // the head faces left
  readonly headDown: boolean;
  readonly suit: string;
  readonly tie: string;
  readonly depth: number;
}

export const depths = {
  wall: 0,
  backdrop: 2,
  floor: 6,
  chair: 8,
  judge: 10,
  bench: 12,
  benchTop: 14,
  beam: 20,
  screen: 22,
  clerk: 24,
  clerkDesk: 26,
  movant: 30,
  movantTable: 32,
  scales: 36,
  respondent: 40,
  respondentTable: 42,
  speaker: 50,
  lectern: 52,
  rail: 60,
  light: 64,
  wash: 70,
  edge: 80,
} as const;
/** Arms lie on what the body sits behind. */
export const ARMS = 3;

type Suit = readonly [suit: string, tie: string];

/** A few suits for each part in court, so that casts differ; the two sides always tell apart, blue from red. */
const suits: Readonly<Record<Role, readonly [Suit, Suit, Suit]>> = {
  judge: [
    [palette.robe, palette.paper],
    [palette.robe, palette.paper],
    [palette.robe, palette.paper],
  ],
  clerk: [
    ['#74805f', palette.brass],
    ['#7f6f8c', palette.brass],
    ['#9a7a52', palette.courtBlue],
  ],
  'movant-counsel': [
    ['#3f658f', '#a9c4dd'],
    ['#3d7478', '#d9c27a'],
    ['#565f9a', '#b9c9e0'],
  ],
  'movant-second': [
    ['#7d8fa3', palette.courtBlue],
    ['#7f9c98', palette.courtBlue],
    ['#8f93b4', palette.courtBlue],
  ],
  'respondent-counsel': [
    ['#6e4c62', palette.warningRed],
    ['#85493f', '#e0c9a0'],
    ['#5c4a44', palette.warningRed],
  ],
  'respondent-second': [
    ['#8a7560', palette.warningRed],
    ['#9c7a70', palette.warningRed],
    ['#a08a58', palette.warningRed],
  ],
};

/** Whoever has this look wears this suit, in every hearing. */
function suitOf({ role, look }: StagePerson): Suit {
  const sum = [...look].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return suits[role][sum % 3] ?? suits[role][0];
}

const seats: Record<Role, (composition: Composition) => Spot> = {
  judge: (room) => room.judge,
  clerk: (room) => room.clerk,
  'movant-counsel': (room) => room.movantCounsel,
  'movant-second': (room) => room.movantSecond,
  'respondent-counsel': (room) => room.respondentCounsel,
  'respondent-second': (room) => room.respondentSecond,
};

/** No two people lie at one depth, or the order in which they came would show. */
function depthOf(role: Role, standing: boolean): number {
  if (standing) return depths.speaker;
  if (role === 'judge') return depths.judge;
  if (role === 'clerk') return depths.clerk;
  const table = role.startsWith('movant') ? depths.movant : depths.respondent;
  return role.endsWith('counsel') ? table + 0.1 : table;
}

/** The point a head is turned to. Counsel who look to the table look down at their own. */
function lookedAt(person: StagePerson, own: Spot, room: Composition): Spot {
  switch (person.facing) {
    case 'bench':
      return person.role === 'judge' ? { ...own, x: room.lectern.x } : room.judge;
    case 'lectern':
      return { ...room.lectern, x: room.lectern.x - (person.role.startsWith('movant') ? 0 : 40) };
    case 'table':
      if (person.role === 'judge' || person.role === 'clerk') return room.respondentTable;
      return person.role.startsWith('movant') ? { ...own, x: own.x + 50 } : { ...own, x: own.x - 50 };
    case 'gallery':
      return { ...own, x: room.width / 2 };
  }
}

const readsOwnPapers = (person: StagePerson) =>
  (person.role === 'judge' && person.facing === 'bench') ||
  (person.role !== 'judge' && person.role !== 'clerk' && person.facing === 'table');

export function pose(person: StagePerson, view: StageView, room: Composition): Pose {
  const standing = person.role === view.lectern;
  const spot = standing ? room.speaker : seats[person.role](room);
  const [suit, tie] = suitOf(person);
  const turned = !standing && (person.role.startsWith('respondent') || person.role === 'clerk');
  return {
    role: person.role,
    person,
    stance: standing ? 'standing' : person.role === 'judge' ? 'robed' : 'seated',
    spot,
    turned,
    headTurned: lookedAt(person, spot, room).x < spot.x,
    headDown: !person.speaking && (person.writing || readsOwnPapers(person)),
    suit,
    tie,
    depth: depthOf(person.role, standing),
  };
}
