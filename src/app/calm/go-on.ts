// Carries a hearing over a reload of the page in the entry of the browser's own history: that needs no storage, and lasts no
// longer than the tab. Remembers where the game stumbled, so that going on does not lead into the same hole for ever.

export interface GoOn {
  readonly key: string; // of the case on the shelf
  readonly save: string; // the hearing as it is kept, or as it stood on the page
  readonly picture: boolean; // whether the courtroom may be drawn
}

interface Stumbled {
  readonly key: string;
  readonly events: number; // of the hearing, when it happened
  readonly times: number;
}

interface Remembered {
  readonly goOn?: GoOn;
  readonly stumbled?: Stumbled;
}

/** A page's history as far as it is used here. */
export type Entry = Pick<History, 'state' | 'replaceState'>;

function remembered({ state }: Entry): Remembered {
  return typeof state === 'object' && state !== null ? (state as Remembered) : {};
}

/** The hearing to go on with, once: another reload begins as ever. Null when the page was opened by itself. */
export function takeGoOn(entry: Entry): GoOn | null {
  const { goOn, ...rest } = remembered(entry);
  if (goOn === undefined) return null;
  entry.replaceState(rest, '');
  return typeof goOn?.key === 'string' && typeof goOn.save === 'string' ? goOn : null;
}

/** How to go on: as it was; if that has failed before, without the picture; then a step earlier each time. */
export interface Way {
  readonly picture: boolean;
  readonly events: number; // how many of the hearing's are gone on with
}

/** `entry` is not changed. */
export function wayOn(entry: Entry, key: string, events: number): Way & { readonly times: number } {
  const before = remembered(entry).stumbled;
  const again = before?.key === key && events <= before.events;
  const times = again ? before.times + 1 : 1;
  return { times, picture: times === 1, events: times < 3 ? events : Math.max(0, events - 1) };
}

/** Has the next page at this address go on with it. */
export function leaveGoOn(entry: Entry, goOn: GoOn, stumbled: Stumbled): void {
  entry.replaceState({ goOn, stumbled } satisfies Remembered, '');
}
