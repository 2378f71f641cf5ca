// What the device asks for and what the student chose, and the one telling the other.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaults } from '../../src/app/settings.ts';
import { openWishes } from '../../src/app/wishes.ts';
import type { Settings } from '../../src/desk/contract.ts';

const device = new Map<string, { matches: boolean; heard: (() => void)[] }>();

beforeEach(() => {
  device.clear();
  vi.stubGlobal('matchMedia', (query: string) => {
    const asked = device.get(query) ?? { matches: false, heard: [] };
    device.set(query, asked);
    return {
      get matches() {
        return asked.matches;
      },
      addEventListener: (_: string, hear: () => void) => asked.heard.push(hear),
    };
  });
});
afterEach(() => vi.unstubAllGlobals());

function turn(query: string, matches: boolean) {
  const asked = device.get(query);
  if (asked === undefined) throw new Error(`nobody asks the device for ${query}`);
  asked.matches = matches;
  for (const hear of asked.heard) hear();
}

function open() {
  let settings: Settings = defaults;
  const changed = vi.fn();
  const wishes = openWishes(() => settings, changed);
  const choose = (part: Partial<Settings>) => {
    settings = { ...settings, ...part };
    wishes.heed();
  };
  return { wishes, changed, choose };
}

test('[wishes] high contrast is the student’s choice; left to the device, the device’s; its own colours always', () => {
  const { wishes, changed, choose } = open();
  expect(wishes.highContrast()).toBe(false);
  turn('(prefers-contrast: more)', true);
  expect(wishes.highContrast()).toBe(true);
  choose({ theme: 'dark' });
  expect(wishes.highContrast()).toBe(false);
  turn('(forced-colors: active)', true);
  expect(wishes.highContrast()).toBe(true);
  expect(changed).toHaveBeenCalledTimes(3);
  choose({ theme: 'contrast-dark' });
  expect(changed).toHaveBeenCalledTimes(3); // as it was: nothing to draw anew
});

test('[wishes] less motion is the student’s choice; left to the device, the device’s', () => {
  const { wishes, choose } = open();
  turn('(prefers-reduced-motion: reduce)', true);
  expect(wishes.reducedMotion()).toBe(true);
  choose({ motion: 'full' });
  expect(wishes.reducedMotion()).toBe(false);
  turn('(prefers-reduced-motion: reduce)', false);
  choose({ motion: 'reduced' });
  expect(wishes.reducedMotion()).toBe(true);
});
