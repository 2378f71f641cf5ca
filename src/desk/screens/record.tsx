// Reading time: the record and the law, to be skimmed, searched and starred.
import { Docket } from '../parts/docket.tsx';
import { RecordBrowser } from '../parts/record-browser.tsx';
import { Screen } from '../parts/screen.tsx';
import { Star } from '../parts/star.tsx';
import { useRoom, useWords } from '../room.ts';

export function StarredCards() {
  const { record } = useWords();
  const { exhibits, law } = useRoom().props.view;
  const starred = [...exhibits, ...law].filter((card) => card.starred);
  return (
    <section class="stars">
      <h2>{record.yourStars}</h2>
      {starred.length === 0 ? <p>{record.starred(0)}</p> : null}
      <ul>
        {starred.map((card) => (
          <li key={card.id}>
            <Star card={card} />
            <span>{card.name}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function RecordScreen() {
  const { record } = useWords();
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
