// Sets the voice as the student wishes, and silences it with Escape, when the tab is left, and when the hearing is.
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { DeskProps } from '../contract.ts';
import { listener } from './listener.ts';

function stopByKey(event: KeyboardEvent) {
  if (event.key !== 'Escape' || listener.stateOf() === 'silent') return;
  event.preventDefault(); // or a dialog would close with it
  listener.stop();
}

const stopWhenHidden = () => document.hidden && listener.stop();
const stop = () => listener.stop();

/** Each binding is undone, and nothing is said after the hearing was left. */
function bindPage(): () => void {
  document.addEventListener('keydown', stopByKey, true);
  document.addEventListener('visibilitychange', stopWhenHidden);
  addEventListener('pagehide', stop);
  return () => {
    document.removeEventListener('keydown', stopByKey, true);
    document.removeEventListener('visibilitychange', stopWhenHidden);
    removeEventListener('pagehide', stop);
    listener.stop();
  };
}

export function useVoice({ settings, view, hush }: DeskProps): void {
  const { listen: on, voice, speed } = settings;
  const { language } = view.level;
  useLayoutEffect(() => listener.set({ on, voice, speed, language }), [on, voice, speed, language]);
  useEffect(bindPage, []);
  useEffect(() => {
    const unwatch = listener.watch(() => hush(listener.stateOf() === 'speaking'));
    return () => {
      unwatch();
      hush(false);
    };
  }, []);
}
