// A part of the debrief that folds, and the list of them to jump by.
import type { ComponentChildren } from 'preact';
import { useAllWords } from '../room.ts';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly badge?: string;
  readonly children: ComponentChildren;
}

const partId = (id: string) => `debrief-${id}`;

export function Section({ id, title, note, badge, children }: SectionProps) {
  return (
    <details id={partId(id)} class={`fold debrief-section debrief-${id}`} data-section={id}>
      <summary>
        <h2>
          {title}
          {badge === undefined ? null : <span class="badge">{badge}</span>}
        </h2>
      </summary>
      <div class="debrief-body">
        {note === undefined ? null : <p class="section-note">{note}</p>}
        {children}
      </div>
    </details>
  );
}

function goTo(id: string) {
  const section = document.getElementById(partId(id));
  if (!(section instanceof HTMLDetailsElement)) return;
  section.open = true;
  section.querySelector('summary')?.focus({ preventScroll: true });
  section.scrollIntoView({ block: 'start' });
}

export function Contents() {
  const { debrief } = useAllWords();
  const sections = ['lines', 'slips', 'findings', 'scales', 'meaning', 'transcript', 'sources'] as const;
  return (
    <nav class="contents" aria-label={debrief.contents}>
      <h2>{debrief.contents}</h2>
      <ul>
        {sections.map((id) => (
          <li key={id}>
            <button type="button" class="quiet" data-act="section" data-id={id} onClick={() => goTo(id)}>
              {debrief[id]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
