// What the court did, as its stamp on the paper.
import type { OutcomeView } from '../../present/index.ts';
import { useAllWords } from '../room.ts';

export function Outcomes({ outcomes }: { readonly outcomes: readonly OutcomeView[] }) {
  const words = useAllWords();
  return (
    <ul class="outcomes">
      {outcomes.map(({ request, disposition, told, conditions }) => (
        <li key={request}>
          <span class={`stamp stamp-${disposition}`}>{told}</span>
          {conditions.map((say) => (
            <p key={say} class="condition">
              {words.condition(say)}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
