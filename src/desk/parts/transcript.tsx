// All that was said, as a court reporter sets it.
import { useEffect, useRef } from 'preact/hooks';
import type { Utterance } from '../../proceedings/index.ts';
import { Listenable } from '../listen/listen.tsx';
import { useAllWords, useCaseLanguage } from '../room.ts';
import { Passages } from './quotation.tsx';

export function Transcript({
  said,
  atEnd = false,
}: {
  readonly said: readonly Utterance[];
  readonly atEnd?: boolean;
}) {
  const own = useCaseLanguage();
  const { panels, said: words } = useAllWords();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (atEnd) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [atEnd]);
  if (said.length === 0) return <p>{panels.transcriptNone}</p>;
  return (
    <Listenable name={panels.transcript}>
      <ol class="transcript" ref={list}>
        {said.map(({ id, speaker, name, said: passages }) => (
          <li key={id} class={`utterance utterance-${speaker}`}>
            <p class="speaker" {...(name === '' ? {} : own)}>
              {name === '' ? words.reporter : name}
            </p>
            <Passages said={passages} />
          </li>
        ))}
      </ol>
    </Listenable>
  );
}
