// The button that reads aloud the part of the page it stands in, and the two that hold and end it.
import { useEffect, useRef } from 'preact/hooks';
import { useOwnId } from '../own-id.ts';
import { useAllWords, useRoom } from '../room.ts';
import type { ListenProps } from './listen.tsx';
import { listener } from './listener.ts';
import { piecesIn } from './passages.ts';
import { useListener } from './use-listener.ts';

export const signs = { silent: '▶', speaking: '❚❚', paused: '▶', stop: '■' } as const;
const acts = { silent: 'listen', speaking: 'listen.paused', paused: 'listen.resumed' } as const;

/** Reads what stands in the nearest part marked `data-listen`. */
export function ListenButton({ name }: ListenProps) {
  const { listen } = useAllWords();
  const { language } = useRoom().props.view.level;
  const id = useOwnId();
  const button = useRef<HTMLButtonElement>(null);
  const inDialog = useRef(false);
  const ready = useListener((voice) => voice.isReady());
  const state = useListener((voice) => voice.stateOf(id));
  useEffect(() => () => listener.leave(id, inDialog.current), []);
  if (!ready) return null;
  const begin = () => {
    const part = button.current?.closest('[data-listen]');
    if (part == null) return;
    inDialog.current = part.closest('dialog') !== null;
    listener.tell({ id, name, pieces: piecesIn(part, language), followed: false });
  };
  const press = { silent: begin, speaking: () => listener.pause(), paused: () => listener.goOn() };
  return (
    <span class="listen">
      <button
        ref={button}
        type="button"
        class="quiet listen-act"
        data-act={acts[state]}
        aria-label={listen.of[state](name)}
        onClick={press[state]}
      >
        <span aria-hidden="true">{signs[state]}</span> {listen.acts[state]}
      </button>
      {state === 'silent' ? null : <Stop label={listen.stopOf(name)} />}
    </span>
  );
}

export function Stop({ label }: { readonly label?: string }) {
  const { listen } = useAllWords();
  return (
    <button
      type="button"
      class="quiet listen-act"
      data-act="listen.stopped"
      aria-label={label}
      onClick={() => listener.stop()}
    >
      <span aria-hidden="true">{signs.stop}</span> {listen.stop}
    </button>
  );
}
