// A hearing as a value: opened on a level, moved by events. Refused input leaves it as it was and says why.
import { getNextTransitions, initialTransition, type SnapshotFrom, transition } from 'xstate';
import type { HearingContext, HearingInput } from './context.ts';
import { type HearingEvent, isHearingEvent } from './events.ts';
import { hearingMachine } from './machine.ts';
import { type Refusal, refuse } from './refusals.ts';

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
  readonly snapshot: HearingSnapshot;
}

export type Attempt =
  | { readonly hearing: Hearing; readonly refused: null }
  | { readonly hearing: Hearing; readonly refused: Refusal };

function stepOf(snapshot: HearingSnapshot): Step {
  const step = steps.find((name) => snapshot.matches(nested(name)));
  if (step === undefined) throw new RangeError(`The hearing is in no known step: ${String(snapshot.value)}`);
  return step;
}

/** `argument.bench` as XState matches it. */
function nested(step: Step): Parameters<HearingSnapshot['matches']>[0] {
  const [outer, inner] = step.split('.');
  return (inner === undefined ? outer : { [String(outer)]: inner }) as Parameters<
    HearingSnapshot['matches']
  >[0];
}

const hearingOf = (snapshot: HearingSnapshot): Hearing => ({
  step: stepOf(snapshot),
  context: snapshot.context,
  snapshot,
});

/** Opens court. Throws a RangeError if the level gives that side no hand. */
export function openHearing(input: HearingInput): Hearing {
  const [snapshot] = initialTransition(hearingMachine, input);
  return hearingOf(snapshot);
}

/** Offers an event, from anywhere. Never throws: what cannot be taken is refused with a closed code. */
export function attempt(hearing: Hearing, event: HearingEvent): Attempt {
  if (!isHearingEvent(event)) return { hearing, refused: 'hearing/malformed' };
  const [snapshot] = transition(hearingMachine, hearing.snapshot, event);
  // XState returns the very same snapshot when no transition is taken.
  if (snapshot !== hearing.snapshot) return { hearing: hearingOf(snapshot), refused: null };
  return { hearing, refused: whyRefused(hearing, event) };
}

function whyRefused(hearing: Hearing, event: HearingEvent): Refusal {
  const heardHere = getNextTransitions(hearing.snapshot).some(({ eventType }) => eventType === event.type);
  return heardHere ? (refuse(hearing.context, event) ?? 'hearing/not-now') : 'hearing/not-now';
}
