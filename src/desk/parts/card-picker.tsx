// Choosing among many cards: a compact list, starred ones first, each readable in place.
import { useRef, useState } from 'preact/hooks';
import type { CardView } from '../../present/index.ts';
import { useOwnId } from '../own-id.ts';
import { useAllWords, useCaseLanguage } from '../room.ts';
import { CardText } from './card.tsx';
import { Choice } from './choice.tsx';
import { ALL, findCards, type Sought } from './find-cards.ts';
import { Finder } from './finder.tsx';

interface PickerProps {
  readonly cards: readonly CardView[];
  readonly near?: readonly string[]; // these first, the others when asked for; all, unless given
  readonly what: 'exhibits' | 'law';
  readonly kind: 'radio' | 'checkbox';
  readonly act: string;
  readonly chosen: readonly string[];
  readonly most: number;
  choose(id: string): void;
}

interface Heap {
  readonly id: string;
  readonly name: string;
  readonly cards: readonly CardView[];
}

/** Starred cards, those nearest the issue, and the rest; each card once. */
function useHeaps(found: readonly CardView[], near: readonly string[] | undefined): readonly Heap[] {
  const { finder } = useAllWords();
  const isNear = ({ id }: CardView) => near?.includes(id) ?? false;
  const starred = found.filter((card) => card.starred);
  const close = found.filter((card) => !card.starred && isNear(card));
  const rest = found.filter((card) => !card.starred && !isNear(card));
  const alone = starred.length + close.length === 0;
  return [
    { id: 'starred', name: finder.starredHead, cards: starred },
    { id: 'near', name: finder.nearHead, cards: close },
    { id: 'rest', name: alone ? '' : finder.restHead, cards: rest },
  ].filter((heap) => heap.cards.length > 0);
}

export function CardPicker({ cards, near, what, chosen, choose, ...rest }: PickerProps) {
  const { finder, record } = useAllWords();
  const [sought, seek] = useState<Sought>({ words: '', only: ALL });
  const [reading, read] = useState<string | null>(null);
  const [all, showAll] = useState(near === undefined);
  const group = useOwnId();
  const everything = all || sought.words !== '' || sought.only !== ALL;
  const inReach = (card: CardView) =>
    everything || card.starred || chosen.includes(card.id) || near?.includes(card.id) === true;
  const matching = findCards(cards, sought);
  const found = matching.filter(inReach);
  const picker = useRef<HTMLDivElement>(null);
  const showRest = () => {
    const first = matching.find((card) => !inReach(card))?.id ?? '';
    showAll(true);
    requestAnimationFrame(() =>
      picker.current?.querySelector<HTMLElement>(`input[data-id="${CSS.escape(first)}"]`)?.focus(),
    );
  };
  const heaps = useHeaps(found, near);
  return (
    <div class="picker" ref={picker}>
      <Finder {...{ cards, sought, seek }} label={record.search[what]} found={found.length} filters={all} />
      {heaps.map((heap) => (
        <fieldset key={heap.id} class="heap">
          <legend class={heap.name === '' ? 'unseen' : 'heap-name'}>{heap.name || record[what]}</legend>
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
      {everything || found.length === cards.length ? null : (
        <button type="button" class="quiet" data-act="cards.all" onClick={showRest}>
          {finder.showRest(cards.length - found.length)}
        </button>
      )}
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
  const own = useCaseLanguage();
  const { finder } = useAllWords();
  const id = useOwnId();
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
            <span {...own}>{card.name}</span>
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
          aria-label={open ? finder.hideOf(card.name) : finder.readOf(card.name)}
          onClick={toggle}
        >
          {open ? finder.hide : finder.read}
        </button>
      </div>
      <div id={id} class="pick-text" hidden={!open} data-listen>
        {open ? <CardText card={card} folded={false} /> : null}
      </div>
    </div>
  );
}
