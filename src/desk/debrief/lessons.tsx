// The two things to remember: the best moment, and the one change that would have helped most.
import type { DebriefView } from '../../present/index.ts';
import { useAllWords } from '../room.ts';

export function BestMoment({ best }: Pick<DebriefView, 'best'>) {
  const { debrief } = useAllWords();
  return (
    <section class="lesson lesson-best">
      <div class="lesson-head">
        <h2>{debrief.best}</h2>
        {best?.kind === 'slip' ? <p class="lesson-about">{debrief.moment.slip(best.about)}</p> : null}
        {best === null ? null : <p class="lesson-points">{debrief.earnedOf(best.earned, best.most)}</p>}
      </div>
      {best === null ? (
        <p>{debrief.bestNone}</p>
      ) : (
        <>
          {best.kind === 'slip' ? null : <p>{debrief.moment[best.kind](best.about)}</p>}
          <p class="lesson-say">{best.kind === 'note' ? best.say : `“${best.say}”`}</p>
        </>
      )}
    </section>
  );
}

export function BestChange({ change }: Pick<DebriefView, 'change'>) {
  const { debrief } = useAllWords();
  return (
    <section class="lesson lesson-change">
      <div class="lesson-head">
        <h2>{debrief.change}</h2>
        {change === null ? null : <p class="lesson-points">{debrief.gain(change.gain)}</p>}
      </div>
      {change === null ? (
        <p>{debrief.changeNone}</p>
      ) : (
        <>
          {change.about === '' ? null : (
            <p>
              <strong>{change.act}:</strong> “{change.about}”
            </p>
          )}
          <p>
            {change.about === '' ? <strong>{change.act}.</strong> : null} {change.why}
          </p>
        </>
      )}
    </section>
  );
}

export function Lessons({ body }: { readonly body: DebriefView }) {
  return (
    <div class="lessons">
      <BestMoment best={body.best} />
      <BestChange change={body.change} />
    </div>
  );
}
