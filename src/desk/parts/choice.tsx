// One thing to choose among others: a real radio or checkbox in a paper card that is all label.
import type { ComponentChildren } from 'preact';

interface ChoiceProps {
  readonly kind?: 'radio' | 'checkbox';
  readonly group: string; // the inputs' name
  readonly act: string; // for `data-act`
  readonly id: string; // for `data-id`
  readonly chosen: boolean;
  readonly disabled?: boolean;
  readonly look?: 'card' | 'row' | 'pill' | 'portrait';
  readonly data?: Readonly<Record<`data-${string}`, string>>;
  readonly children: ComponentChildren;
  onChoose(): void;
}

export function Choice(props: ChoiceProps) {
  const { kind = 'radio', group, act, id, chosen, disabled = false, look = 'card', data, children } = props;
  return (
    <label class={`choice choice-${look}`}>
      <input
        type={kind}
        name={group}
        checked={chosen}
        disabled={disabled}
        data-act={act}
        data-id={id}
        {...data}
        onChange={props.onChoose}
      />
      <span class="choice-say">{children}</span>
    </label>
  );
}

interface GroupProps {
  readonly legend: ComponentChildren;
  readonly quiet?: boolean; // the legend is for ears only
  readonly look?: string;
  readonly children: ComponentChildren;
}

export function Group({ legend, quiet = false, look = '', children }: GroupProps) {
  return (
    <fieldset class={`group ${look}`}>
      <legend class={quiet ? 'unseen' : ''}>{legend}</legend>
      <div class="group-choices">{children}</div>
    </fieldset>
  );
}
