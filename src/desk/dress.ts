// The classes by which the page's style follows the screen and the settings. The app calls it; nothing is remembered.
import type { Settings } from './contract.ts';

export interface Dress {
  readonly screen: 'title' | 'playing';
  readonly stage: boolean; // whether the picture is really there: wanted, and drawn
  readonly settings: Settings;
  readonly language: { readonly code: string; readonly direction: 'ltr' | 'rtl' };
}

export function dressPage(
  { documentElement: page, body, activeElement }: Document,
  { screen, stage, settings, language }: Dress,
): void {
  // Another screen takes the focus. Let go of with its element, it would have the half made page laid out at once.
  if (!body.classList.contains(screen) && activeElement instanceof HTMLElement) activeElement.blur();
  page.lang = language.code;
  page.dir = language.direction;
  body.classList.toggle('title', screen === 'title');
  body.classList.toggle('playing', screen === 'playing');
  body.classList.toggle('no-stage', !stage);
  const { textSize, lineHeight, spacing, typeface, theme, motion } = settings;
  const only = (name: string, all: readonly (string | number)[], at: string | number) => {
    for (const one of all) page.classList.toggle(`${name}-${one}`, one === at);
  };
  only('text', [100, 125, 150, 200], textSize);
  only('lines', ['roomy', 'very-roomy'], lineHeight);
  only('spacing', ['wide', 'wider'], spacing);
  only('typeface', ['device', 'book'], typeface);
  only('theme', ['light', 'dark', 'contrast', 'contrast-dark'], theme);
  only('motion', ['full', 'reduced'], motion);
}
