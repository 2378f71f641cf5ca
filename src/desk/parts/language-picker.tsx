// The language of the page, each called by its own name.

import type { Settings, Spoken } from '../contract.ts';
import { useOwnId } from '../own-id.ts';
import { useAllWords } from '../room.ts';
import { Choice, Group } from './choice.tsx';

interface LanguagePickerProps extends Pick<Spoken, 'language' | 'languages'> {
  readonly settings: Settings;
  set(settings: Settings): void;
}

export function LanguagePicker({ language, languages, settings, set }: LanguagePickerProps) {
  const { settings: words } = useAllWords();
  const group = useOwnId();
  return (
    <Group legend={words.language} look="pills">
      {languages.map(({ code, name }) => (
        <Choice
          key={code}
          group={group}
          act="setting"
          id={`language-${code}`}
          look="pill"
          chosen={code === language}
          onChoose={() => set({ ...settings, language: code })}
        >
          <span lang={code}>{name}</span>
        </Choice>
      ))}
    </Group>
  );
}
