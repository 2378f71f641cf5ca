// What a first visit may cost the line, in bytes, requests and hops; never in time. The bench measures the same, and tells
// it chunk by chunk: `npm run bench -- bytes`.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { askedBefore, budgets, chainBefore, type Found, look, scriptSum, sum } from '../bench/bytes.ts';
import { type Served, serve } from '../bench/site-server.ts';
import { parler, practice } from '../bench/subjects.ts';
import { launch } from '../support/browser.ts';

let browser: Browser;
let site: Served;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(inject('chromium')), serve('.cache/test-site')]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const AT_ONCE = 6; // that a browser asks one server of the older kind for

describe.each([practice, parler])('$name', (subject) => {
  let found: Found;
  beforeAll(async () => {
    found = await look(browser, site, subject, 0);
  });

  test('[budget] to the first act: 45 KB of script, 75 KB of everything, two hops', () => {
    const { script = 0, all, hops = 0 } = budgets['first-act'];
    const files = askedBefore(found, 'first-act');
    expect(files.map(({ path }) => path)).toContain('/');
    expect(scriptSum(files)).toBeGreaterThan(10_000);
    expect(scriptSum(files)).toBeLessThanOrEqual(1000 * script);
    expect(sum(files)).toBeLessThanOrEqual(1000 * all);
    expect(chainBefore(found, 'first-act').length).toBeLessThanOrEqual(hops);
    expect(files.length - 1).toBeLessThanOrEqual(AT_ONCE);
  });

  test('[budget] to the first view of the courtroom: 340 KB of everything, three hops, and nothing twice', () => {
    const { all, hops = 0 } = budgets['stage-first-frame'];
    const files = askedBefore(found, 'stage-first-frame').map(({ path }) => path);
    expect(sum(askedBefore(found, 'stage-first-frame'))).toBeLessThanOrEqual(1000 * all);
    expect(chainBefore(found, 'stage-first-frame').length).toBeLessThanOrEqual(hops);
    expect(files.some((path) => path.includes('/mount-'))).toBe(true);
    expect(files.filter((path, at) => files.indexOf(path) !== at && !path.endsWith('.svg'))).toEqual([]);
  });
});
