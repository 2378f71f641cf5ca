// Reading time: the record and the law, to be skimmed, searched and starred.
import { useEffect, useRef } from 'preact/hooks';
import { isFocusLost } from '../focus.ts';
import { Docket } from '../parts/docket.tsx';
import { RecordBrowser } from '../parts/record-browser.tsx';
import { Screen } from '../parts/screen.tsx';
import { Star } from '../parts/star.tsx';
import { useAllWords, useCaseLanguage, useRoom } from '../room.ts';

export function StarredCards() {
  const own = useCaseLanguage();
  const { record } = useAllWords();
  const { exhibits, law } = useRoom().props.view;
  const starred = [...exhibits, ...law].filter((card) => card.starred);
  const head = useRef<HTMLHeadingElement>(null);
  const before = useRef(starred.length);
  // A star taken back here takes its own button away.
  useEffect(() => {
    const fewer = starred.length < before.current;
    before.current = starred.length;
    if (fewer && isFocusLost()) head.current?.focus({ preventScroll: true });
  }, [starred.length]);
  return (
    <section class="stars">
      <h2 ref={head} tabIndex={-1}>
        {record.yourStars}
      </h2>
      {starred.length === 0 ? <p>{record.starred(0)}</p> : null}
      {starred.length === 0 ? null : (
        <ul>
          {starred.map((card) => (
            <li key={card.id}>
              <Star card={card} />
              <span {...own}>{card.name}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function RecordScreen() {
  const { record } = useAllWords();
  const { view, act } = useRoom().props;
  const starred = [...view.exhibits, ...view.law].filter((card) => card.starred).length;
  const acts = (
    <>
      <p class="acts-say" aria-live="polite">
        {record.starred(starred)}
      </p>
      <button
        type="button"
        class="primary"
        data-act="record.read"
        onClick={() => act({ type: 'record.read' })}
      >
        {record.primary}
      </button>
    </>
  );
  const beside = (
    <>
      <Docket />
      <StarredCards />
    </>
  );
  return (
    <Screen acts={acts} beside={beside}>
      <p class="reassure">{record.optional}</p>
      <RecordBrowser />
    </Screen>
  );
}
