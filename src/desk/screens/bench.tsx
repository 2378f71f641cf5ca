// The judge asks: a direct answer first, then because.
import { useState } from 'preact/hooks';
import type { Direct } from '../../level/types.ts';
import type { BenchView } from '../../present/index.ts';
import { Listen } from '../listen/listen.tsx';
import { Choice, Group } from '../parts/choice.tsx';
import { Screen } from '../parts/screen.tsx';
import { useAllWords, useCaseLanguage, useRoom } from '../room.ts';
import { SlipPaper } from '../slip/paper.tsx';

export function Bench({ body }: { readonly body: BenchView }) {
  const own = useCaseLanguage();
  const { bench, building, written } = useAllWords();
  const { props, open } = useRoom();
  const { act } = props;
  const [direct, answer] = useState<Direct | null>(null);
  const [because, reason] = useState<string | null>(null);
  const { question, ask, judge, slip, about, directs, replies } = body;
  const reply = () => {
    if (direct !== null && because !== null) act({ type: 'bench.answered', question, direct, because });
  };
  const acts = (
    <button
      type="button"
      class="primary"
      data-act="bench.answered"
      disabled={direct === null || because === null}
      onClick={reply}
    >
      {bench.primary}
    </button>
  );
  const beside = (
    <>
      <SlipPaper heading={bench.argued} said={slip}>
        {about === null ? null : <p class="ringed">{bench.about(building.parts[about])}</p>}
      </SlipPaper>
      <button type="button" class="second" data-act="panel" data-id="record" onClick={() => open('record')}>
        {bench.look}
      </button>
    </>
  );
  return (
    <Screen acts={acts} beside={beside}>
      <figure class="asked" data-listen>
        <figcaption>
          <span {...own}>{judge}</span> <span class="written">({written})</span>
        </figcaption>
        <blockquote {...own}>{ask}</blockquote>
        <Listen name={judge} />
      </figure>
      <Group legend={bench.direct} look="directs">
        {directs.map(({ id, say }) => (
          <Choice
            key={id}
            group="direct"
            act="direct"
            id={id}
            chosen={direct === id}
            onChoose={() => answer(id)}
          >
            {say}
          </Choice>
        ))}
      </Group>
      <div aria-live="polite" class={direct === null ? 'later' : 'unseen'}>
        {direct === null ? bench.becauseLater : bench.becauseNow}
      </div>
      {direct === null ? null : (
        <Group legend={bench.because} look="becauses">
          {replies.map(({ id, say }) => (
            <Choice
              key={id}
              group="because"
              act="because"
              id={id}
              chosen={because === id}
              onChoose={() => reason(id)}
            >
              <span {...own}>{say}</span>
            </Choice>
          ))}
        </Group>
      )}
    </Screen>
  );
}
