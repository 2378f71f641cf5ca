// What a part of the desk sees of the voice that reads aloud.
import { useEffect, useState } from 'preact/hooks';
import { type Listener, listener } from './listener.ts';

/** `read` must not change from one drawing to the next. */
export function useListener<T>(read: (voice: Listener) => T): T {
  const [value, show] = useState(() => read(listener));
  useEffect(() => {
    const look = () => show(() => read(listener));
    look();
    return listener.watch(look);
  }, []);
  return value;
}
