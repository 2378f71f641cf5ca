// Sound, picture, motion, text size and paper. Each change takes effect at once.
import { useId } from 'preact/hooks';
import type { Settings, Spoken } from '../contract.ts';
import { useWords } from '../room.ts';
import { Choice, Group } from './choice.tsx';
import { Shortcuts } from './keys.tsx';
import { LanguagePicker } from './language-picker.tsx';
import { LookPicker } from './look-picker.tsx';

interface SettingsProps extends Pick<Spoken, 'language' | 'languages'> {
  readonly settings: Settings;
  set(settings: Settings): void;
}

const sizes = [100, 125, 150, 200] as const;
const motions = ['system', 'full', 'reduced'] as const;
const themes = ['system', 'light', 'dark'] as const;

interface VolumeProps {
  readonly name: string;
  readonly id: string;
  readonly value: number;
  readonly disabled: boolean;
  set(value: number): void;
}

function Volume({ name, id, value, disabled, set }: VolumeProps) {
  const { settings: words } = useWords();
  const field = useId();
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

interface PillsProps<T extends Settings['textSize' | 'motion' | 'theme']> {
  readonly legend: string;
  readonly id: string;
  readonly all: readonly T[];
  readonly at: T;
  name(one: T): string;
  set(one: T): void;
}

function Pills<T extends Settings['textSize' | 'motion' | 'theme']>({
  legend,
  id,
  all,
  at,
  name,
  set,
}: PillsProps<T>) {
  const group = useId();
  return (
    <Group legend={legend} look="pills">
      {all.map((one) => (
        <Choice
          key={one}
          group={group}
          act="setting"
          id={`${id}-${one}`}
          look="pill"
          chosen={one === at}
          onChoose={() => set(one)}
        >
          {name(one)}
        </Choice>
      ))}
    </Group>
  );
}

export function SettingsForm({ settings, set, language, languages }: SettingsProps) {
  const { settings: words } = useWords();
  const { muted, effects, room, music, motion, stage, textSize, theme } = settings;
  const change = (part: Partial<Settings>) => set({ ...settings, ...part });
  const check = (id: string, chosen: boolean, say: string, flip: () => void) => (
    <Choice kind="checkbox" group={id} act="setting" id={id} look="row" chosen={chosen} onChoose={flip}>
      {say}
    </Choice>
  );
  return (
    <div class="settings">
      <LanguagePicker {...{ settings, set, language, languages }} />
      <Pills<Settings['textSize']>
        legend={words.text}
        id="text"
        all={sizes}
        at={textSize}
        name={words.size}
        set={(textSize) => change({ textSize })}
      />
      <Pills<Settings['theme']>
        legend={words.theme}
        id="theme"
        all={themes}
        at={theme}
        name={(one) => words.themes[one]}
        set={(one) => change({ theme: one })}
      />
      <LookPicker settings={settings} set={set} />
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
    </div>
  );
}
