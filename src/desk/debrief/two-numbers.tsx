// The ruling and the advocacy, side by side and each labelled. They are never mixed.
import type { DebriefView } from '../../present/index.ts';
import { Outcomes } from '../parts/outcomes.tsx';
import { useAllWords, useCaseLanguage } from '../room.ts';

/** What the ruling is to the student; where play may end otherwise, also how it would have, and why it may. */
export function RulingNote({ body: { otherwise } }: { readonly body: DebriefView }) {
  const own = useCaseLanguage();
  const { debrief } = useAllWords();
  if (otherwise === null) return <p>{debrief.rulingNote}</p>;
  return (
    <>
      <p>{debrief.rulingOpen}</p>
      <p>
        {debrief.byArguments(otherwise.told)} <span {...own}>{otherwise.because}</span>
      </p>
    </>
  );
}

export function TwoNumbers({ body }: { readonly body: DebriefView }) {
  const { debrief } = useAllWords();
  return (
    <div class="two-numbers">
      <section class="number number-ruling">
        <h2>{debrief.ruling}</h2>
        <Outcomes outcomes={body.outcomes} />
        <RulingNote body={body} />
      </section>
      <section class="number number-advocacy">
        <h2>{debrief.advocacy}</h2>
        <p class="score">
          <span class="score-points">{body.advocacy}</span> <span class="score-of">{debrief.outOf}</span>
        </p>
        <p>{debrief.advocacyNote}</p>
      </section>
    </div>
  );
}
