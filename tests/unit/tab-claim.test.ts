// Whose a hearing is, while the browser is slow to say so, does not, or refuses.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { claimTab, HearingTab } from '../../src/app/tab-claim.ts';

const browserWith = (request: LockManager['request']) => vi.stubGlobal('navigator', { locks: { request } });
const never = () => new Promise<never>(() => {});

describe('a claim', () => {
  afterEach(() => void vi.unstubAllGlobals());

  test('[tabs] that the browser never answers is this tab’s after a while', async () => {
    browserWith(never);
    const claim = claimTab('practice', () => {}, 5);
    const early = await Promise.race([claim.mine, Promise.resolve('open')]);
    expect([early, await claim.mine]).toEqual(['open', true]);
  });

  test.each([
    ['refused', () => Promise.reject(new DOMException('no', 'SecurityError'))],
    [
      'answered by a throw',
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    ],
  ])('[tabs] %s is this tab’s', async (_, request) => {
    browserWith(request as LockManager['request']);
    expect(await claimTab('practice', () => {}).mine).toBe(true);
  });

  test('[tabs] of a page that was come back to writes nothing before it has caught up', async () => {
    browserWith((async (_: string, __: unknown, held: (lock: unknown) => unknown) => held({})) as never);
    const tab = new HearingTab();
    let caughtUp = () => {};
    const catchUp = () =>
      new Promise<void>((resolve) => {
        caughtUp = resolve;
      });
    const entered = tab.enter('practice', never, catchUp);
    await new Promise((resolve) => setTimeout(resolve));
    expect(tab.standing).toBe('asking');
    let answered = false;
    const answer = tab.answered().then(() => {
      answered = true;
    });
    await new Promise((resolve) => setTimeout(resolve));
    expect(answered).toBe(false);
    caughtUp();
    await answer;
    expect([await entered, tab.standing]).toEqual(['mine', 'mine']);
  });

  test('[tabs] another tab’s is waited for, and is this one’s when that ends', async () => {
    const other: { end: (() => void) | null } = { end: null };
    const request = async (_: string, options: LockOptions, held: (lock: unknown) => unknown) => {
      if (options.ifAvailable === true) return held(null);
      await new Promise<void>((resolve) => {
        other.end = resolve;
      });
      return held({});
    };
    browserWith(request as never);
    const tab = new HearingTab();
    const onMine = vi.fn(async () => {});
    expect(await tab.enter('practice', onMine)).toBe('theirs');
    expect(onMine).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(other.end).not.toBeNull());
    other.end?.();
    await vi.waitFor(() => expect(tab.standing).toBe('mine'));
    expect(onMine).toHaveBeenCalledTimes(1);
  });
});

type Granted = (lock: { name: string } | null) => Promise<void> | undefined;

/** The browser's locks, shared by all tabs; requests are answered in the order in which they arrive. */
function browserLocks() {
  const held = new Set<string>();
  const waiting: (() => void)[] = [];
  const turn = () => new Promise((next) => setTimeout(next));
  const grant = async (name: string, granted: Granted) => {
    held.add(name);
    await granted({ name });
    await turn();
    held.delete(name);
    waiting.shift()?.();
  };
  return {
    async request(name: string, { ifAvailable = false }: { ifAvailable?: boolean }, granted: Granted) {
      await turn();
      if (!held.has(name)) return grant(name, granted);
      if (ifAvailable) return granted(null);
      await new Promise<void>((free) => waiting.push(free));
      return grant(name, granted);
    },
  };
}

const notTheirs = async () => expect.fail('the hearing was another tab’s');

describe('a hearing and its tabs', () => {
  afterEach(() => vi.unstubAllGlobals());
  const openTabs = () => {
    vi.stubGlobal('navigator', { locks: browserLocks() });
    return [new HearingTab(), new HearingTab()] as const;
  };

  test('played again in the same tab it stays that tab’s', async () => {
    const [tab] = openTabs();
    expect(await tab.enter('practice', notTheirs)).toBe('mine');
    expect(await tab.enter('practice', notTheirs)).toBe('mine');
    await new Promise((later) => setTimeout(later, 20));
    expect(tab.standing).toBe('mine');
  });

  test('a second tab reads it, and has it when the first lets go', async () => {
    const [first, second] = openTabs();
    await first.enter('practice', notTheirs);
    const has = vi.fn(async () => {});
    expect(await second.enter('practice', has)).toBe('theirs');
    expect(await second.enter('practice', has)).toBe('theirs');
    first.leave();
    await vi.waitFor(() => expect(second.standing).toBe('mine'));
    expect(has).toHaveBeenCalledOnce();
  });

  test('left and entered anew, in its turn, it is claimed anew', async () => {
    const [first, second] = openTabs();
    await first.enter('practice', notTheirs);
    first.leave();
    await new Promise((later) => setTimeout(later, 20));
    expect(await second.enter('practice', notTheirs)).toBe('mine');
  });
});
