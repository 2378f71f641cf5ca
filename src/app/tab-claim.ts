// Two tabs on one hearing: the first writes, the second reads only, until the first is closed. The browser itself holds
// the claim (Web Locks), so that a tab that is killed loses it too. Where a browser has no locks each tab is alone.

export interface TabClaim {
  /** Whether this tab may write; settled once, when the browser has answered. */
  readonly mine: Promise<boolean>;
  /** Gives the claim back, or waits for it no longer. */
  release(): void;
}

const LONGEST_WAIT = 5_000; // milliseconds for the browser to say whose it is

const ALONE: TabClaim = { mine: Promise.resolve(true), release: () => {} };

/** `onMine` is called when another tab held the claim and has given it up. */
export function claimTab(key: string, onMine: () => void, longestWait = LONGEST_WAIT): TabClaim {
  const locks = (navigator as { locks?: LockManager }).locks;
  if (locks === undefined) return ALONE;
  const name = `serious-questions hearing ${key}`;
  const stopped = new AbortController();
  let release = () => stopped.abort();
  const held = () =>
    new Promise<void>((resolve) => {
      release = resolve;
      if (stopped.signal.aborted) resolve();
    });
  let answer: (mine: boolean) => void = () => {};
  const mine = new Promise<boolean>((resolve) => {
    answer = resolve;
  });

  async function ask(manager: LockManager) {
    await manager.request(name, { ifAvailable: true }, (lock) => {
      answer(lock !== null);
      return lock === null ? undefined : held();
    });
    if (await mine) return;
    await manager.request(name, { signal: stopped.signal }, () => {
      onMine();
      return held();
    });
  }

  // Refused (an opaque origin, or given up while waiting): nobody else can hold it, or nobody wants it any more.
  ask(locks).catch(() => answer(true));
  // A browser that never answers is taken to have no locks: a hearing that nobody can play is the worse fault.
  const timer = setTimeout(() => answer(true), longestWait);
  void mine.then(() => clearTimeout(timer));
  return { mine, release: () => release() };
}

/** Where a hearing stands with the tabs: asked for, this tab's to write, or another's, so that here it is only read. */
export type Standing = 'asking' | 'mine' | 'theirs';

/** Keeps one claim at a time, on the hearing that is on the page. */
export class HearingTab {
  private claim: TabClaim = ALONE;
  private key: string | null = null; // of the hearing that the claim is on
  private stands: Standing = 'mine';
  private entering: Promise<unknown> = Promise.resolve();

  get standing(): Standing {
    return this.stands;
  }

  /**
   * Settles when it is known whose the hearing is. `onMine`: it was another tab's, and has become this one's. `catchUp`:
   * it is this tab's, and before it may write something must be done.
   */
  enter(key: string, onMine: () => Promise<void>, catchUp = async () => {}): Promise<Standing> {
    // Played again: given back and asked for in one breath, the claim would still be this tab's own and be refused to it.
    const again = key === this.key;
    const entering = again ? this.entering.then(() => this.stands) : this.claimAnew(key, onMine, catchUp);
    this.entering = entering;
    return entering;
  }

  private async claimAnew(key: string, onMine: () => Promise<void>, catchUp: () => Promise<void>) {
    this.claim.release();
    this.key = key;
    const claim = claimTab(key, () => {
      if (this.claim === claim) void onMine().then(() => this.settle(claim, 'mine'));
    });
    this.claim = claim;
    this.stands = 'asking';
    const mine = await claim.mine;
    try {
      if (mine) await catchUp();
    } finally {
      this.settle(claim, mine ? 'mine' : 'theirs');
    }
    return this.stands;
  }

  leave() {
    this.claim.release();
    this.claim = ALONE;
    this.key = null;
    this.stands = 'mine';
  }

  /** Settles when the claim that is asked for is answered. */
  async answered(): Promise<void> {
    await this.entering;
  }

  private settle(claim: TabClaim, stands: Standing) {
    if (this.claim === claim) this.stands = stands;
  }
}
