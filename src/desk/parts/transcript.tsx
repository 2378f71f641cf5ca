// All that was said, as a court reporter sets it.
import type { Utterance } from '../../proceedings/index.ts';
import { useWords } from '../room.ts';
import { Passages } from './quotation.tsx';

export function Transcript({ said }: { readonly said: readonly Utterance[] }) {
  const { panels } = useWords();
  if (said.length === 0) return <p>{panels.transcriptNone}</p>;
  return (
    <ol class="transcript">
      {said.map(({ id, speaker, name, said: passages }) => (
        <li key={id} class={`utterance utterance-${speaker}`}>
          <p class="speaker">{name === '' ? panels.reporter : name}</p>
          <Passages said={passages} />
        </li>
      ))}
    </ol>
  );
}
