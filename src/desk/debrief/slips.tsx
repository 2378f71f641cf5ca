// The slips as argued, each to be argued again for practice.
import { useState } from 'preact/hooks';
import type { DebriefView, SlipReview } from '../../present/index.ts';
import { useAllWords, useCaseLanguage } from '../room.ts';
import { Practice } from './practice.tsx';

export function Slips({ slips, certainties }: Pick<DebriefView, 'slips' | 'certainties'>) {
  const own = useCaseLanguage();
  const { debrief } = useAllWords();
  const [again, argue] = useState<SlipReview | null>(null);
  return (
    <>
      <ol class="slip-reviews">
        {slips.map((slip) => (
          <li key={slip.index} class="slip-review">
            <p class="over" {...own}>
              {slip.issue}
            </p>
            <p class="slip-review-say" {...own}>
              {slip.say}
            </p>
            <div class="slip-review-foot">
              <span class="bar-points">
                {debrief.earnedOf(slip.earned, slip.most)}, {debrief.quality(slip.quality)}
              </span>
              <button
                type="button"
                class="second"
                data-act="reargue"
                data-id={slip.index}
                aria-label={debrief.reargueOf(slip.say)}
                onClick={() => argue(slip)}
              >
                {debrief.reargue}
              </button>
            </div>
          </li>
        ))}
      </ol>
      {again === null ? null : (
        <Practice slip={again} certainties={certainties} onClose={() => argue(null)} />
      )}
    </>
  );
}
