// The forecast of one element: a rung of its ladder, the decisive reason, and a mark with its stake.
import type { ForecastMark } from '../../level/types.ts';
import type { ForecastItem, ForecastView } from '../../present/index.ts';
import { Choice, Group } from '../parts/choice.tsx';
import { Part } from '../parts/part.tsx';
import { useAllWords, useCaseLanguage } from '../room.ts';

export interface HalfForecast {
  readonly finding: string | null;
  readonly reason: string | null;
  readonly certainty: ForecastMark | null;
}

export const itemKey = ({ request, element }: ForecastItem) => `${request}/${element}`;
const nothing: HalfForecast = { finding: null, reason: null, certainty: null };

interface PartProps {
  readonly item: ForecastItem;
  readonly number: number;
  readonly marks: ForecastView['marks'];
  readonly half: HalfForecast | null;
  readonly open: boolean;
  readonly next: ForecastItem | null;
  change(half: HalfForecast): void;
  show(key: string | null): void;
  goTo(key: string): void; // opens it, and the focus follows
}

interface RowProps<K extends keyof HalfForecast> {
  readonly item: ForecastItem;
  readonly part: K;
  readonly legend: string;
  readonly look: string;
  readonly options: readonly {
    readonly id: NonNullable<HalfForecast[K]>;
    readonly say: string;
    readonly more?: string;
  }[];
  readonly made: HalfForecast;
  change(half: HalfForecast): void;
}

function Row<K extends keyof HalfForecast>({ item, part, legend, look, options, made, change }: RowProps<K>) {
  const own = useCaseLanguage();
  const data = { 'data-request': item.request, 'data-element': item.element };
  return (
    <Group legend={legend} look={look}>
      {options.map(({ id, say, more }) => (
        <Choice
          key={id}
          group={`${part}:${itemKey(item)}`}
          act={`forecast.${part}`}
          id={id}
          data={data}
          chosen={made[part] === id}
          onChoose={() => change({ ...made, [part]: id })}
        >
          <span {...(part === 'certainty' ? {} : own)}>{say}</span>
          {more === undefined ? null : <span class="choice-means">{more}</span>}
        </Choice>
      ))}
    </Group>
  );
}

export function ForecastPart(props: PartProps) {
  const own = useCaseLanguage();
  const { item, number, marks, half, open, next, change, show, goTo } = props;
  const { forecast, building } = useAllWords();
  const made = half ?? item.made ?? nothing;
  const row = { item, made, change };
  const finding = item.findings.find(({ id }) => id === item.made?.finding)?.name;
  const mark = marks.find(({ id }) => id === item.made?.certainty)?.name;
  return (
    <Part
      number={number}
      name={item.name}
      chosen={finding === undefined ? null : `${finding} (${mark})`}
      waiting={building.notChosen}
      own={own}
      open={open}
      act={itemKey(item)}
      onToggle={() => show(open ? null : itemKey(item))}
    >
      <p class="issue-question" {...own}>
        {item.question}
      </p>
      <Row
        {...row}
        part="finding"
        legend={forecast.finding}
        look="ladder"
        options={item.findings.map(({ id, name }) => ({ id, say: name }))}
      />
      <Row {...row} part="reason" legend={forecast.reason} look="reasons" options={item.reasons} />
      <Row
        {...row}
        part="certainty"
        legend={forecast.certainty}
        look="marks"
        options={marks.map(({ id, name, stake }) => ({ id, say: name, more: stake }))}
      />
      {next === null ? null : (
        <button
          type="button"
          class="second part-next"
          data-act="part.next"
          onClick={() => goTo(itemKey(next))}
        >
          {forecast.next(next.name)}
        </button>
      )}
    </Part>
  );
}
