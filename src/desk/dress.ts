// The classes by which the page's style follows the screen and the settings. The app calls it; nothing is remembered.
import type { Settings } from './contract.ts';

export interface Dress {
  readonly screen: 'title' | 'playing';
  readonly stage: boolean; // whether the picture is really there: wanted, and drawn
  readonly settings: Settings;
  readonly language: { readonly code: string; readonly direction: 'ltr' | 'rtl' };
}

export function dressPage(
  { documentElement: page, body }: Document,
  { screen, stage, settings, language }: Dress,
): void {
  page.lang = language.code;
  page.dir = language.direction;
  body.classList.toggle('title', screen === 'title');
  body.classList.toggle('playing', screen === 'playing');
  body.classList.toggle('no-stage', !stage);
  for (const size of [100, 125, 150, 200]) page.classList.toggle(`text-${size}`, settings.textSize === size);
  for (const theme of ['light', 'dark']) page.classList.toggle(`theme-${theme}`, settings.theme === theme);
  page.classList.toggle('motion-reduced', settings.motion === 'reduced');
  page.classList.toggle('motion-full', settings.motion === 'full');
}
