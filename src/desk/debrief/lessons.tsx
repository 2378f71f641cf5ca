// The two things to remember: the best moment, and the one change that would have helped most.
import type { DebriefView } from '../../present/index.ts';
import { useWords } from '../room.ts';

export function Lessons({ body }: { readonly body: DebriefView }) {
  const { debrief } = useWords();
  const { best, change } = body;
  if (best === null && change === null) return null;
  return (
    <div class="lessons">
      {best === null ? null : (
        <section class="lesson lesson-best">
          <h2>{debrief.best}</h2>
          <p class="lesson-say">{best.say}</p>
          <p class="lesson-points">{debrief.bestNote(best.quality)}</p>
        </section>
      )}
      {change === null ? null : (
        <section class="lesson lesson-change">
          <h2>{debrief.change}</h2>
          <p class="lesson-say">{change.name}</p>
          <p>{change.why}</p>
          <p class="lesson-points">{debrief.gain(change.gain)}</p>
          {change.source === '' ? null : <p class="source">{change.source}</p>}
        </section>
      )}
    </div>
  );
}
