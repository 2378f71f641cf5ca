// The speaking minutes as a row of brass: full ones are left, hollow ones are spent.
import { useRoom, useWords } from '../room.ts';

export function Minutes() {
  const { bar } = useWords();
  const { step, minutes } = useRoom().props.view;
  const { left, total } = minutes;
  if (!step.startsWith('chambers.') && !step.startsWith('argument.')) return null; // none can be spent any more
  if (step === 'chambers.forecast') return null;
  return (
    <div class="minutes">
      <span class="minutes-dots" aria-hidden="true">
        {Array.from({ length: total }, (_, at) => (
          <span key={at} class={at < left ? 'dot' : 'dot dot-spent'} />
        ))}
      </span>
      <span class="minutes-say">
        <span class="unseen">{bar.minutesName}: </span>
        {bar.minutesLeft(left, total)}
      </span>
    </div>
  );
}
