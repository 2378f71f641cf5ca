// A few short choices in a row, one of which holds.
import { useOwnId } from '../own-id.ts';
import { Choice, Group } from './choice.tsx';

interface PillsProps<T extends string | number> {
  readonly legend: string;
  readonly id: string;
  readonly all: readonly T[];
  readonly at: T;
  name(one: T): string;
  set(one: T): void;
}

export function Pills<T extends string | number>({ legend, id, all, at, name, set }: PillsProps<T>) {
  const group = useOwnId();
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
