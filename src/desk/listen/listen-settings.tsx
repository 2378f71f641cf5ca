// Whether passages are read aloud, by which voice and how fast. Voices over the network stand apart and say so.
import { useEffect } from 'preact/hooks';
import type { Settings } from '../contract.ts';
import { useOwnId } from '../own-id.ts';
import { Choice, Group } from '../parts/choice.tsx';
import { useAllWords, useRoom } from '../room.ts';
import { canSpeak, listener } from './listener.ts';
import { useListener } from './use-listener.ts';
import { chooseVoice, offeredVoices, type Voice } from './voices.ts';

interface ListenSettingsProps {
  readonly settings: Settings;
  readonly language: string;
  change(part: Partial<Settings>): void;
}

function VoiceList({ label, voices }: { readonly label: string; readonly voices: readonly Voice[] }) {
  if (voices.length === 0) return null;
  return (
    <optgroup label={label}>
      {voices.map(({ voiceURI, name, lang }) => (
        <option key={voiceURI} value={voiceURI}>
          {name} ({lang})
        </option>
      ))}
    </optgroup>
  );
}

function VoicePicker({ settings, language, change }: ListenSettingsProps) {
  const { listen } = useAllWords();
  const field = useOwnId();
  const voices = useListener((voice) => voice.allVoices());
  const { local, network } = offeredVoices(voices, language);
  const chosen = chooseVoice(voices, language, settings.voice);
  if (local.length + network.length === 0) return <p class="settings-note">{listen.noVoice}</p>;
  return (
    <>
      {local.length > 0 ? null : <p class="settings-note">{listen.noLocal}</p>}
      <div class="voice">
        <label for={field}>{listen.voice}</label>
        <select
          id={field}
          class="field"
          data-act="setting"
          data-id="voice"
          value={chosen?.voiceURI ?? ''}
          onChange={({ currentTarget }) => change({ voice: currentTarget.value || null })}
        >
          {chosen === null ? <option value="">{listen.choose}</option> : null}
          <VoiceList label={listen.local} voices={local} />
          <VoiceList label={listen.network} voices={network} />
        </select>
      </div>
      {chosen?.localService === false ? <p class="settings-note">{listen.networkNote}</p> : null}
    </>
  );
}

function Speed({ settings, change }: Omit<ListenSettingsProps, 'language'>) {
  const { listen } = useAllWords();
  const field = useOwnId();
  const { speed } = settings;
  return (
    <div class="volume">
      <label for={field}>{listen.speed}</label>
      <input
        id={field}
        type="range"
        min="0.7"
        max="1.5"
        step="0.1"
        value={speed}
        data-act="setting"
        data-id="speed"
        aria-valuetext={listen.speedOf(speed)}
        onInput={({ currentTarget }) => change({ speed: currentTarget.valueAsNumber })}
      />
      <output for={field}>{listen.speedOf(speed)}</output>
    </div>
  );
}

export function ListenSettings({ settings, language, change }: ListenSettingsProps) {
  const { listen } = useAllWords();
  const { listen: on, followByEar } = settings;
  useEffect(() => {
    if (on) listener.askForVoices();
  }, [on]);
  if (!canSpeak())
    return (
      <Group legend={listen.legend}>
        <p class="settings-note">{listen.cannot}</p>
      </Group>
    );
  const flip = () => change({ listen: !on });
  return (
    <Group legend={listen.legend}>
      <Choice kind="checkbox" group="listen" act="setting" id="listen" look="row" chosen={on} onChoose={flip}>
        {listen.on}
      </Choice>
      {on ? (
        <>
          <FollowChoice settings={settings} follow={() => change({ followByEar: !followByEar })} />
          <VoicePicker {...{ settings, language, change }} />
          <Speed {...{ settings, change }} />
        </>
      ) : null}
    </Group>
  );
}

interface FollowProps {
  readonly settings: Settings;
  follow(): void;
}

export function FollowChoice({ settings: { followByEar }, follow }: FollowProps) {
  const { listen } = useAllWords();
  return (
    <Choice
      kind="checkbox"
      group="follow"
      act="setting"
      id="follow"
      look="row"
      chosen={followByEar}
      onChoose={follow}
    >
      {listen.follow}
    </Choice>
  );
}

/** The same choice at hand beside the transcript, where listening is on. */
export function FollowHere() {
  const { settings, set } = useRoom().props;
  if (!settings.listen) return null;
  return (
    <FollowChoice
      settings={settings}
      follow={() => set({ ...settings, followByEar: !settings.followByEar })}
    />
  );
}
