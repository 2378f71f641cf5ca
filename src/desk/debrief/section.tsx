// A headed section of the debrief, and the list of them to jump by.
import type { ComponentChildren } from 'preact';
import { useWords } from '../room.ts';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly badge?: string;
  readonly children: ComponentChildren;
}

const headingId = (id: string) => `debrief-${id}`;

export function Section({ id, title, note, badge, children }: SectionProps) {
  return (
    <section class={`debrief-section debrief-${id}`} aria-labelledby={headingId(id)}>
      <h2 id={headingId(id)} tabIndex={-1}>
        {title}
        {badge === undefined ? null : <span class="badge">{badge}</span>}
      </h2>
      {note === undefined ? null : <p class="section-note">{note}</p>}
      {children}
    </section>
  );
}

function goTo(id: string) {
  const heading = document.getElementById(headingId(id));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}

export function Contents() {
  const { debrief } = useWords();
  const sections = [
    ['bars', debrief.where],
    ['lines', debrief.lines],
    ['slips', debrief.slips],
    ['findings', debrief.findings],
    ['scales', debrief.scales],
    ['meaning', debrief.meaning],
    ['transcript', debrief.transcript],
  ] as const;
  return (
    <nav class="contents" aria-label={debrief.contents}>
      <h2>{debrief.contents}</h2>
      <ul>
        {sections.map(([id, title]) => (
          <li key={id}>
            <button type="button" class="quiet" data-act="section" data-id={id} onClick={() => goTo(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
