// Every point earned or lost, part by part and item by item, with its why and its source.
import type { PartView } from '../../present/index.ts';
import { Listen } from '../listen/listen.tsx';
import { useAllWords, useCaseLanguage } from '../room.ts';

type Line = PartView['lines'][number];

interface Item {
  readonly name: string;
  readonly lines: readonly Line[];
}

/** Lines about the same thing stand together under its name, in the order of the hearing. */
function itemsOf(lines: readonly Line[]): readonly Item[] {
  const items = new Map<string, { name: string; lines: Line[] }>();
  for (const line of lines) {
    const item = items.get(line.item) ?? { name: line.name, lines: [] };
    item.lines.push(line);
    items.set(line.item, item);
  }
  return [...items.values()];
}

const total = (lines: readonly Line[], of: 'points' | 'max') =>
  lines.reduce((sum, line) => sum + line[of], 0);

function lookOf({ points, max }: Line): 'lost' | 'full' | 'some' {
  if (points < 0 || (points === 0 && max > 0)) return 'lost';
  return points >= max - 0.005 ? 'full' : 'some';
}

function LineRow({ line, alone }: { readonly line: Line; readonly alone: boolean }) {
  const own = useCaseLanguage();
  const { debrief } = useAllWords();
  const { points, max, why, source } = line;
  const earned = max > 0 ? debrief.partOf(points, max) : debrief.gainSay(points);
  return (
    <li class={`score-line score-line-${lookOf(line)}`}>
      <p>
        {alone ? null : <span class="score-line-points">{earned}</span>} <span {...own}>{why}</span>
      </p>
      {source === '' ? null : (
        <p class="source" {...own}>
          {source}
        </p>
      )}
    </li>
  );
}

function ItemRow({ item: { name, lines } }: { readonly item: Item }) {
  const own = useCaseLanguage();
  const { debrief } = useAllWords();
  const [points, max] = [total(lines, 'points'), total(lines, 'max')];
  return (
    <li class="score-item">
      <p class="score-item-name">
        <span {...own}>{name}</span>
        <span class="score-line-points">
          {max > 0 ? debrief.partOf(points, max) : debrief.gainSay(points)}
        </span>
      </p>
      <ul class="score-lines">
        {lines.map((line, at) => (
          <LineRow key={at} line={line} alone={lines.length === 1} />
        ))}
      </ul>
    </li>
  );
}

export function ScoreLines({ parts }: { readonly parts: readonly PartView[] }) {
  const { debrief } = useAllWords();
  return (
    <>
      {parts.map(({ part, name, means, points, max, lines }) => (
        <details key={part} class="fold fold-paper" data-part={part} data-listen>
          <summary>
            <strong>{name}</strong> <span class="bar-points">{debrief.partOf(points, max)}</span>
          </summary>
          <Listen name={name} />
          <p class="section-note">{means}</p>
          <ul class="score-items">
            {itemsOf(lines).map((item, at) => (
              <ItemRow key={at} item={item} />
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
