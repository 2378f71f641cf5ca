// Fetches a sound file and hands it to Howler. Knows nothing of what is in it.
import type { Howl, HowlerGlobal, HowlOptions } from 'howler';

export interface HowlerCore {
  readonly Howl: typeof Howl;
  readonly Howler: HowlerGlobal;
}

export async function openHowler(): Promise<HowlerCore> {
  if (typeof AudioContext === 'undefined') throw new Error('This browser has no Web Audio.');
  const core = await import('howler/dist/howler.core.min.js');
  // We wake and sleep by ourselves: Howler would leave listeners behind, and hold a sound back until it woke.
  core.Howler.autoUnlock = false;
  core.Howler.autoSuspend = false;
  core.Howler.volume(1); // has it make its audio context
  return core;
}

/** Resolves when it can be played; rejects without a word where there is no file or codec. */
export async function loadHowl(
  { Howl }: HowlerCore,
  url: string,
  { sprite = {} as NonNullable<HowlOptions['sprite']>, signal = null as AbortSignal | null } = {},
): Promise<Howl> {
  const source = await fetchAsData(url, signal);
  return new Promise((resolve, reject) => {
    const howl: Howl = new Howl({
      src: [source],
      format: ['mp3'],
      html5: false,
      sprite,
      onload: () => resolve(howl),
      onloaderror: (_, reason) => reject(reason),
    });
  });
}

/**
 * Howler's own request, when it fails, falls back to an <audio> element, which warns in the console and plays
 * late. So the file is fetched here, and Howler gets it as data.
 */
async function fetchAsData(url: string, signal: AbortSignal | null): Promise<string> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`The sounds are missing (${response.status}).`);
  const file = new Blob([await response.arrayBuffer()], { type: 'audio/mpeg' });
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
