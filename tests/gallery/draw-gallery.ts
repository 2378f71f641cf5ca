// `npm run gallery`: every step of the hearing at six sizes and in two themes, photographed in Chromium into one page,
// so that anyone can look at all of it in a minute. `npm run gallery -- LEVEL` for another case, and then
// `phone light` or the like for some of the sizes and themes alone.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build, preview } from 'vite';
import { launch } from '../support/browser.ts';
import { findChromium } from '../support/find-chromium.ts';
import { openLevel } from '../support/levels.ts';
import { type Moment, momentsOf, openAt } from '../support/moments.ts';

const FOLDER = '.cache/gallery';
const SITE = '.cache/gallery-site';
const sizes = [
  { name: 'Chromebook', width: 1366, height: 768, touch: false },
  { name: 'desktop', width: 1920, height: 1080, touch: false },
  { name: 'ultra-wide', width: 2560, height: 1080, touch: false },
  { name: 'phone', width: 390, height: 844, touch: true },
  { name: 'phone on its side', width: 844, height: 390, touch: true },
  { name: 'tablet', width: 820, height: 1180, touch: true },
] as const;
const themes = ['light', 'dark'] as const;

interface Picture {
  readonly file: string;
  readonly name: string;
}

/** Waits until the picture of the courtroom stands still. */
async function settle(page: Page) {
  await page.locator('#stage canvas').waitFor({ timeout: 30_000 });
  await page.waitForTimeout(1200);
}

async function photograph(page: Page, name: string, picture: string): Promise<Picture> {
  const file = `${picture}.jpg`;
  await page.screenshot({ path: join(FOLDER, file), type: 'jpeg', quality: 72 });
  return { file, name };
}

async function tour(
  browser: Browser,
  site: string,
  moments: readonly Moment[],
  size: (typeof sizes)[number],
  theme: (typeof themes)[number],
): Promise<readonly Picture[]> {
  const { width, height, touch, name } = size;
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: touch,
    reducedMotion: 'reduce',
    colorScheme: theme,
  });
  const page = await context.newPage();
  const key = `${name.replaceAll(' ', '-')}-${theme}`;
  await page.goto(site);
  await page.locator('[data-act="start"]').first().waitFor();
  await page.waitForLoadState('networkidle');
  const pictures = [await photograph(page, 'title', `${key}-00-title`)];
  for (const [at, moment] of moments.entries()) {
    await openAt(page, site, moment);
    await settle(page);
    const number = String(at + 1).padStart(2, '0');
    pictures.push(
      await photograph(page, moment.name, `${key}-${number}-${moment.name.replaceAll(' ', '-')}`),
    );
  }
  await context.close();
  console.log(`${name}, ${theme}: ${pictures.length} pictures`);
  return pictures;
}

const figure = ({ file, name }: Picture) =>
  `<figure><a href="${file}"><img src="${file}" loading="lazy" alt="${name}"></a><figcaption>${name}</figcaption></figure>`;

const pageOf = (sections: readonly string[]) => `<!doctype html>
<meta charset="utf-8"><title>Gallery</title>
<style>body{font:16px system-ui;margin:16px;background:#777}h2{color:#fff}div{display:flex;flex-wrap:wrap;gap:12px}
figure{margin:0}img{display:block;height:300px}figcaption{color:#fff}</style>
${sections.join('\n')}
`;

export async function main(args: readonly string[]): Promise<number> {
  const [file = 'levels/parler-v-aws.yaml', ...only] = args;
  const level = openLevel(file);
  const moments = momentsOf(level, level.walkthroughs.find(({ id }) => id === 'candid')?.id ?? 'best');
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  await build({ logLevel: 'error', build: { outDir: SITE, emptyOutDir: true } });
  const server = await preview({
    logLevel: 'error',
    build: { outDir: SITE },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const browser = await launch(findChromium());
  const site = server.resolvedUrls?.local[0] ?? '';
  const sections: string[] = [];
  for (const size of sizes)
    for (const theme of themes) {
      if (only.length > 0 && !only.every((word) => `${size.name} ${theme}`.includes(word))) continue;
      const pictures = await tour(browser, site, moments, size, theme);
      sections.push(
        `<h2>${size.name}, ${size.width} by ${size.height}, ${theme}</h2><div>${pictures.map(figure).join('')}</div>`,
      );
      writeFileSync(join(FOLDER, 'index.html'), pageOf(sections));
    }
  await browser.close();
  await server.close();
  console.log(`Look at it: ${join(FOLDER, 'index.html')}`);
  return 0;
}
