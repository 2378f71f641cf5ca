// What the courtroom sounds like, by cue. A sound comes at once or never; none is waited for, and none is
// needed: without audio, without the file or on mute, everything else goes on. Knows no rule of the hearing.
import type { Cue } from '../present/stage-view.ts';
import { cueClips } from './cue-clips.ts';
import { bindPageMoments, hasBeenTouched } from './page-moments.ts';
import { type OpenPlayer, openPlayer, type Player } from './player.ts';
import { openThemeTurn, type ThemePlace, type ThemeTurn } from './theme-turn.ts';

export interface SoundSettings {
  readonly muted: boolean;
  readonly effects: number; // 0 to 1
  readonly room: number; // 0 to 1: the quiet air of the courtroom
  readonly music: number; // 0 to 1: the theme
}

export interface Sound {
  cue(cue: Cue): void;
  inCourt(on: boolean): void; // where clips are to be had, and the room tone is heard
  theme(place: ThemePlace | null): void; // where the student is, as far as the theme goes
  set(settings: SoundSettings): void;
  hush(on: boolean): void; // while something is read aloud
  dispose(): void;
}

export interface SoundOptions {
  readonly settings: SoundSettings;
  readonly open?: OpenPlayer; // what plays it all, if not Howler
  readonly onSilent?: () => void; // told once, in court, when sounds are wanted and some cannot be had
}

/** Fetches nothing until the student has touched the page and something is to be heard. */
export function createSound({ settings, open = openPlayer, onSilent = () => {} }: SoundOptions): Sound {
  return new CourtSound(settings, open, onSilent);
}

const hushed = 0.25;

class CourtSound implements Sound {
  private settings: SoundSettings;
  private readonly open: OpenPlayer;
  private readonly onSilent: () => void;
  private readonly unbind: () => void;
  private readonly turn: ThemeTurn;
  private player: Player | null = null;
  private opening = false;
  private disposed = false;
  private court = false;
  private voice = false; // whether something is read aloud
  private silence: 'none' | 'found' | 'told' = 'none'; // a sound that was wanted could not be had

  constructor(settings: SoundSettings, open: OpenPlayer, onSilent: () => void) {
    this.settings = settings;
    this.open = open;
    this.onSilent = onSilent;
    this.turn = openThemeTurn({
      start: () => this.startTheme(),
      fade: () => this.player?.theme.fade(),
    });
    this.unbind = bindPageMoments({
      touched: () => this.onTouch(),
      left: () => this.onLeaving(),
      cameBack: () => this.wake(),
    });
  }

  cue(cue: Cue) {
    const clip = cueClips[cue];
    const volume = this.loudness('effects');
    if (!clip || volume === 0 || document.hidden) return;
    if (hasBeenTouched()) this.ensurePlayer();
    if (this.player?.canPlay()) this.player.play(clip, volume);
  }

  inCourt(on: boolean) {
    this.court = on;
    this.tellSilence();
    if (hasBeenTouched()) this.ensurePlayer();
    this.fetchOpening();
    this.settle();
  }

  theme(place: ThemePlace | null) {
    this.turn.at(place, hasBeenTouched());
  }

  set(settings: SoundSettings) {
    this.settings = settings;
    if (this.loudness('effects') === 0) this.player?.stop();
    this.player?.theme.volume(this.loudness('music'));
    if (hasBeenTouched()) this.ensurePlayer();
    this.fetchOpening();
    this.settle();
  }

  hush(on: boolean) {
    if (on === this.voice) return;
    this.voice = on;
    this.player?.theme.volume(this.loudness('music'));
    this.settle();
  }

  dispose() {
    this.disposed = true;
    this.unbind();
    this.turn.forgo();
    this.player?.close();
    this.player = null;
  }

  private loudness(of: 'effects' | 'room' | 'music'): number {
    const chosen = this.settings.muted ? 0 : Math.min(1, Math.max(0, this.settings[of]));
    return this.voice ? hushed * chosen : chosen;
  }

  /** Once only: what cannot be had stays silent, and is not asked for again and again. */
  private ensurePlayer() {
    const wanted = (['effects', 'room', 'music'] as const).some((of) => this.loudness(of) > 0);
    if (this.opening || this.disposed || !wanted) return;
    this.opening = true;
    this.open(() => this.findSilence()).then(
      (player) => this.take(player),
      () => this.findSilence(),
    );
  }

  private findSilence() {
    if (this.silence === 'none') this.silence = 'found';
    this.tellSilence();
  }

  private tellSilence() {
    if (this.silence !== 'found' || !this.court || this.disposed) return;
    this.silence = 'told';
    this.onSilent();
  }

  private take(player: Player) {
    if (this.disposed) return player.close();
    this.player = player;
    this.fetchOpening();
    if (!document.hidden) this.wake();
  }

  private wake() {
    this.player?.wake().then(
      () => this.settle(),
      () => {},
    );
  }

  private fetchOpening() {
    if (this.clipsWanted()) this.player?.fetch('opening');
  }

  private clipsWanted(): boolean {
    return this.court && this.loudness('effects') > 0;
  }

  /** Brings the room tone, which lasts, in line with what is wanted. Clips are never caught up with. */
  private settle() {
    const volume = this.court ? this.loudness('room') : 0;
    if (volume === 0 || this.player?.canPlay()) this.player?.hum(volume);
  }

  private startTheme() {
    if (document.hidden || !this.player?.canPlay() || this.loudness('music') === 0) return;
    this.player.theme.start(() => this.loudness('music'));
  }

  private onTouch() {
    this.ensurePlayer();
    if (!this.player?.canPlay()) this.wake();
    if (this.clipsWanted()) this.player?.fetch('argument'); // the court is there, and what comes next is at hand
    this.turn.touched();
  }

  private onLeaving() {
    this.turn.forgo();
    this.player?.theme.stop();
    this.player?.stop(); // or its end would be heard on coming back
    this.player?.sleep();
  }
}
