// Every point earned or lost, part by part, with its why and its source.
import type { PartView } from '../../present/index.ts';
import { useWords } from '../room.ts';

type Line = PartView['lines'][number];

function LineRow({ line }: { readonly line: Line }) {
  const { debrief } = useWords();
  const { name, points, max, why, source } = line;
  const look = points < 0 ? 'lost' : points >= max && max > 0 ? 'full' : 'some';
  return (
    <li class={`score-line score-line-${look}`}>
      <p class="score-line-name">
        <span>{name}</span>
        <span class="score-line-points">
          {max > 0 ? debrief.partOf(points, max) : debrief.gainSay(points)}
        </span>
      </p>
      <p>{why}</p>
      {source === '' ? null : <p class="source">{source}</p>}
    </li>
  );
}

export function ScoreLines({ parts }: { readonly parts: readonly PartView[] }) {
  const { debrief } = useWords();
  return (
    <>
      {parts.map(({ part, name, points, max, lines }) => (
        <details key={part} class="fold fold-paper" data-part={part}>
          <summary>
            <strong>{name}</strong> <span class="bar-points">{debrief.partOf(points, max)}</span>
          </summary>
          <ul class="score-lines">
            {lines.map((line, at) => (
              <LineRow key={`${line.item}${at}`} line={line} />
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
