// Where the hearing is: its steps, done, here and to come.
import { useRoom, useWords } from '../room.ts';

export function Docket() {
  const { bar } = useWords();
  const { path } = useRoom().props.view;
  return (
    <nav class="docket" aria-label={bar.path}>
      <ol>
        {path.map(({ name, at }) => (
          <li key={name} class={`docket-${at}`} aria-current={at === 'here' ? 'step' : undefined}>
            <span>{name}</span>
            <span class="unseen"> ({bar[at]})</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
