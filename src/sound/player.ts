// What can be heard through Howler: the clips of the sprites, the room tone, the theme. Knows nothing of cues or
// settings, and promises only what can be heard this moment.
import type { Howl } from 'howler';
import argumentUrl from '../../assets/made/argument.mp3?url';
import openingUrl from '../../assets/made/opening.mp3?url';
import { clipPlaces } from './clip-places.ts';
import { type ClipName, type SpriteName, spriteNames, sprites } from './clips.ts';
import { type HowlerCore, loadHowl, openHowler } from './load-howl.ts';
import { openRoomTone, type RoomTone } from './room-tone.ts';
import { openThemePlayer, type ThemePlayer } from './theme-player.ts';

export interface Player {
  canPlay(): boolean; // false while the browser holds audio back: what is asked then would come late
  fetch(sprite: SpriteName): void; // once; what cannot be had stays silent
  play(clip: ClipName, volume: number): void; // at once, or never if its sprite has not come
  stop(): void; // every clip
  hum(volume: number): void; // the room tone; 0 stops it
  readonly theme: ThemePlayer;
  wake(): Promise<void>; // must be asked in a gesture the first time; may stay pending until one
  sleep(): void;
  close(): void;
}

/** `onMissing`: a sound that was fetched cannot be had. */
export type OpenPlayer = (onMissing: () => void) => Promise<Player>;

const urls: Readonly<Record<SpriteName, string>> = { opening: openingUrl, argument: argumentUrl };
/** No page turns twice alike; what has a pitch keeps it. */
const varied: ReadonlySet<ClipName> = new Set(['page', 'pen', 'paper-slide', 'scales']);
const holding = (clip: ClipName): SpriteName | undefined =>
  spriteNames.find((name) => sprites[name].some((one) => one === clip));

export async function openPlayer(onMissing: () => void): Promise<Player> {
  return new HowlerPlayer(await openHowler(), onMissing);
}

class HowlerPlayer implements Player {
  readonly theme: ThemePlayer;
  private readonly core: HowlerCore;
  private readonly room: RoomTone;
  private readonly howls = new Map<SpriteName, Howl | null>(); // null while it is on its way, and if it never comes
  private readonly onMissing: () => void;
  private strokes = 0;
  private closed = false;

  constructor(core: HowlerCore, onMissing: () => void) {
    this.core = core;
    this.onMissing = onMissing;
    this.room = openRoomTone(core.Howler.ctx, core.Howler.masterGain);
    this.theme = openThemePlayer(core);
  }

  canPlay() {
    return this.core.Howler.ctx.state === 'running';
  }

  fetch(sprite: SpriteName) {
    if (this.howls.has(sprite)) return;
    this.howls.set(sprite, null);
    loadHowl(this.core, urls[sprite], { sprite: clipPlaces[sprite] }).then(
      (howl) => this.take(sprite, howl),
      () => this.onMissing(),
    );
  }

  play(clip: ClipName, volume: number) {
    const sprite = holding(clip);
    const howl = sprite && this.howls.get(sprite);
    const [, long] = (sprite && clipPlaces[sprite][clip]) ?? [];
    if (!howl || long === undefined) return;
    howl.volume(volume);
    const id = howl.play(clip);
    if (varied.has(clip)) howl.rate(this.pace(), id);
    this.room.duck(long / 1000);
  }

  stop() {
    for (const howl of this.howls.values()) howl?.stop();
  }

  hum(volume: number) {
    this.room.volume(volume);
  }

  wake() {
    return this.core.Howler.ctx.resume();
  }

  sleep() {
    void this.core.Howler.ctx.suspend().catch(() => {});
  }

  close() {
    this.closed = true;
    this.theme.stop();
    this.room.volume(0);
    for (const howl of this.howls.values()) howl?.unload();
    this.sleep();
  }

  private take(sprite: SpriteName, howl: Howl) {
    if (this.closed) return void howl.unload();
    this.howls.set(sprite, howl);
  }

  /** Up to 3 % quicker or slower, never the same twice running. */
  private pace(): number {
    this.strokes += 1;
    return 1 + 0.03 * Math.sin(2.4 * this.strokes);
  }
}
