// Paints the icon in the sizes that an installed page needs, with the Chromium of the tests: `npm run icons`.
import { readFileSync, writeFileSync } from 'node:fs';
import { launch } from '../tests/support/browser.ts';
import { findChromium } from '../tests/support/find-chromium.ts';

export const iconSizes = [192, 512] as const;

export async function main(): Promise<number> {
  const browser = await launch(findChromium());
  const page = await browser.newPage();
  const icon = readFileSync('assets/icon.svg', 'utf8');
  for (const size of iconSizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${icon}`);
    writeFileSync(`assets/made/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
  return 0;
}
