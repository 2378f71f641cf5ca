// What a case says to a student who is new, at the step and the parts she is at now.
import type { Hearing } from '../hearing/index.ts';
import type { CoachedAt } from '../level/types.ts';
import type { HearingView } from './view.ts';

const slipParts: readonly CoachedAt[] = [
  'slip.claim',
  'slip.authority',
  'slip.exhibits',
  'slip.pin',
  'slip.certainty',
];

/** How often the student has been through this step before. A slip not said does not count. */
function timesBefore({ step, context: { slips } }: Hearing): number {
  if (step === 'argument.bench') return slips.filter(({ answer }) => answer !== null).length;
  return step === 'argument.atLectern' || step === 'argument.building' ? slips.length : 0;
}

/** The first note for a place when it is first met, the second when it is met again, and so on; then none. */
export function coachingNow(hearing: Hearing): HearingView['coaching'] {
  const { step, context } = hearing;
  const here: readonly CoachedAt[] = step === 'argument.building' ? [step, ...slipParts] : [step];
  const notes = here.flatMap((place) => {
    const note = context.level.coaching?.filter(({ at }) => at === place)[timesBefore(hearing)];
    return note === undefined ? [] : [[place, note.say]];
  });
  return Object.fromEntries(notes);
}
