// The desk room's face: draws a hearing or the title into an element, and clears it.
import { h, render } from 'preact';
import type { DeskProps, TitleProps } from './contract.ts';
import { Desk } from './desk.tsx';
import './desk.css';
import { Guard } from './guard.tsx';
import { ScalesMark } from './parts/scales-mark.tsx';
import { WordsContext } from './room.ts';
import { Title } from './title/title.tsx';

export type * from './contract.ts';
export { type Dress, dressPage } from './dress.ts';

/** Draws a little where nobody sees it. What draws is compiled by that, and the first screen need not wait for it as well. */
export function warmUp(): void {
  render(h(Guard, null, h(ScalesMark, null)), document.createElement('div'));
}

export function renderDesk(root: HTMLElement, props: DeskProps): void {
  render(h(Guard, null, h(Desk, props)), root);
}

export function renderTitle(root: HTMLElement, props: TitleProps): void {
  render(h(Guard, null, h(WordsContext.Provider, { value: props.words }, h(Title, props))), root);
}

export function clear(root: HTMLElement): void {
  render(null, root);
}
