// A hearing moved by events. Refused input leaves it as it was and says why.
import { getNextTransitions, initialTransition, transition } from 'xstate';
import { type HearingEvent, isHearingEvent } from './events.ts';
import { hearingMachine } from './machine.ts';
import { type Hearing, type HearingSnapshot, type Step, steps } from './opening.ts';
import { type Refusal, refuse } from './refusals.ts';

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

/** Offers an event, from anywhere. Never throws: what cannot be taken is refused with a closed code. */
export function attempt(hearing: Hearing, event: HearingEvent): Attempt {
  if (!isHearingEvent(event)) return { hearing, refused: 'hearing/malformed' };
  const before = snapshotOf(hearing);
  const [snapshot] = transition(hearingMachine, before, event);
  // XState returns the very same snapshot when no transition is taken.
  if (snapshot !== before) return { hearing: hearingOf(snapshot), refused: null };
  return { hearing, refused: whyRefused(before, event) };
}

/** Where the machine stands; at its start while nothing has been done. */
export function snapshotOf({ snapshot, context }: Hearing): HearingSnapshot {
  return snapshot ?? initialTransition(hearingMachine, context)[0];
}

function whyRefused(snapshot: HearingSnapshot, event: HearingEvent): Refusal {
  const heardHere = getNextTransitions(snapshot).some(({ eventType }) => eventType === event.type);
  return heardHere ? (refuse(snapshot.context, event) ?? 'hearing/not-now') : 'hearing/not-now';
}
