// Points as bars: the elements that were built, and the four parts of advocacy. The numbers stand beside every bar.
import type { DebriefView } from '../../present/index.ts';
import { useAllWords, useCaseLanguage } from '../room.ts';
import { barLengths, type Lengths } from './bar-lengths.ts';

interface Bar {
  readonly id: string;
  readonly name: string;
  readonly earned: number;
  readonly most: number;
  readonly ofCase?: boolean; // its name is the case's
}

const WIDE = 200; // of the drawing, in its own units
const PEN = 1;

const drawn = (length: number) => Math.max(0, length - PEN);

function BarLine({ bar, lengths }: { readonly bar: Bar; readonly lengths: Lengths }) {
  const own = useCaseLanguage();
  const { debrief } = useAllWords();
  const { name, earned, most } = bar;
  return (
    <li class="bar-item">
      <p class="bar-name">
        <span {...(bar.ofCase ? own : {})}>{name}</span>{' '}
        <span class="bar-points">{debrief.partOf(earned, most)}</span>
      </p>
      <svg
        class="bar-drawing"
        viewBox={`0 0 ${WIDE} 8`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect class="bar-most" x="0.5" y="0.5" width={drawn(lengths.whole)} height="7" />
        <rect class="bar-got" x="0.5" y="0.5" width={drawn(lengths.filled)} height="7" />
      </svg>
    </li>
  );
}

function BarSet({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }) {
  const lengths = barLengths(bars, WIDE);
  return (
    <section class="bar-set">
      <h2>{title}</h2>
      <ul class="bar-list">
        {bars.map((bar, at) => (
          <BarLine key={bar.id} bar={bar} lengths={lengths[at] ?? { whole: 0, filled: 0 }} />
        ))}
      </ul>
    </section>
  );
}

export function Bars({ body }: { readonly body: DebriefView }) {
  const { debrief } = useAllWords();
  const elements = body.bars.map((bar) => ({ ...bar, id: bar.element, ofCase: true }));
  const parts = body.parts.map(({ part, name, points, max }) => ({
    id: part,
    name,
    earned: points,
    most: max,
  }));
  return (
    <div class="bar-sets">
      <BarSet title={debrief.elements} bars={elements} />
      <BarSet title={debrief.parts} bars={parts} />
    </div>
  );
}
