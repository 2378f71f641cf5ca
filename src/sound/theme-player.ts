// Plays the theme: fetched when it is wanted, a file of its own, and let go when it has ended.
import type { Howl } from 'howler';
import themeUrl from '../../assets/made/theme.mp3?url';
import { type HowlerCore, loadHowl } from './load-howl.ts';

export interface ThemePlayer {
  start(volume: () => number): void; // from the beginning, unless it plays; the volume is asked when it has come
  volume(volume: number): void;
  fade(): void; // what is on its way is sent back
  stop(): void;
}

const patience = 6000; // milliseconds: a theme that comes later belongs to nothing
const fading = 1200;

class HowlerTheme implements ThemePlayer {
  private readonly core: HowlerCore;
  private coming: AbortController | null = null;
  private howl: Howl | null = null;

  constructor(core: HowlerCore) {
    this.core = core;
  }

  start(volume: () => number) {
    if (this.howl !== null || this.coming !== null) return;
    const coming = new AbortController();
    this.coming = coming;
    const tooLate = setTimeout(() => this.giveUp(), patience);
    loadHowl(this.core, themeUrl, { signal: coming.signal })
      .then(
        (howl) => (coming.signal.aborted ? void howl.unload() : this.play(howl, volume())),
        () => this.coming === coming && this.giveUp(),
      )
      .finally(() => clearTimeout(tooLate));
  }

  volume(volume: number) {
    if (volume === 0) this.stop();
    this.howl?.volume(volume);
  }

  fade() {
    this.giveUp();
    const howl = this.howl;
    if (howl === null) return;
    this.howl = null;
    howl.once('fade', () => void howl.unload());
    howl.fade(howl.volume(), 0, fading);
  }

  stop() {
    this.giveUp();
    this.howl?.unload();
    this.howl = null;
  }

  private giveUp() {
    this.coming?.abort();
    this.coming = null;
  }

  private play(howl: Howl, volume: number) {
    this.coming = null;
    if (volume === 0) return void howl.unload();
    this.howl = howl;
    howl.once('end', () => this.howl === howl && this.stop());
    howl.volume(volume);
    howl.play();
  }
}

export function openThemePlayer(core: HowlerCore): ThemePlayer {
  return new HowlerTheme(core);
}
