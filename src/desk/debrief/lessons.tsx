// The two things to remember: the best moment, and the one change that would have helped most.
import type { DebriefView } from '../../present/index.ts';
import { useAllWords, useCaseLanguage } from '../room.ts';

export function BestMoment({ best }: Pick<DebriefView, 'best'>) {
  const own = useCaseLanguage();
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
          <p class="lesson-say" {...own}>
            {best.kind === 'note' ? best.say : `“${best.say}”`}
          </p>
        </>
      )}
    </section>
  );
}

export function BestChange({ change }: Pick<DebriefView, 'change'>) {
  const own = useCaseLanguage();
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
              <strong>{change.act}:</strong> “<span {...own}>{change.about}</span>”
            </p>
          )}
          <p>
            {change.about === '' ? <strong>{change.act}.</strong> : null} <span {...own}>{change.why}</span>
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
