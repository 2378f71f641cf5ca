// The numbers that change: the speaking minutes as a row of brass, full ones left and hollow ones spent, and at the end
// the advocacy, which the page shows elsewhere. The one status of the page: a change is told.
import { useRoom, useWords } from '../room.ts';

/** Whether minutes can still be spent. */
const canSpend = (step: string) =>
  (step.startsWith('chambers.') && step !== 'chambers.forecast') || step.startsWith('argument.');

function Left() {
  const { bar } = useWords();
  const { left, total } = useRoom().props.view.minutes;
  return (
    <>
      <span class="minutes-dots" aria-hidden="true">
        {Array.from({ length: total }, (_, at) => (
          <span key={at} class={at < left ? 'dot' : 'dot dot-spent'} />
        ))}
      </span>
      <span class="minutes-say">
        <span class="unseen">{bar.minutesName}: </span>
        {bar.minutesLeft(left, total)}
      </span>
    </>
  );
}

export function Minutes() {
  const { bar } = useWords();
  const { step, body } = useRoom().props.view;
  return (
    <div class="minutes" role="status">
      {canSpend(step) ? <Left /> : null}
      {body.step === 'debrief' ? <span class="unseen">{bar.advocacy(body.advocacy)}</span> : null}
    </div>
  );
}
