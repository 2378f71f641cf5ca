// Sounds in words, for who does not hear them.
import type { Cue } from '../present/stage-view.ts';
import type { Captions } from './words/en.ts';

/** One caption for what is heard at one moment, each sound once; null where nothing that is heard means anything. */
export function captionOf(cues: readonly Cue[], captions: Captions): string | null {
  const heard = new Set(cues.flatMap((cue) => captions[cue] ?? []));
  return heard.size === 0 ? null : [...heard].join('. ');
}
