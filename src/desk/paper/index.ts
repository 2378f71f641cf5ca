// The face of the paper kit: shows it in place of the page till it is closed. Fetched when somebody asks for one.
import { h, render } from 'preact';
import type { PaperKit } from '../../present/paper.ts';
import { WordsContext } from '../room.ts';
import type { AllWords } from '../words.ts';
import { KitPage } from './kit-page.tsx';
import '../look/paper.css';

export interface PaperOptions {
  readonly kits: readonly PaperKit[];
  readonly words: AllWords;
  onClose(): void;
}

let closeShown: () => void = () => {};

/** Shows the kit and returns what takes it away again. The page behind it stays as it is, hidden and out of reach. */
export function showPaper({ kits, words, onClose }: PaperOptions): () => void {
  closeShown(); // a second press, before the first had fetched all it needs
  const root = document.createElement('div');
  root.className = 'paper-root';
  document.body.append(root);
  document.body.classList.add('paper-open');
  const scrolled = scrollY;
  const before = document.activeElement;
  scrollTo(0, 0);
  let open = true;
  const close = () => {
    if (!open) return;
    open = false;
    render(null, root);
    root.remove();
    document.body.classList.remove('paper-open');
    scrollTo(0, scrolled);
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    onClose();
  };
  const page = h(KitPage, { kits, close, print: () => window.print() });
  render(h(WordsContext.Provider, { value: words }, page), root);
  closeShown = close;
  return close;
}
