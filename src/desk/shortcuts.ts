// Single keys that open what is at hand. They rest while something is written, while a dialog is open, and when turned off.
import { useEffect } from 'preact/hooks';
import type { Panel } from './room.ts';
import type { Words } from './words.ts';

/** The panels that have a key, in the order in which they are listed. The letters are words: see `keys`. */
export const keyed = [
  'record',
  'transcript',
  'scales',
  'glossary',
  'keys',
] as const satisfies readonly Panel[];

const PRESSED = ['radio', 'checkbox', 'range', 'file'].map((type) => `:not([type=${type}])`).join('');
const WRITING = ['textarea', 'select', '[contenteditable]', `input${PRESSED}`].join();

const isWriting = (target: EventTarget | null) => target instanceof Element && target.matches(WRITING);

function panelFor({ bar }: Words, event: KeyboardEvent): Panel | undefined {
  const { key, ctrlKey, metaKey, altKey, repeat, target } = event;
  if (ctrlKey || metaKey || altKey || repeat || isWriting(target)) return undefined;
  if (document.querySelector('dialog[open]') !== null) return undefined;
  return keyed.find((panel) => bar.letters[panel].toLowerCase() === key.toLowerCase());
}

export function useShortcuts(on: boolean, words: Words, open: (panel: Panel) => void): void {
  useEffect(() => {
    if (!on) return;
    const heed = (event: KeyboardEvent) => {
      const panel = panelFor(words, event);
      if (panel === undefined) return;
      event.preventDefault();
      open(panel);
    };
    document.addEventListener('keydown', heed);
    return () => document.removeEventListener('keydown', heed);
  }, [on, words]);
}
