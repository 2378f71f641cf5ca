// Choosing among many cards: a compact list, starred ones first, each readable in place.
import { useId, useState } from 'preact/hooks';
import type { CardView } from '../../present/index.ts';
import { useWords } from '../room.ts';
import { CardText } from './card.tsx';
import { Choice } from './choice.tsx';
import { ALL, findCards, type Sought } from './find-cards.ts';
import { Finder } from './finder.tsx';

interface PickerProps {
  readonly cards: readonly CardView[];
  readonly what: 'exhibits' | 'law';
  readonly kind: 'radio' | 'checkbox';
  readonly act: string;
  readonly chosen: readonly string[];
  readonly most: number;
  choose(id: string): void;
}

export function CardPicker({ cards, what, chosen, choose, ...rest }: PickerProps) {
  const { finder, record } = useWords();
  const [sought, seek] = useState<Sought>({ words: '', only: ALL });
  const [reading, read] = useState<string | null>(null);
  const group = useId();
  const found = findCards(cards, sought);
  const starred = found.filter((card) => card.starred);
  const others = found.filter((card) => !card.starred);
  const heaps = [
    { name: finder.starredHead, cards: starred },
    { name: starred.length > 0 ? finder.restHead : '', cards: others },
  ].filter((heap) => heap.cards.length > 0);
  return (
    <div class="picker">
      <Finder cards={cards} label={record.search[what]} sought={sought} found={found.length} seek={seek} />
      {heaps.map((heap) => (
        <fieldset key={heap.name} class="heap">
          <legend class={heap.name === '' ? 'unseen' : 'heap-name'}>
            {heap.name === '' ? record[what] : heap.name}
          </legend>
          {heap.cards.map((card) => (
            <PickRow
              key={card.id}
              {...rest}
              card={card}
              group={group}
              chosen={chosen.includes(card.id)}
              full={chosen.length >= rest.most}
              open={reading === card.id}
              toggle={() => read(reading === card.id ? null : card.id)}
              choose={() => choose(card.id)}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

interface RowProps {
  readonly card: CardView;
  readonly kind: 'radio' | 'checkbox';
  readonly act: string;
  readonly group: string;
  readonly chosen: boolean;
  readonly full: boolean;
  readonly open: boolean;
  toggle(): void;
  choose(): void;
}

function PickRow({ card, kind, act, group, chosen, full, open, toggle, choose }: RowProps) {
  const { finder } = useWords();
  const id = useId();
  return (
    <div class={`pick pick-${card.kind}`}>
      <div class="pick-line">
        <Choice
          kind={kind}
          group={group}
          act={act}
          id={card.id}
          look="row"
          chosen={chosen}
          disabled={kind === 'checkbox' && full && !chosen}
          onChoose={choose}
        >
          <span class="pick-name">
            {card.starred ? <span aria-hidden="true">★ </span> : null}
            {card.name}
          </span>
          {card.status === '' ? null : <span class="badge">{card.status}</span>}
        </Choice>
        <button
          type="button"
          class="quiet pick-read"
          data-act="card.opened"
          data-id={card.id}
          aria-expanded={open}
          aria-controls={id}
          aria-label={finder.readOf(card.name)}
          onClick={toggle}
        >
          {open ? finder.hide : finder.read}
        </button>
      </div>
      <div id={id} class="pick-text" hidden={!open}>
        {open ? <CardText card={card} folded={false} /> : null}
      </div>
    </div>
  );
}
