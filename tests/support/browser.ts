// A real Chromium with real WebGL, and a page that remembers every complaint and every request that left the site.
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

export const flags = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing', // WebGL in software, but the page itself put together without it: six times faster
  '--disable-gpu-rasterization',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A browser whose pages keep no copy of the site, unless a test asks for one: `{ serviceWorkers: 'allow' }`. */
export async function launch(executablePath: string, more: readonly string[] = []): Promise<Browser> {
  const browser = await chromium.launch({ executablePath, args: [...flags, ...more] });
  const [newContext, newPage] = [browser.newContext.bind(browser), browser.newPage.bind(browser)];
  browser.newContext = (options) => newContext({ serviceWorkers: 'block', ...options });
  browser.newPage = (options) => newPage({ serviceWorkers: 'block', ...options });
  return browser;
}

export interface Watch {
  readonly complaints: string[]; // console errors and warnings, page errors, policy violations
  readonly strangers: string[]; // requests to anywhere but the site
}

/** Chromium's own word on reading WebGL back for the page put together in software, as the flags above ask. */
const DRIVER = /^\[\.WebGL-\w+\]GL Driver Message .*GPU stall due to ReadPixels/;

/** Playwright's, where a test keeps the site from being copied. */
const BLOCKED = /Service Worker registration blocked by Playwright/;

/** Listens to a page from before it loads. */
export function watch(page: Page, site: string): Watch {
  const seen: Watch = { complaints: [], strangers: [] };
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning';
    if (isComplaint && ![DRIVER, BLOCKED].some((own) => own.test(message.text())))
      seen.complaints.push(message.text());
  });
  page.on('pageerror', (error) => seen.complaints.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !/^(data|blob):/.test(url)) seen.strangers.push(url);
  });
  return seen;
}

/** Saving goes through a download, which a test can read, instead of the system's own dialog, which it cannot. */
export async function withDownloads(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    Reflect.deleteProperty(window, 'showOpenFilePicker');
  });
}

/** The stage lies on the page as ever, and nothing is drawn on it: for tests of how the page lies, where every change of
    size would be another picture to draw in software. */
export async function withDryPens(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const dry = (pen: object, ...strokes: readonly string[]) => {
      for (const stroke of strokes) Object.assign(pen, { [stroke]: () => {} });
    };
    for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext])
      dry(prototype, 'drawElements', 'drawArrays', 'clear', 'texImage2D', 'texSubImage2D');
    dry(CanvasRenderingContext2D.prototype, 'drawImage', 'fill', 'stroke', 'fillRect', 'fillText');
  });
}

/** How often the page has asked for a frame, and how often it has drawn with WebGL. */
export async function countFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counts = { frames: 0, draws: 0 };
    Object.assign(window, { frameCounts: counts });
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => {
      counts.frames += 1;
      return ask(callback);
    };
    for (const kind of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const draw = kind.prototype.drawElements;
      kind.prototype.drawElements = function drawElements(...args) {
        counts.draws += 1;
        return draw.apply(this, args);
      };
    }
  });
}

export const frameCounts = (page: Page): Promise<{ frames: number; draws: number }> =>
  page.evaluate(() => ({
    ...(window as unknown as { frameCounts: { frames: number; draws: number } }).frameCounts,
  }));
