// One store of this browser's IndexedDB, for `idb-keyval` to read and write. Its own connection is lost and made anew as
// the browser likes; what does not answer is given up, and asked again the next time. Knows nothing of what is kept.
import type { UseStore } from 'idb-keyval';

const LONGEST_WAIT = 5_000; // milliseconds

export interface StoreOptions {
  readonly database: string;
  readonly name: string;
  /** All that was kept is gone: the browser, or somebody in it, has cleared it. */
  readonly onLost?: () => void;
  readonly longestWait?: number; // milliseconds
}

type Asked = Pick<Required<StoreOptions>, 'database' | 'name' | 'longestWait'>;

/** Rejects when the wait is over. `giveUp` is told, so that what comes all the same is put away. */
function within<T>(wait: number, work: Promise<T>, giveUp: () => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      giveUp();
      reject(new DOMException('', 'TimeoutError'));
    }, wait);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function connect({ database, name, longestWait }: Asked, version?: number): Promise<IDBDatabase> {
  let wanted = true;
  const opened = new Promise<IDBDatabase>((resolve, reject) => {
    const asking = indexedDB.open(database, version);
    asking.onupgradeneeded = () => {
      if (!asking.result.objectStoreNames.contains(name)) asking.result.createObjectStore(name);
    };
    asking.onerror = () => reject(asking.error);
    asking.onsuccess = () => (wanted ? resolve(asking.result) : asking.result.close());
  });
  return within(longestWait, opened, () => {
    wanted = false;
  });
}

/** A database that lacks its store, whoever made it so, is given one. */
async function openDatabase(asked: Asked): Promise<IDBDatabase> {
  const found = await connect(asked);
  if (found.objectStoreNames.contains(asked.name)) return found;
  found.close();
  return connect(asked, found.version + 1);
}

function abort(transaction: IDBTransaction) {
  try {
    transaction.abort();
  } catch {
    // It is ending by itself.
  }
}

/** Null where the browser has no such store. Whether it has room, and gives it, is seen at the first use. */
export function openStore({
  onLost = () => {},
  longestWait = LONGEST_WAIT,
  ...named
}: StoreOptions): UseStore | null {
  try {
    if (typeof indexedDB === 'undefined') return null;
  } catch {
    return null; // some browsers throw on the mere mention, with cookies blocked
  }
  const asked = { ...named, longestWait };
  let connection: Promise<IDBDatabase> | null = null;

  function forget(closed: Promise<IDBDatabase>) {
    if (connection === closed) connection = null;
  }

  function open(): Promise<IDBDatabase> {
    const opening = openDatabase(asked).then((database) => {
      database.onclose = () => {
        forget(opening);
        onLost();
      };
      database.onversionchange = ({ newVersion }) => {
        database.close(); // or whoever wants to change it, or to take it away, would wait for ever
        forget(opening);
        if (newVersion === null) onLost();
      };
      return database;
    });
    opening.catch(() => forget(opening));
    return opening;
  }

  return async (mode, callback) => {
    connection ??= open();
    const used = connection;
    const database = await used;
    const transaction = transact(database, asked.name, mode, () => forget(used));
    const done = Promise.resolve(callback(transaction.objectStore(asked.name)));
    return within(longestWait, done, () => {
      abort(transaction);
      forget(used);
    });
  };
}

/** A connection can be closed without a word: the next use makes another. */
function transact(database: IDBDatabase, name: string, mode: IDBTransactionMode, forget: () => void) {
  try {
    return database.transaction(name, mode);
  } catch (error) {
    forget();
    throw error;
  }
}
