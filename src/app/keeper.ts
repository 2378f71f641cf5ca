// Keeps each hearing in this browser, in IndexedDB. A hearing is called saved only when the write's transaction has
// completed. Where the browser refuses storage, hearings are kept in memory and the student is told.
import { createStore, get, set } from 'idb-keyval';
import { type Proceedings, readSave, type SaveReading, writeSave } from '../proceedings/index.ts';

export type Keeping = 'saved' | 'saving' | 'memory';

export interface Keeper {
  /** The save of a case, or null when there is none. */
  find(level: string): Promise<SaveReading | null>;
  /** Keeps the newest proceedings; older ones still waiting to be written are passed over. */
  keep(proceedings: Proceedings): void;
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
  const memory = new Map<string, string>();
  let waiting: Proceedings | null = null;
  let writing: Promise<void> | null = null;

  async function write(proceedings: Proceedings): Promise<Keeping> {
    const text = writeSave(proceedings);
    memory.set(proceedings.level, text);
    if (store === null) return 'memory';
    try {
      await set(proceedings.level, text, store);
      return 'saved';
    } catch {
      return 'memory';
    }
  }

  async function writeAll() {
    let keeping: Keeping = 'saved';
    while (waiting !== null) {
      const next = waiting;
      waiting = null;
      keeping = await write(next);
    }
    writing = null;
    tell(keeping);
  }

  return {
    async find(level) {
      const kept = memory.get(level) ?? (await findIn(store, level));
      return kept === undefined ? null : readSave(kept);
    },
    keep(proceedings) {
      waiting = proceedings;
      tell('saving');
      writing ??= writeAll();
    },
    settled: async () => writing ?? undefined,
  };
}

async function findIn(store: Store | null, level: string): Promise<string | undefined> {
  if (store === null) return undefined;
  try {
    const kept: unknown = await get(level, store);
    return kept === undefined ? undefined : String(kept);
  } catch {
    return undefined;
  }
}
