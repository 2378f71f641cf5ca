// The last that was said, and the way to all of it. Under the stage, where there is room.
import { useRoom, useWords } from '../room.ts';
import { Passages } from './quotation.tsx';

export function Lately() {
  const { panels } = useWords();
  const { props, open } = useRoom();
  const last = props.view.said.findLast(({ speaker }) => speaker !== 'court-reporter');
  if (last === undefined) return null;
  return (
    <section class="lately">
      <h2>{panels.lately}</h2>
      <p class="speaker">{last.name}</p>
      <Passages said={last.said} />
      <button type="button" class="quiet" data-act="transcript" onClick={() => open('transcript')}>
        {panels.transcriptAll}
      </button>
    </section>
  );
}
