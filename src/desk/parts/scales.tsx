// The court's scales in words: every weight on either side, and what they come to.
import type { ScalesInWords, WeightView } from '../../present/index.ts';
import { useAllWords, useCaseLanguage } from '../room.ts';

function Pan({
  side,
  weights,
  sum,
}: {
  side: 'movant' | 'respondent';
  weights: readonly WeightView[];
  sum: number;
}) {
  const own = useCaseLanguage();
  const { panels } = useAllWords();
  return (
    <div class={`pan pan-${side}`}>
      <h4>{panels[side]}</h4>
      <ul>
        {weights.length === 0 ? <li class="pan-empty">{panels.empty}</li> : null}
        {weights.map(({ id, say, weight, struck }) => (
          <li key={id}>
            <span class={struck ? 'struck' : ''} {...own}>
              {say}
            </span>{' '}
            <span class="weight">{struck ? panels.struck : panels.weight(weight)}</span>
          </li>
        ))}
      </ul>
      <p class="pan-sum">{panels.sum(sum)}</p>
    </div>
  );
}

export function Scales({ scales }: { readonly scales: readonly ScalesInWords[] }) {
  const own = useCaseLanguage();
  const { panels } = useAllWords();
  if (scales.length === 0) return <p>{panels.scalesNone}</p>;
  return (
    <div class="scales">
      <p>{panels.scalesHow}</p>
      {scales.map((one) => (
        <section key={one.issue} class="scale">
          {one.element === one.name ? null : (
            <p class="over" {...own}>
              {one.element}
            </p>
          )}
          <h3 {...own}>{one.name}</h3>
          <div class="pans">
            <Pan side="movant" weights={one.movant} sum={one.movantSum} />
            <Pan side="respondent" weights={one.respondent} sum={one.respondentSum} />
          </div>
          <p class="scale-finding">
            {panels.finding}: <strong {...own}>{one.finding}</strong>
          </p>
        </section>
      ))}
    </div>
  );
}
