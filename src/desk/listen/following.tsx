// Follow by ear: each new utterance of the hearing is read aloud as it is added to the transcript.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Passage, Utterance } from '../../proceedings/index.ts';
import type { DeskProps } from '../contract.ts';
import { saidSoFar } from '../parts/said.tsx';
import { useAllWords } from '../room.ts';
import type { Words } from '../words.ts';
import { Stop, signs } from './listen-button.tsx';
import { listener } from './listener.ts';
import type { Piece, Telling } from './queue.ts';
import { useListener } from './use-listener.ts';

const piece = (text: string, language: string): Piece => ({ text, language, nodes: [] });

/** Quoted words are said in their own language, then where they come from. */
function piecesOf(
  { text, cite, language, translation }: Passage,
  own: string,
  words: Words,
): readonly Piece[] {
  return [
    piece(text, language ?? own),
    ...(translation === undefined ? [] : [piece(words.ourTranslation(translation), own)]),
    ...(cite === undefined ? [] : [piece(`${words.quotedFrom} ${cite}.`, own)]),
  ];
}

function tellingOf({ id, name, said }: Utterance, language: string, words: Words): Telling {
  const speaker = name === '' ? words.said.reporter : name;
  const pieces = said.flatMap((one) => piecesOf(one, language, words));
  return { id, name: speaker, pieces: [piece(`${speaker}.`, language), ...pieces], followed: true };
}

/** Reads what is added from now on. A hearing that is taken up again is not told from its beginning. */
export function useFollowing({ view, words, settings, moment }: DeskProps, heard: number): void {
  const told = useRef<ReadonlySet<string> | null>(null);
  useLayoutEffect(() => {
    const said = saidSoFar(view, heard);
    const before = told.current ?? new Set(moment === 0 ? [] : said.map(({ id }) => id));
    told.current = new Set([...before, ...said.map(({ id }) => id)]);
    if (!settings.followByEar) return;
    const added = said.filter(({ id }) => !before.has(id));
    listener.follow(added.map((one) => tellingOf(one, view.level.language, words)));
  }, [view.said, heard]);
}

/** The sentence that is being said, with its word, for eyes alone: it stands in the transcript as well. */
export function Following() {
  const { listen } = useAllWords();
  const now = useListener((voice) => voice.followed());
  const state = useListener((voice) => voice.stateOf());
  const failed = useListener((voice) => voice.hasFailed());
  if (failed) return <p class="following">{listen.failed}</p>;
  if (now === null || state === 'silent') return null;
  const { name, text, word } = now;
  return (
    <section class="following" aria-label={listen.following}>
      <p class="following-say" aria-hidden="true">
        <span class="over">{name}</span>
        {word === null ? text : text.slice(0, word.start)}
        {word === null ? null : <mark>{text.slice(word.start, word.end)}</mark>}
        {word === null ? null : text.slice(word.end)}
      </p>
      <button
        type="button"
        class="quiet listen-act"
        data-act={state === 'paused' ? 'listen.resumed' : 'listen.paused'}
        onClick={() => (state === 'paused' ? listener.goOn() : listener.pause())}
      >
        <span aria-hidden="true">{signs[state]}</span> {listen.acts[state]}
      </button>
      <Stop />
    </section>
  );
}
