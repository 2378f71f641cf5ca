// Rebuttal: each note as it was spoken, and whether the line fell.
import type { RebuttalView } from '../../present/index.ts';
import { Screen } from '../parts/screen.tsx';
import { useAllWords, useCaseLanguage, useRoom } from '../room.ts';

export function Rebuttal({ body }: { readonly body: RebuttalView }) {
  const own = useCaseLanguage();
  const { rebuttal } = useAllWords();
  const { act } = useRoom().props;
  const acts = (
    <button
      type="button"
      class="primary"
      data-act="rebuttal.spoken"
      onClick={() => act({ type: 'rebuttal.spoken' })}
    >
      {rebuttal.primary}
    </button>
  );
  return (
    <Screen acts={acts}>
      {body.notes.length === 0 ? <p class="paper">{rebuttal.none}</p> : null}
      <ol class="rebuttals">
        {body.notes.map(({ line, card, undone, why }) => (
          <li key={line} class={`rebuttal ${undone ? 'rebuttal-undone' : 'rebuttal-stands'}`}>
            <p class="over">{rebuttal.against}</p>
            <p class={`line-say ${undone ? 'struck' : ''}`} {...own}>
              {line}
            </p>
            <p class="over">{rebuttal.with}</p>
            <p class="rebuttal-card" {...own}>
              {card}
            </p>
            <p class="stamp-small">{undone ? rebuttal.undone : rebuttal.stands}</p>
            <p class="why" {...own}>
              {why}
            </p>
          </li>
        ))}
      </ol>
    </Screen>
  );
}
