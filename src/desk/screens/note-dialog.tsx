// Choosing the one card that undoes a line.
import { useState } from 'preact/hooks';
import type { LineView } from '../../present/index.ts';
import { CardPicker } from '../parts/card-picker.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { useAllWords, useCaseLanguage, useRoom } from '../room.ts';

export function NoteDialog({ line, onClose }: { readonly line: LineView; onClose(): void }) {
  const own = useCaseLanguage();
  const { opposition, record, cancel } = useAllWords();
  const { view, act } = useRoom().props;
  const [at, show] = useState<'exhibits' | 'law'>('exhibits');
  const [card, choose] = useState<string | null>(null);
  const tabs = [
    { id: 'exhibits', name: record.exhibits },
    { id: 'law', name: record.law },
  ] as const;
  const confirm = () => {
    if (card !== null) act({ type: 'opposition.noted', line: line.id, undoneBy: card });
    onClose();
  };
  const acts = (
    <>
      <button type="button" class="second" data-act="cancel" onClick={onClose}>
        {cancel}
      </button>
      <button
        type="button"
        class="primary"
        data-act="opposition.noted"
        data-id={line.id}
        disabled={card === null}
        onClick={confirm}
      >
        {opposition.confirm}
      </button>
    </>
  );
  return (
    <Dialog title={opposition.choose} name="note" onClose={onClose} acts={acts}>
      <p class="line-say line-held" {...own}>
        {line.say}
      </p>
      <p>{opposition.chooseAsk}</p>
      <Tabs label={record.tabs} tabs={tabs} at={at} show={(tab) => show(tab)}>
        <CardPicker
          key={at}
          cards={view[at]}
          near={line.near}
          what={at}
          kind="radio"
          act="note.card"
          most={1}
          chosen={card === null ? [] : [card]}
          choose={choose}
        />
      </Tabs>
    </Dialog>
  );
}
