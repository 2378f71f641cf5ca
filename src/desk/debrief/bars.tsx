// Points as bars, and the same as a table for whoever reads better so.
import type { DebriefView } from '../../present/index.ts';
import { useWords } from '../room.ts';

interface Bar {
  readonly id: string;
  readonly name: string;
  readonly earned: number;
  readonly most: number;
  readonly means: string;
}

const WIDE = 200; // of the drawing, in its own units

function BarLine({ bar, longest }: { readonly bar: Bar; readonly longest: number }) {
  const { debrief } = useWords();
  const { name, earned, most, means } = bar;
  const full = longest === 0 ? 0 : (most / longest) * WIDE;
  const got = most === 0 ? 0 : Math.max(0, Math.min(1, earned / most)) * full;
  return (
    <li class="bar-item">
      <p class="bar-name">
        <strong>{name}</strong> <span class="bar-points">{debrief.partOf(earned, most)}</span>
      </p>
      <svg
        class="bar-drawing"
        viewBox={`0 0 ${WIDE} 8`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect class="bar-most" x="0.5" y="0.5" width={Math.max(0, full - 1)} height="7" />
        <rect class="bar-got" x="0.5" y="0.5" width={Math.max(0, got - 1)} height="7" />
      </svg>
      {means === '' ? null : <p class="bar-means">{means}</p>}
    </li>
  );
}

function BarSet({ bars, of }: { readonly bars: readonly Bar[]; readonly of: string }) {
  const { debrief } = useWords();
  const longest = Math.max(0, ...bars.map(({ most }) => most));
  return (
    <div class="bar-set">
      <ul class="bar-list">
        {bars.map((bar) => (
          <BarLine key={bar.id} bar={bar} longest={longest} />
        ))}
      </ul>
      <details class="fold">
        <summary>{debrief.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{of}</th>
              <th scope="col">{debrief.earned}</th>
              <th scope="col">{debrief.most}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ id, name, earned, most }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{earned}</td>
                <td>{most}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

export function Bars({ body }: { readonly body: DebriefView }) {
  const { debrief } = useWords();
  const parts = body.parts.map(({ part, name, means, points, max }) => ({
    id: part,
    name,
    means,
    earned: points,
    most: max,
  }));
  const elements = body.bars.map((bar) => ({ ...bar, id: bar.element, means: '' }));
  return (
    <>
      <BarSet bars={parts} of={debrief.part} />
      <h3>{debrief.elements}</h3>
      <BarSet bars={elements} of={debrief.element} />
    </>
  );
}
