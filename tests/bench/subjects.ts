// What is measured: the game as it is begun in three ways, and the pages that it is held against.
import type { Site } from './building.ts';

export type Mark = 'first-act' | 'stage-first-frame';

export interface Subject {
  readonly name: string;
  readonly site: Site;
  readonly search?: string; // of the address
  readonly begin?: string; // the case whose hearing is begun as soon as the title screen lets one
  readonly marks: readonly Mark[]; // that it sets, in order
}

export const practice: Subject = {
  name: 'Serious Questions, practice case',
  site: 'game',
  begin: 'practice',
  marks: ['first-act', 'stage-first-frame'],
};
export const parler: Subject = {
  name: 'Serious Questions, Parler',
  site: 'game',
  begin: 'parler-v-aws',
  marks: ['first-act', 'stage-first-frame'],
};
export const deskAlone: Subject = {
  name: 'Serious Questions, practice case, desk alone',
  site: 'game',
  search: '?stage=off',
  begin: 'practice',
  marks: ['first-act'],
};
export const starter: Subject = {
  name: 'bare Phaser 4 starter',
  site: 'phaser',
  marks: ['stage-first-frame'],
};
export const bareStarter: Subject = {
  name: 'bare Phaser 4 starter without its pictures',
  site: 'phaser',
  search: '?bare',
  marks: ['stage-first-frame'],
};
export const ink: Subject = { name: 'plain inkjs page', site: 'ink', marks: ['first-act'] };
export const plain: Subject = { name: 'the same screen in plain DOM', site: 'plain', marks: ['first-act'] };

export interface Condition {
  readonly name: string;
  readonly cpu: number; // how many times slower than this machine's processor
  readonly line: Line | null;
}

export interface Line {
  readonly latency: number; // milliseconds a request
  readonly bytes: number; // a second; -1 for as many as there are
}

const slow4G: Line = { latency: 562.5, bytes: 1_474_600 / 8 };

export const asItIs: Condition = { name: 'plain', cpu: 1, line: null };
export const slow: Condition = { name: 'processor 4x slower', cpu: 4, line: null };
export const slowLine: Condition = { name: 'processor 4x slower, slow 4G', cpu: 4, line: slow4G };
export const conditions: readonly Condition[] = [asItIs, slow, slowLine];
