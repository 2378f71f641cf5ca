// The sentence to point to, out of the cards on the slip.
import type { DraftSlip } from '../../proceedings/index.ts';
import { Choice, Group } from '../parts/choice.tsx';
import { useAllWords, useCaseLanguage, useRoom } from '../room.ts';
import { cardsOf } from './draft.ts';

interface PinProps {
  readonly draft: DraftSlip;
  choose(draft: DraftSlip): void;
}

export function PinChoice({ draft, choose }: PinProps) {
  const own = useCaseLanguage();
  const { building, ourTranslation } = useAllWords();
  const { exhibits, law } = useRoom().props.view;
  const cards = cardsOf(draft, [...law, ...exhibits]);
  if (cards.length === 0) return <p class="part-ask">{building.pinFirst}</p>;
  return (
    <>
      <p class="part-ask">{building.asks.pin}</p>
      {cards.map(({ id, name, sentences }) => (
        <Group key={id} legend={<span {...own}>{name}</span>}>
          {sentences.map(({ pin, text, quoted, cite, language, translation }) => (
            <Choice
              key={pin}
              group="pin"
              act="pin"
              id={pin}
              chosen={draft.pin === pin}
              onChoose={() => choose({ ...draft, pin })}
            >
              <span
                class={quoted ? 'pin-quoted' : 'pin-told'}
                {...own}
                {...(language === undefined ? {} : { lang: language })}
              >
                {quoted ? `“${text}”` : text}
              </span>
              {translation === undefined ? null : (
                <span class="translation">{ourTranslation(translation)}</span>
              )}
              {quoted ? (
                <span class="pin-cite" {...own}>
                  {cite}
                </span>
              ) : null}
            </Choice>
          ))}
        </Group>
      ))}
      <Group legend={building.noPin} quiet>
        <Choice
          group="pin"
          act="pin"
          id=""
          chosen={draft.pin === null}
          onChoose={() => choose({ ...draft, pin: null })}
        >
          <strong>{building.noPin}</strong>
          <span class="choice-means">{building.noPinMeans}</span>
        </Choice>
      </Group>
    </>
  );
}
