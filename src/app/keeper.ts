// Keeps each hearing in this browser, in IndexedDB. A hearing is called saved only when the write's transaction has
// completed. Where the browser refuses storage, hearings are kept in memory and the student is told; it is tried again
// by itself, as the store may have room later.
import { get, set } from 'idb-keyval';
import { type Proceedings, readSave, type SaveReading, writeSave } from '../proceedings/index.ts';
import { openStore } from './store.ts';

export type Keeping = 'saved' | 'saving' | 'memory';

export interface Keeper {
  /** The save of a case by its key on the shelf, or null when there is none. */
  find(key: string): Promise<SaveReading | null>;
  /** Keeps the newest proceedings of a case; older ones of it still waiting to be written are passed over. */
  keep(proceedings: Proceedings, key?: string): void; // the level's id, unless the case came from outside
  /** How many events of a case the store has said it holds, as far as this page knows. */
  keptTo(key: string): number;
  /** Whether nothing is on its way to the store, or waiting for it. */
  readonly atRest: boolean;
  /** Resolves when nothing is on its way to the store. */
  settled(): Promise<void>;
}

export interface KeeperOptions {
  readonly tell: (keeping: Keeping) => void;
  /** The browser has cleared all that was kept. */
  readonly lost?: () => void;
  readonly pauses?: readonly number[]; // before each next try, milliseconds; the last for all that follow
}

interface Unwritten {
  readonly text: string;
  readonly proceedings: Proceedings;
}

const PAUSES = [1_000, 4_000, 15_000, 60_000];

/** Another hearing of the case, which is not this page's to write over: it could not be seen when this one began. */
function isAnother(kept: string | undefined, { seed }: Proceedings): boolean {
  const reading = kept === undefined ? null : readSave(kept);
  return reading?.ok === true && reading.proceedings.seed !== seed && reading.proceedings.events.length > 0;
}

export function openKeeper({ tell, lost = () => {}, pauses = PAUSES }: KeeperOptions): Keeper {
  const unwritten = new Map<string, Unwritten>(); // the newest save of each case, until the store has it
  const waiting = new Set<string>(); // cases to write; each keeps its own place, so that none pushes another out
  const unseen = new Set<string>(); // cases that the store was asked for in vain
  const acknowledged = new Map<string, number>();
  let writing: Promise<void> | null = null;
  let failures = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  const store = openStore({
    database: 'serious-questions',
    name: 'hearings',
    onLost() {
      acknowledged.clear();
      lost();
    },
  });

  async function look(key: string): Promise<string | undefined> {
    if (store === null) return undefined;
    const kept: unknown = await get(key, store);
    unseen.delete(key);
    return kept === undefined ? undefined : String(kept);
  }

  async function write(key: string): Promise<Keeping> {
    const newest = unwritten.get(key);
    if (newest === undefined) return 'saved';
    if (store === null) return 'memory';
    try {
      if (unseen.has(key) && isAnother(await look(key), newest.proceedings)) {
        unseen.add(key);
        return 'memory';
      }
      await set(key, newest.text, store);
    } catch {
      return 'memory';
    }
    acknowledged.set(key, newest.proceedings.events.length);
    if (unwritten.get(key) === newest) unwritten.delete(key);
    return 'saved';
  }

  async function writeAll() {
    clearTimeout(again);
    let keeping: Keeping = 'saved';
    // A set lists what is added to it while it is walked: what is kept during a write is written after it.
    for (const key of waiting) {
      waiting.delete(key);
      keeping = await write(key);
    }
    writing = null;
    if (unwritten.size === 0) failures = 0;
    else if (store !== null) tryLater();
    tell(keeping);
  }

  function tryLater() {
    const pause = pauses[Math.min(failures, pauses.length - 1)];
    failures += 1;
    again = setTimeout(() => {
      for (const key of unwritten.keys()) waiting.add(key);
      writing ??= writeAll();
    }, pause);
  }

  async function found(key: string): Promise<string | undefined> {
    try {
      return unwritten.get(key)?.text ?? (await look(key));
    } catch {
      unseen.add(key);
      return undefined;
    }
  }

  return {
    async find(key) {
      const kept = await found(key);
      if (kept === undefined) return null;
      const reading = readSave(kept);
      if (reading.ok && !unwritten.has(key)) acknowledged.set(key, reading.proceedings.events.length);
      return reading;
    },
    keep(proceedings, key = proceedings.level) {
      unwritten.set(key, { text: writeSave(proceedings), proceedings });
      waiting.add(key);
      writing ??= writeAll();
      tell(failures > 0 ? 'memory' : 'saving'); // what has just been refused is not said to be on its way
    },
    keptTo: (key) => acknowledged.get(key) ?? 0,
    get atRest() {
      return writing === null && unwritten.size === 0;
    },
    settled: async () => writing ?? undefined,
  };
}
