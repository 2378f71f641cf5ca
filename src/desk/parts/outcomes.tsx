// What the court did, as its stamp on the paper.
import type { OutcomeView } from '../../present/index.ts';

export function Outcomes({ outcomes }: { readonly outcomes: readonly OutcomeView[] }) {
  return (
    <ul class="outcomes">
      {outcomes.map(({ request, disposition, told }) => (
        <li key={request}>
          <span class={`stamp stamp-${disposition}`}>{told}</span>
        </li>
      ))}
    </ul>
  );
}
