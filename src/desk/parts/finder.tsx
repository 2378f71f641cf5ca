// The search line and the filters over a heap of cards.

import type { CardView } from '../../present/index.ts';
import { useOwnId } from '../own-id.ts';
import { useAllWords } from '../room.ts';
import { Choice, Group } from './choice.tsx';
import { ALL, type Sought, STARRED, statusesOf } from './find-cards.ts';

interface FinderProps {
  readonly cards: readonly CardView[];
  readonly label: string; // what is searched: "Search the law"
  readonly sought: Sought;
  readonly found: number;
  readonly filters?: boolean; // false where the list is short enough without
  seek(sought: Sought): void;
}

export function Finder({ cards, label, sought, found, filters: filtered = true, seek }: FinderProps) {
  const { finder } = useAllWords();
  const id = useOwnId();
  const filters = [
    { id: ALL, name: finder.all },
    { id: STARRED, name: `★ ${finder.starred}` },
    ...statusesOf(cards).map((status) => ({ id: status, name: status })),
  ];
  return (
    <search class="finder">
      <label class="unseen" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        class="field"
        data-act="search"
        placeholder={label}
        value={sought.words}
        onInput={({ currentTarget }) => seek({ ...sought, words: currentTarget.value })}
      />
      {filtered ? (
        <Group legend={finder.show} quiet look="pills">
          {filters.map((one) => (
            <Choice
              key={one.id}
              group={`${id}-only`}
              act="filter"
              id={one.id}
              look="pill"
              chosen={sought.only === one.id}
              onChoose={() => seek({ ...sought, only: one.id })}
            >
              {one.name}
            </Choice>
          ))}
        </Group>
      ) : null}
      <p class="finder-found" aria-live="polite">
        {found === 0 ? finder.none : finder.found(found, cards.length)}
      </p>
    </search>
  );
}
