// The star with which a card is set aside for use.
import type { CardView } from '../../present/index.ts';
import { useAllWords, useRoom } from '../room.ts';

export function Star({ card }: { readonly card: CardView }) {
  const { card: words } = useAllWords();
  const { props } = useRoom();
  const { id, name, starred } = card;
  return (
    <button
      type="button"
      class="star"
      data-act="card.starred"
      data-id={id}
      aria-pressed={starred}
      aria-label={words.starOf(name)}
      onClick={() => props.act({ type: 'card.starred', card: id, starred: !starred })}
    >
      <span aria-hidden="true">{starred ? '★' : '☆'}</span>
    </button>
  );
}
