// A hearing as a value, and the one at which court opens. The machine that moves it on is not needed before it moves.
import type { SnapshotFrom } from 'xstate';
import type { HearingContext, HearingInput } from './context.ts';
import type { hearingMachine } from './machine.ts';
import { openCourt } from './open-court.ts';

export const steps = [
  'chambers.brief',
  'chambers.record',
  'argument.atLectern',
  'argument.building',
  'argument.bench',
  'opposition.listening',
  'rebuttal',
  'chambers.forecast',
  'ruling',
  'debrief',
] as const;
export type Step = (typeof steps)[number];

export type HearingSnapshot = SnapshotFrom<typeof hearingMachine>;

export interface Hearing {
  readonly step: Step;
  readonly context: HearingContext;
  readonly snapshot: HearingSnapshot | null; // null while nothing has been done: the machine has not been started
}

/** Opens court. Throws a RangeError if the level gives that side no hand. */
export const openHearing = (input: HearingInput): Hearing => ({
  step: 'chambers.brief',
  context: openCourt(input),
  snapshot: null,
});
