// The robe: for each element, what the court will find, what will decide it, and how sure.
import { useRef, useState } from 'preact/hooks';
import type { ForecastItem, ForecastView } from '../../present/index.ts';
import { goToPart } from '../focus.ts';
import { Screen } from '../parts/screen.tsx';
import { useAllWords, useCaseLanguage, useRoom } from '../room.ts';
import { ForecastPart, type HalfForecast, itemKey } from './forecast-part.tsx';

function Sheet({ items }: { readonly items: readonly ForecastItem[] }) {
  const own = useCaseLanguage();
  const { forecast, building } = useAllWords();
  return (
    <section class="sheet">
      <h2>{forecast.sheet}</h2>
      <dl>
        {items.map(({ request, element, name, findings, made }) => (
          <div key={`${request}/${element}`}>
            <dt {...own}>{name}</dt>
            <dd {...(made === null ? {} : own)}>
              {findings.find(({ id }) => id === made?.finding)?.name ?? building.notChosen}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function Forecast({ body }: { readonly body: ForecastView }) {
  const { forecast } = useAllWords();
  const { act } = useRoom().props;
  const { items, marks, complete } = body;
  const [open, show] = useState<string | null>(() => {
    const first = items.find(({ made }) => made === null) ?? items[0];
    return first === undefined ? null : itemKey(first);
  });
  const [halves, keep] = useState<Readonly<Record<string, HalfForecast>>>({});
  const parts = useRef<HTMLDivElement>(null);
  const goTo = (key: string) => {
    show(key);
    goToPart(parts.current, key);
  };
  const left = items.filter(({ made }) => made === null).length;
  const change = ({ request, element }: ForecastItem, half: HalfForecast) => {
    keep({ ...halves, [`${request}/${element}`]: half });
    const { finding, reason, certainty } = half;
    if (finding === null || reason === null || certainty === null) return;
    act({ type: 'element.forecast', request, element, finding, reason, certainty });
  };
  const acts = (
    <>
      <p class="acts-say" aria-live="polite">
        {forecast.left(left)}
      </p>
      <button
        type="button"
        class="primary"
        data-act="forecast.sealed"
        disabled={!complete}
        onClick={() => act({ type: 'forecast.sealed' })}
      >
        {forecast.primary}
      </button>
    </>
  );
  return (
    <Screen acts={acts} beside={<Sheet items={items} />}>
      <p class="reassure">{forecast.robe}</p>
      <div class="forecast-parts" ref={parts}>
        {items.map((item, at) => (
          <ForecastPart
            key={itemKey(item)}
            item={item}
            number={at + 1}
            marks={marks}
            half={halves[itemKey(item)] ?? null}
            open={open === itemKey(item)}
            next={items[at + 1] ?? null}
            change={(half) => change(item, half)}
            show={show}
            goTo={goTo}
          />
        ))}
      </div>
    </Screen>
  );
}
