// The cases that came from outside, kept in this browser until they are removed: the text as it was brought, and where
// from. Each is read again when it is opened. Where the browser refuses storage they last until the page is closed.
import { del, entries, set } from 'idb-keyval';
import { openStore } from '../store.ts';
import type { ShelfEntry } from './shelf-entry.ts';

export type Way = 'file' | 'pasted' | 'address' | 'link';

export interface CaseOrigin {
  readonly way: Way;
  readonly where: string; // the file's name or the address; empty for the others
}

export interface OwnCase {
  readonly key: string; // `own:ID`: never that of a case of the game, so that neither's hearing is the other's
  readonly text: string;
  readonly origin: CaseOrigin;
  readonly added: number; // milliseconds since 1970
  readonly entry: ShelfEntry; // what the shelf shows, as it was read when it was brought
}

export interface OwnCases {
  /** In the order they were brought. */
  all(): readonly OwnCase[];
  /** Looks again at what is kept; another tab may have added to it. */
  load(): Promise<void>;
  /** Tells whether it outlasts the page. One of the same key is replaced. */
  keep(own: OwnCase): Promise<boolean>;
  remove(key: string): Promise<void>;
}

const ways: readonly unknown[] = ['file', 'pasted', 'address', 'link'] satisfies Way[];

/** Whether it is what this file wrote. Its text is read as a stranger's when it is opened. */
function isOwnCase(value: unknown): value is OwnCase {
  const { key, text, origin, added, entry } = (value ?? {}) as Partial<OwnCase>;
  return (
    typeof key === 'string' &&
    typeof text === 'string' &&
    typeof added === 'number' &&
    ways.includes(origin?.way) &&
    typeof origin?.where === 'string' &&
    typeof entry?.title === 'string' &&
    Array.isArray(entry.contentNotes) &&
    Array.isArray(entry.sides)
  );
}

export function openOwnCases(): OwnCases {
  const store = openStore({ database: 'serious-questions-cases', name: 'cases' });
  const unkept = new Map<string, OwnCase>(); // what the store has refused
  let kept = new Map<string, OwnCase>();

  async function load() {
    if (store === null) return;
    try {
      const found = await entries<string, unknown>(store); // may throw before it gives a promise
      const own = found.map(([, value]) => value).filter(isOwnCase);
      kept = new Map(own.map((one) => [one.key, one]));
    } catch {
      // Storage refused: what was brought since the page was opened is still in `unkept`.
    }
  }

  return {
    all: () => [...new Map([...kept, ...unkept]).values()].sort((a, b) => a.added - b.added),
    load,
    async keep(own) {
      unkept.set(own.key, own);
      if (store === null) return false;
      try {
        await set(own.key, own, store);
      } catch {
        return false;
      }
      kept.set(own.key, own);
      unkept.delete(own.key);
      return true;
    },
    async remove(key) {
      unkept.delete(key);
      kept.delete(key);
      try {
        if (store !== null) await del(key, store);
      } catch {
        // Storage refused: there was nothing of it to take away.
      }
    },
  };
}
