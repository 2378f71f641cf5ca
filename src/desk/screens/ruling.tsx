// The order is read, element by element, with the forecast beside it; then the outcome.
import { useEffect, useRef } from 'preact/hooks';
import type { RulingView } from '../../present/index.ts';
import { Listen } from '../listen/listen.tsx';
import { Docket } from '../parts/docket.tsx';
import { FindingCard } from '../parts/finding.tsx';
import { Outcomes } from '../parts/outcomes.tsx';
import { Quoted, QuotedAll } from '../parts/quotation.tsx';
import { ReadingSwitch } from '../parts/reading.tsx';
import { Screen } from '../parts/screen.tsx';
import { Text } from '../parts/told.tsx';
import { useAllWords, useCaseLanguage, useRoom } from '../room.ts';

function RulingActs({ body }: { readonly body: RulingView }) {
  const { ruling } = useAllWords();
  const { act } = useRoom().props;
  const { next, read, outcomes } = body;
  if (next === null)
    return (
      <>
        <p class="acts-say acts-told">{outcomes.map(({ told }) => told).join(' · ')}</p>
        <button
          type="button"
          class="primary"
          data-act="ruling.heard"
          onClick={() => act({ type: 'ruling.heard' })}
        >
          {ruling.primary}
        </button>
      </>
    );
  const { request, element, name } = next;
  return (
    <button
      type="button"
      class="primary"
      data-act="finding.read"
      data-request={request}
      data-element={element}
      onClick={() => act({ type: 'finding.read', request, element })}
    >
      {read.length === 0 ? ruling.first(name) : ruling.next(name)}
    </button>
  );
}

/** Element by element what was found, beside what was foreseen. */
function SoFar({ body }: { readonly body: RulingView }) {
  const own = useCaseLanguage();
  const { ruling } = useAllWords();
  return (
    <>
      <Docket />
      <section class="sheet">
        <h2>{ruling.soFar}</h2>
        {body.read.length === 0 ? <p>{ruling.read(0)}</p> : null}
        <dl>
          {body.read.map(({ request, element, name, found, forecast }) => (
            <div key={`${request}/${element}`}>
              <dt {...own}>{name}</dt>
              <dd
                class={forecast?.right === true ? 'verdict verdict-right' : 'verdict verdict-wrong'}
                {...own}
              >
                {found}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

export function Ruling({ body }: { readonly body: RulingView }) {
  const own = useCaseLanguage();
  const { ruling } = useAllWords();
  const { name, opening, quotations, read, outcomes, closing } = body;
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(read.length);
  useEffect(() => {
    if (read.length === before.current) return;
    before.current = read.length;
    const heading = list.current?.querySelector<HTMLElement>('.finding:last-of-type > h3');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }, [read.length]);
  return (
    <Screen acts={<RulingActs body={body} />} beside={<SoFar body={body} />}>
      <ReadingSwitch />
      <section class="paper order" data-listen>
        <h2 {...(body.next === null ? own : {})}>{name}</h2>
        <Listen name={name} />
        {opening.map((say) => (
          <p key={say} {...own}>
            <Text say={say} />
          </p>
        ))}
        <QuotedAll quotations={quotations} />
      </section>
      <div ref={list} class="findings">
        {read.map((finding) => (
          <FindingCard key={`${finding.request}/${finding.element}`} finding={finding} />
        ))}
      </div>
      {outcomes.length === 0 ? null : (
        <section class="paper order-end" data-listen>
          <h2>{ruling.outcome}</h2>
          <Listen name={ruling.outcome} />
          {closing === null ? null : <Quoted quotation={closing} />}
          <Outcomes outcomes={outcomes} />
        </section>
      )}
    </Screen>
  );
}
