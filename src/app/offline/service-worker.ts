// Keeps a copy of the built site, so that all of it works with the network off. Runs beside the page, knows nothing of
// the game. A new version waits until a page asks for it; pages opened before go on with what they were built with.
// The build writes the list of files in place of FILES, and its hash in place of VERSION (site-files-plugin.ts).
interface Worker {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetched) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
interface Waiting {
  waitUntil(done: Promise<unknown>): void;
}
interface Fetched {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = globalThis as unknown as Worker; // the compiler is told of pages alone
const VERSION = '__VERSION__';
const FILES: readonly string[] = JSON.parse('__FILES__');
const PREFIX = `serious-questions ${worker.registration.scope} `; // others on this origin keep their own
const NAME = PREFIX + VERSION;
const PAGE = './'; // the page itself, whatever its address goes on with

const addressOf = (file: string) => new URL(file, worker.registration.scope).href;

/** Files are named by their content, all but the page: what an earlier version has already is not fetched again. */
async function keep(cache: Cache, file: string) {
  const address = addressOf(file);
  const known = file === PAGE ? undefined : await caches.match(address);
  const answer = known ?? (await fetch(address, { cache: file === PAGE ? 'no-cache' : 'default' }));
  if (!answer.ok) throw new Error(`${file} could not be fetched.`);
  await cache.put(address, answer);
}

async function install() {
  const cache = await caches.open(NAME);
  await Promise.all(FILES.map((file) => keep(cache, file)));
}

/** The version before stays: a page that was open through the change may still want parts of it. */
async function forgetOld() {
  const mine = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(mine.slice(0, -1).map((name) => caches.delete(name)));
}

async function answer(request: Request): Promise<Response> {
  const isPage = request.mode === 'navigate';
  const wanted = isPage ? addressOf(PAGE) : request.url;
  const own = await (await caches.open(NAME)).match(wanted);
  return own ?? (isPage ? undefined : await caches.match(wanted)) ?? fetch(request);
}

const isPageAddress = (url: string) => {
  const { origin, pathname } = new URL(url);
  const page = new URL(worker.registration.scope);
  return origin === page.origin && [page.pathname, `${page.pathname}index.html`].includes(pathname);
};

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOld()));
worker.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  if (method !== 'GET' || !url.startsWith(worker.registration.scope)) return;
  if (mode === 'navigate' && !isPageAddress(url)) return;
  event.respondWith(answer(event.request));
});
