// The one place that talks to Howler: fetches the sprite, plays clips of it, sleeps and wakes.
// Knows nothing of cues or settings, and promises only what can be heard this moment.
import spriteUrl from '../../assets/made/sounds.mp3?url';
import { clipPlaces } from './clip-places.ts';
import type { ClipName } from './clips.ts';

export interface SpritePlayer {
  canPlay(): boolean; // false while the browser holds audio back: what is asked then would come late
  play(clip: ClipName, volume: number): void;
  stop(): void; // every clip but the room tone
  hum(volume: number): void; // the room tone; 0 stops it
  wake(): Promise<void>; // must be asked in a gesture the first time; may stay pending until one
  sleep(): void;
  close(): void;
}

export type OpenPlayer = () => Promise<SpritePlayer>;

/** Resolves when the sprite can be played; rejects without a word where there is no audio, file or codec. */
export async function openSpritePlayer(): Promise<SpritePlayer> {
  if (typeof AudioContext === 'undefined') throw new Error('This browser has no Web Audio.');
  const [{ Howl, Howler }, source] = await Promise.all([
    import('howler/dist/howler.core.min.js'),
    fetchAsData(spriteUrl),
  ]);
  // We wake and sleep by ourselves: Howler would leave listeners behind, and hold a sound back until it woke.
  Howler.autoUnlock = false;
  Howler.autoSuspend = false;
  const load = () =>
    new Promise<Howl>((resolve, reject) => {
      const howl: Howl = new Howl({
        src: [source],
        format: ['mp3'],
        html5: false,
        sprite: clipPlaces,
        onload: () => resolve(howl),
        onloaderror: (_, reason) => reject(reason),
      });
    });
  const clips = await load();
  const room = await load(); // of its own, so that it has its own volume; decoded only once
  return player(clips, room, Howler);
}

function player(clips: Howl, room: Howl, howler: Pick<HowlerGlobal, 'ctx'>): SpritePlayer {
  let humming = false;
  return {
    canPlay: () => howler.ctx.state === 'running',
    play(clip, volume) {
      clips.volume(volume);
      clips.play(clip);
    },
    stop: () => void clips.stop(),
    hum(volume) {
      room.volume(volume);
      if (volume > 0 && !humming) room.play('room-tone');
      if (volume === 0) room.stop();
      humming = volume > 0;
    },
    wake: () => howler.ctx.resume(),
    sleep: () => void howler.ctx.suspend().catch(() => {}),
    close() {
      clips.unload();
      room.unload();
      void howler.ctx.suspend().catch(() => {});
    },
  };
}

/**
 * Howler's own request, when it fails, falls back to an <audio> element, which warns in the console and plays
 * late. So the file is fetched here, and Howler gets it as data.
 */
async function fetchAsData(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The sounds are missing (${response.status}).`);
  const file = new Blob([await response.arrayBuffer()], { type: 'audio/mpeg' });
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
