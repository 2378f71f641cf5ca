// How to read, picture, motion and sound. Each change takes effect at once.

import type { Settings, Spoken } from '../contract.ts';
import { ListenSettings } from '../listen/listen-settings.tsx';
import { useOwnId } from '../own-id.ts';
import { useAllWords } from '../room.ts';
import { Choice, Group } from './choice.tsx';
import { Shortcuts } from './keys.tsx';
import { LanguagePicker } from './language-picker.tsx';
import { LookPicker } from './look-picker.tsx';
import { Pills } from './pills.tsx';
import { ReadingPills } from './reading.tsx';
import { ReadingForm } from './reading-form.tsx';

interface SettingsProps extends Pick<Spoken, 'language' | 'languages'> {
  readonly settings: Settings;
  set(settings: Settings): void;
}

const motions = ['system', 'full', 'reduced'] as const;

interface VolumeProps {
  readonly name: string;
  readonly id: string;
  readonly value: number;
  readonly disabled: boolean;
  set(value: number): void;
}

function Volume({ name, id, value, disabled, set }: VolumeProps) {
  const { settings: words } = useAllWords();
  const field = useOwnId();
  return (
    <div class="volume">
      <label for={field}>{name}</label>
      <input
        id={field}
        type="range"
        min="0"
        max="1"
        step="0.05"
        value={value}
        disabled={disabled}
        data-act="setting"
        data-id={id}
        aria-valuetext={words.percent(value)}
        onInput={({ currentTarget }) => set(currentTarget.valueAsNumber)}
      />
      <output for={field}>{words.percent(value)}</output>
    </div>
  );
}

export function SettingsForm({ settings, set, language, languages }: SettingsProps) {
  const { settings: words } = useAllWords();
  const { muted, effects, room, music, motion, stage } = settings;
  const change = (part: Partial<Settings>) => set({ ...settings, ...part });
  const check = (id: string, chosen: boolean, say: string, flip: () => void) => (
    <Choice kind="checkbox" group={id} act="setting" id={id} look="row" chosen={chosen} onChoose={flip}>
      {say}
    </Choice>
  );
  return (
    <div class="settings">
      <LanguagePicker {...{ settings, set, language, languages }} />
      <ReadingForm change={change} settings={settings} />
      <ReadingPills settings={settings} set={set} />
      <ListenSettings {...{ settings, language, change }} />
      <Pills<Settings['motion']>
        legend={words.motion}
        id="motion"
        all={motions}
        at={motion}
        name={(one) => words.motions[one]}
        set={(one) => change({ motion: one })}
      />
      <Group legend={words.picture}>
        {check('stage', stage, words.stage, () => change({ stage: !stage }))}
      </Group>
      <Shortcuts settings={settings} set={set} />
      <Group legend={words.sound}>
        {check('muted', muted, words.muted, () => change({ muted: !muted }))}
        <Volume
          name={words.effects}
          id="effects"
          value={effects}
          disabled={muted}
          set={(value) => change({ effects: value })}
        />
        <Volume
          name={words.room}
          id="room"
          value={room}
          disabled={muted}
          set={(value) => change({ room: value })}
        />
        <Volume
          name={words.music}
          id="music"
          value={music}
          disabled={muted}
          set={(value) => change({ music: value })}
        />
      </Group>
      <LookPicker settings={settings} set={set} />
    </div>
  );
}
