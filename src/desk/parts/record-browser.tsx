// The record and the law to read through: two tabs, a search, cards.
import { useState } from 'preact/hooks';
import { useAllWords, useRoom } from '../room.ts';
import { RecordCard } from './card.tsx';
import { ALL, findCards, type Sought } from './find-cards.ts';
import { Finder } from './finder.tsx';
import { ReadingSwitch } from './reading.tsx';
import { Tabs } from './tabs.tsx';

const nothing: Sought = { words: '', only: ALL };

export function RecordBrowser() {
  const { record } = useAllWords();
  const { exhibits, law } = useRoom().props.view;
  const [at, show] = useState<'exhibits' | 'law'>('exhibits');
  const [sought, seek] = useState(nothing);
  const cards = at === 'exhibits' ? exhibits : law;
  const found = findCards(cards, sought);
  const tabs = [
    { id: 'exhibits', name: `${record.exhibits} (${exhibits.length})` },
    { id: 'law', name: `${record.law} (${law.length})` },
  ] as const;
  const turnTo = (tab: 'exhibits' | 'law') => {
    show(tab);
    seek({ ...sought, only: ALL });
  };
  return (
    <Tabs label={record.tabs} tabs={tabs} at={at} show={turnTo}>
      <h2 class="unseen">{record[at]}</h2>
      <Finder cards={cards} label={record.search[at]} sought={sought} found={found.length} seek={seek} />
      <ReadingSwitch />
      <div class="cards">
        {found.map((card) => (
          <RecordCard key={card.id} card={card} />
        ))}
      </div>
    </Tabs>
  );
}
