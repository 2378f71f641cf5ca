// One visit to a page by someone who was never there: a fresh browser context, no cache, and the conditions set before
// the first request. Waits for the page's own marks.
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Served } from './site-server.ts';
import type { Condition, Mark, Subject } from './subjects.ts';

const LONGEST = 90_000; // milliseconds to wait for a mark

export interface Task {
  readonly start: number;
  readonly duration: number;
}

interface Noted {
  tasks: Task[];
}

/** Runs in the page before anything of its own. */
function noteLongTasks() {
  const noted: Noted = { tasks: [] };
  Object.assign(window, { benchNoted: noted });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) noted.tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page: presses the first button that starts a hearing of the case, as soon as there is one. A press that
    led nowhere, since nothing listened yet, is made again. */
function beginHearing(id: string) {
  const wanted = ['offer', 'start'].map((act) => `button[data-act="${act}"][data-id="${id}"]:enabled`).join();
  let pressed: Element | null = null;
  const begun = () => performance.getEntriesByName('first-act').length > 0;
  const press = (again: boolean) => {
    const found = document.querySelector<HTMLElement>(wanted);
    if (found === null || (found === pressed && !again) || begun()) return;
    pressed = found;
    found.click();
  };
  const observer = new MutationObserver(() => press(false));
  observer.observe(document, { childList: true, subtree: true });
  const timer = setInterval(() => {
    if (!begun()) return press(true);
    clearInterval(timer);
    observer.disconnect();
  }, 5000);
}

/** Runs in the page: when the mark was set, in milliseconds from the start of the visit. */
const markedAt = (name: string) =>
  new Promise<number>((resolve) => {
    new PerformanceObserver((list, observer) => {
      const [entry] = list.getEntriesByName(name);
      if (entry === undefined) return;
      observer.disconnect();
      resolve(entry.startTime);
    }).observe({ type: 'mark', buffered: true });
  });

async function impose(devtools: CDPSession, { cpu, line }: Condition, keepsNothing: boolean) {
  await devtools.send('Performance.enable');
  if (keepsNothing) await devtools.send('Network.enable');
  if (keepsNothing) await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (line === null) return;
  const throughput = { downloadThroughput: line.bytes, uploadThroughput: line.bytes };
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    ...throughput,
  });
}

export interface Visit {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly context: BrowserContext;
  marked(mark: Mark): Promise<number>;
  longTasks(): Promise<readonly Task[]>;
  metric(name: string): Promise<number>;
  /** Bytes of the page's own heap, when all that can be let go has been. */
  heap(): Promise<number>;
  close(): Promise<void>;
}

interface VisitOptions {
  readonly heed?: (devtools: CDPSession) => void; // before the first request
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** For long stays: the browser caches as it does, and what is noted for us, of the network
      and of long tasks, is not counted as the page's. */
  readonly cached?: boolean;
}

const inTime = <T>(wait: Promise<T>, what: string): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${what} did not come in ${LONGEST / 1000} seconds.`)),
      LONGEST,
    );
  });
  return Promise.race([wait, late]).finally(() => clearTimeout(timer));
};

async function metricOf(devtools: CDPSession, name: string): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
}

async function heapOf(devtools: CDPSession): Promise<number> {
  for (let again = 0; again < 3; again += 1) await devtools.send('HeapProfiler.collectGarbage');
  return metricOf(devtools, 'JSHeapUsedSize');
}

export async function visit(
  browser: Browser,
  { address }: Served,
  subject: Subject,
  condition: Condition,
  { heed, prepare, cached = false }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-US' });
  const page = await context.newPage();
  if (!cached) await page.addInitScript(noteLongTasks);
  if (subject.begin !== undefined) await page.addInitScript(beginHearing, subject.begin);
  await prepare?.(page);
  const devtools = await context.newCDPSession(page);
  await impose(devtools, condition, !cached);
  heed?.(devtools);
  await page.goto(`${address}${subject.search ?? ''}`, { waitUntil: 'commit', timeout: LONGEST });
  return {
    page,
    devtools,
    context,
    marked: (mark) => inTime(page.evaluate(markedAt, mark), `'${mark}' of the ${subject.name}`),
    longTasks: () => page.evaluate(() => (window as unknown as { benchNoted: Noted }).benchNoted.tasks),
    metric: (name) => metricOf(devtools, name),
    heap: () => heapOf(devtools),
    close: () => context.close(),
  };
}
