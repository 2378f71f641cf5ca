// How much is read at first, for all cards and findings, and each one's own way out of it.
import { useState } from 'preact/hooks';
import type { ReadingLevel, Settings } from '../contract.ts';
import { useOwnId } from '../own-id.ts';
import { useAllWords, useRoom } from '../room.ts';
import { Choice, Group } from './choice.tsx';

const levels = ['plain', 'full'] as const satisfies readonly ReadingLevel[];

interface OwnReading {
  readonly given: ReadingLevel; // what was set for all when this one was turned
  readonly turned: ReadingLevel;
}

/** As it is set for all, until this one is turned; when all are set anew, this one follows. */
export function useReadingLevel(): readonly [ReadingLevel, (to: ReadingLevel) => void] {
  const { reading: given } = useRoom().props.settings;
  const [own, turn] = useState<OwnReading | null>(null);
  const reading = own?.given === given ? own.turned : given;
  return [reading, (turned) => turn({ given, turned })];
}

interface PillsProps {
  readonly settings: Settings;
  readonly act?: string;
  set(settings: Settings): void;
}

export function ReadingPills({ settings, act = 'setting', set }: PillsProps) {
  const { reading: words } = useAllWords();
  const group = useOwnId();
  return (
    <Group legend={words.legend} look="pills reading">
      {levels.map((level) => (
        <Choice
          key={level}
          group={group}
          act={act}
          id={act === 'setting' ? `reading-${level}` : level}
          look="pill"
          chosen={settings.reading === level}
          onChoose={() => set({ ...settings, reading: level })}
        >
          {words.levels[level]}
        </Choice>
      ))}
    </Group>
  );
}

/** The same choice at hand, where cards or findings stand. */
export function ReadingSwitch() {
  const { settings, set } = useRoom().props;
  return <ReadingPills settings={settings} act="reading" set={set} />;
}

interface FlipProps {
  readonly name: string; // of what is read, for ears
  readonly reading: ReadingLevel;
  read(to: ReadingLevel): void;
}

export function ReadingFlip({ name, reading, read }: FlipProps) {
  const { reading: words } = useAllWords();
  const other = reading === 'plain' ? 'full' : 'plain';
  return (
    <button
      type="button"
      class="quiet"
      data-act="reading.flipped"
      data-id={other}
      aria-label={words.turnOf[other](name)}
      onClick={() => read(other)}
    >
      {words.turn[other]}
    </button>
  );
}
