// What has been said: a log to which each utterance is added once, whole, and the way to read it all at leisure.
// It outlives the steps, so that nothing in it is told twice.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { HearingView } from '../../present/index.ts';
import type { Utterance } from '../../proceedings/index.ts';
import { useOwnId } from '../own-id.ts';
import { useCaseLanguage, useRoom, useWords } from '../room.ts';
import { Passages } from './quotation.tsx';

/** The other side's lines are said one by one, as the student hears them. */
export function saidSoFar({ said, body }: HearingView, heard: number): readonly Utterance[] {
  if (body.step !== 'opposition.listening') return said;
  const ahead = new Set(body.lines.slice(heard).map(({ id }) => `line:${id}`));
  return said.filter(({ id }) => !ahead.has(id));
}

/** Silent until it stands: what was said before, or in another language, is there to be read, and is not read out. */
function Log({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  const [stands, stand] = useState(false);
  useEffect(() => {
    // Once it has been drawn: drawn live, all that it came with would be new.
    const drawn = requestAnimationFrame(() => setTimeout(() => stand(true)));
    return () => cancelAnimationFrame(drawn);
  }, []);
  return (
    <div
      class="said-log"
      role="log"
      aria-live={stands ? 'polite' : 'off'}
      aria-relevant="additions"
      aria-labelledby={label}
    >
      {children}
    </div>
  );
}

export function Said({ heard }: { readonly heard: number }) {
  const own = useCaseLanguage();
  const { regions, said: words } = useWords();
  const { props, open } = useRoom();
  const id = useOwnId();
  const said = saidSoFar(props.view, heard);
  const last = said.findLast(({ speaker }) => speaker !== 'court-reporter');
  return (
    <section class="said" aria-labelledby={id}>
      <h2 id={id}>{regions.said}</h2>
      <Log key={props.view.level.language} label={id}>
        {said.map((one) => (
          <div key={one.id} class={one === last ? 'utterance utterance-last' : 'utterance'}>
            <p class="speaker" {...(one.name === '' ? {} : own)}>
              {one.name === '' ? words.reporter : one.name}
            </p>{' '}
            <Passages said={one.said} />
          </div>
        ))}
      </Log>
      <button type="button" class="quiet" data-act="transcript" onClick={() => open('transcript')}>
        {words.all}
      </button>
    </section>
  );
}
