// Which tab a hearing belongs to, with locks that answer and are given back as a browser's are: in a later turn.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { HearingTab } from '../../src/app/tab-claim.ts';

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

const never = async () => expect.fail('the hearing was another tab’s');

describe('a hearing and its tabs', () => {
  afterEach(() => vi.unstubAllGlobals());
  const openTabs = () => {
    vi.stubGlobal('navigator', { locks: browserLocks() });
    return [new HearingTab(), new HearingTab()] as const;
  };

  test('played again in the same tab it stays that tab’s', async () => {
    const [tab] = openTabs();
    expect(await tab.enter('practice', never)).toBe('mine');
    expect(await tab.enter('practice', never)).toBe('mine');
    await new Promise((later) => setTimeout(later, 20));
    expect(tab.standing).toBe('mine');
  });

  test('a second tab reads it, and has it when the first lets go', async () => {
    const [first, second] = openTabs();
    await first.enter('practice', never);
    const has = vi.fn(async () => {});
    expect(await second.enter('practice', has)).toBe('theirs');
    expect(await second.enter('practice', has)).toBe('theirs');
    first.leave();
    await vi.waitFor(() => expect(second.standing).toBe('mine'));
    expect(has).toHaveBeenCalledOnce();
  });

  test('left and entered anew, in its turn, it is claimed anew', async () => {
    const [first, second] = openTabs();
    await first.enter('practice', never);
    first.leave();
    await new Promise((later) => setTimeout(later, 20));
    expect(await second.enter('practice', never)).toBe('mine');
  });
});
