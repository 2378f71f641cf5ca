// The speaking minutes as a row of brass, full ones left and hollow ones spent. Beside it the one status of the page, in
// which a change of the minutes is told, and at the end the advocacy, which the page shows elsewhere.
import { useRoom, useWords } from '../room.ts';

/** Whether minutes can still be spent. */
const canSpend = (step: string) =>
  (step.startsWith('chambers.') && step !== 'chambers.forecast') || step.startsWith('argument.');

function Dots() {
  const { left, total } = useRoom().props.view.minutes;
  return (
    <span class="minutes-dots" aria-hidden="true">
      {Array.from({ length: total }, (_, at) => (
        <span key={at} class={at < left ? 'dot' : 'dot dot-spent'} />
      ))}
    </span>
  );
}

export function Minutes() {
  const { bar } = useWords();
  const { step, body, minutes } = useRoom().props.view;
  const spending = canSpend(step);
  return (
    <div class="minutes">
      {spending ? <Dots /> : null}
      <p class="minutes-say" role="status">
        {spending ? (
          <>
            <span class="unseen">{bar.minutesName}: </span>
            {bar.minutesLeft(minutes.left, minutes.total)}
          </>
        ) : null}
        {body.step === 'debrief' ? <span class="unseen">{bar.advocacy(body.advocacy)}</span> : null}
      </p>
    </div>
  );
}
