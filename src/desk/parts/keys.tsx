// The keys that the game knows, in a list; and whether single ones are heeded.
import type { Settings } from '../contract.ts';
import { useAllWords } from '../room.ts';
import { keyed } from '../shortcuts.ts';
import { Choice, Group } from './choice.tsx';

interface KeysProps {
  readonly settings: Settings;
  set(settings: Settings): void;
}

function Rows({ rows }: { readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <dl class="keys">
      {rows.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Shortcuts({ settings, set }: KeysProps) {
  const { keys, bar } = useAllWords();
  const { shortcuts } = settings;
  return (
    <Group legend={keys.single}>
      <Choice
        kind="checkbox"
        group="shortcuts"
        act="setting"
        id="shortcuts"
        look="row"
        chosen={shortcuts}
        onChoose={() => set({ ...settings, shortcuts: !shortcuts })}
      >
        {keys.on}
      </Choice>
      <p class="keys-rest">{keys.rest}</p>
      {shortcuts ? <Rows rows={keyed.map((panel) => [bar.letters[panel], keys.opens[panel]])} /> : null}
    </Group>
  );
}

export function KeyList(props: KeysProps) {
  const { keys } = useAllWords();
  return (
    <div class="settings">
      <Shortcuts {...props} />
      <section>
        <h3>{keys.everywhere}</h3>
        <Rows rows={keys.list} />
      </section>
    </div>
  );
}
