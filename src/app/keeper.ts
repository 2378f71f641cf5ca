// Keeps each hearing in this browser, in IndexedDB. A hearing is called saved only when the write's transaction has
// completed. Where the browser refuses storage, hearings are kept in memory and the student is told.
import { createStore, get, set } from 'idb-keyval';
import { type Proceedings, readSave, type SaveReading, writeSave } from '../proceedings/index.ts';

export type Keeping = 'saved' | 'saving' | 'memory';

export interface Keeper {
  /** The save of a case by its key on the shelf, or null when there is none. */
  find(key: string): Promise<SaveReading | null>;
  /** Keeps the newest proceedings of a case; older ones of it still waiting to be written are passed over. */
  keep(proceedings: Proceedings, key?: string): void; // the level's id, unless the case came from outside
  /** Resolves when nothing is waiting to be written. */
  settled(): Promise<void>;
}

type Store = ReturnType<typeof createStore>;

function openStore(): Store | null {
  try {
    return typeof indexedDB === 'undefined' ? null : createStore('serious-questions', 'hearings');
  } catch {
    return null; // some browsers throw on the mere mention, with cookies blocked
  }
}

export function openKeeper(tell: (keeping: Keeping) => void): Keeper {
  const store = openStore();
  const unwritten = new Map<string, string>(); // the newest save of each case, until the store has it
  const waiting = new Set<string>(); // cases to write; each keeps its own place, so that none pushes another out
  let writing: Promise<void> | null = null;

  async function write(key: string): Promise<Keeping> {
    const text = unwritten.get(key);
    if (store === null || text === undefined) return 'memory';
    try {
      await set(key, text, store);
    } catch {
      return 'memory';
    }
    if (unwritten.get(key) === text) unwritten.delete(key);
    return 'saved';
  }

  async function writeAll() {
    let keeping: Keeping = 'saved';
    // A set lists what is added to it while it is walked: what is kept during a write is written after it.
    for (const key of waiting) {
      waiting.delete(key);
      keeping = await write(key);
    }
    writing = null;
    tell(keeping);
  }

  return {
    async find(key) {
      const kept = unwritten.get(key) ?? (await findIn(store, key));
      return kept === undefined ? null : readSave(kept);
    },
    keep(proceedings, key = proceedings.level) {
      unwritten.set(key, writeSave(proceedings));
      waiting.add(key);
      writing ??= writeAll();
      tell('saving');
    },
    settled: async () => writing ?? undefined,
  };
}

async function findIn(store: Store | null, key: string): Promise<string | undefined> {
  if (store === null) return undefined;
  try {
    const kept: unknown = await get(key, store);
    return kept === undefined ? undefined : String(kept);
  } catch {
    return undefined;
  }
}
