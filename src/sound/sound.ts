// What the courtroom sounds like, by cue. A sound comes at once or never; none is waited for, and none is
// needed: without audio, without the file or on mute, everything else goes on. Knows no rule of the hearing.
import type { Cue } from '../present/stage-view.ts';
import { cueClips } from './cue-clips.ts';
import { bindPageMoments, hasBeenTouched } from './page-moments.ts';
import { type OpenPlayer, openSpritePlayer, type SpritePlayer } from './sprite-player.ts';

export interface SoundSettings {
  readonly muted: boolean;
  readonly effects: number; // 0 to 1
  readonly room: number; // 0 to 1: the quiet air of the courtroom
}

export interface Sound {
  cue(cue: Cue): void;
  roomTone(on: boolean): void;
  set(settings: SoundSettings): void;
  dispose(): void;
}

export interface SoundOptions {
  readonly settings: SoundSettings;
  readonly open?: OpenPlayer; // what plays the clips, if not Howler
}

/** Fetches nothing until the student has touched the page and something is to be heard. */
export function createSound({ settings, open = openSpritePlayer }: SoundOptions): Sound {
  return new CourtSound(settings, open);
}

class CourtSound implements Sound {
  private settings: SoundSettings;
  private readonly open: OpenPlayer;
  private readonly unbind: () => void;
  private player: SpritePlayer | null = null;
  private opening = false;
  private disposed = false;
  private roomWanted = false;

  constructor(settings: SoundSettings, open: OpenPlayer) {
    this.settings = settings;
    this.open = open;
    this.unbind = bindPageMoments({
      touched: () => this.onTouch(),
      left: () => this.onLeaving(),
      cameBack: () => this.wake(),
    });
  }

  cue(cue: Cue) {
    const clip = cueClips[cue];
    const volume = this.loudness('effects');
    if (!clip || volume === 0) return;
    if (hasBeenTouched()) this.ensurePlayer();
    if (this.player?.canPlay() && !document.hidden) this.player.play(clip, volume);
  }

  roomTone(on: boolean) {
    this.roomWanted = on;
    if (hasBeenTouched()) this.ensurePlayer();
    this.settle();
  }

  set(settings: SoundSettings) {
    this.settings = settings;
    if (this.loudness('effects') === 0) this.player?.stop();
    if (hasBeenTouched()) this.ensurePlayer();
    this.settle();
  }

  dispose() {
    this.disposed = true;
    this.unbind();
    this.player?.close();
    this.player = null;
  }

  private loudness(of: 'effects' | 'room'): number {
    return this.settings.muted ? 0 : Math.min(1, Math.max(0, this.settings[of]));
  }

  /** Once only: what cannot be had stays silent, and is not asked for again and again. */
  private ensurePlayer() {
    const wanted = this.loudness('effects') > 0 || (this.roomWanted && this.loudness('room') > 0);
    if (this.opening || this.disposed || !wanted) return;
    this.opening = true;
    this.open().then(
      (player) => this.take(player),
      () => {},
    );
  }

  private take(player: SpritePlayer) {
    if (this.disposed) return player.close();
    this.player = player;
    if (!document.hidden) this.wake();
  }

  private wake() {
    this.player?.wake().then(
      () => this.settle(),
      () => {},
    );
  }

  /** Brings the room tone, which lasts, in line with what is wanted. Clips are never caught up with. */
  private settle() {
    const volume = this.roomWanted ? this.loudness('room') : 0;
    if (volume === 0 || this.player?.canPlay()) this.player?.hum(volume);
  }

  private onTouch() {
    this.ensurePlayer();
    if (!this.player?.canPlay()) this.wake();
  }

  private onLeaving() {
    this.player?.stop(); // or its end would be heard on coming back
    this.player?.sleep();
  }
}
