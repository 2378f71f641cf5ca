// How the student's own counsel looks. It changes the picture and nothing else.

import type { Settings } from '../contract.ts';
import { useOwnId } from '../own-id.ts';
import { portraits } from '../portraits.ts';
import { useAllWords } from '../room.ts';
import { Choice, Group } from './choice.tsx';

interface LookPickerProps {
  readonly settings: Settings;
  set(settings: Settings): void;
}

export function LookPicker({ settings, set }: LookPickerProps) {
  const { settings: words, brief } = useAllWords();
  const group = useOwnId();
  return (
    <Group legend={brief.counsel} look="looks">
      <Choice
        group={group}
        act="look"
        id=""
        look="portrait"
        chosen={settings.counsel === null}
        onChoose={() => set({ ...settings, counsel: null })}
      >
        {words.counselAsGiven}
      </Choice>
      {portraits.map(({ look, url }) => (
        <Choice
          key={look}
          group={group}
          act="look"
          id={look}
          look="portrait"
          chosen={settings.counsel === look}
          onChoose={() => set({ ...settings, counsel: look })}
        >
          <img src={url} alt={words.looks[look]} width="56" height="66" loading="lazy" />
        </Choice>
      ))}
    </Group>
  );
}
