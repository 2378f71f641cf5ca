// What runs inside the page while it is played at random: each function is handed over whole, and sees nothing else here.

export interface Press {
  readonly by: 'pointer' | 'key' | 'text';
  readonly on: string; // a selector, a key, or what is typed
  readonly nth?: number; // of those that the selector finds
  readonly text?: boolean; // whether it can be written into
}

/** Before the page: its chance comes from a seed, nothing is printed, and no link leads away. */
export function forPlays(seed: number): void {
  let state = seed >>> 0;
  crypto.getRandomValues = (array) => {
    if (array instanceof Uint32Array)
      array.forEach((_, at) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        array[at] = state;
      });
    return array;
  };
  window.print = () => {};
  addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (link !== null && link.getAttribute('href')?.startsWith('#') !== true) event.preventDefault();
    },
    true,
  );
}

/** One of the things that can be pressed now: `which` (0 to 1) says which one. */
export function candidate(wanted: { which: number; onward: boolean; level: string }): Press | null {
  const dialogs = document.querySelectorAll('dialog[open]');
  const within: ParentNode = dialogs[dialogs.length - 1] ?? document;
  const isOther = (one: Element) => {
    const { act = '', id = '' } = (one as HTMLElement).dataset;
    return /-v-|^template$/.test(id) || (/^(start|offer|resume|askReport)$/.test(act) && id !== wanted.level);
  };
  const isSeen = (one: Element) => {
    const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
    return width > 1 && height > 1 && one.checkVisibility({ visibilityProperty: true });
  };
  const all = [
    ...within.querySelectorAll('button, input:not([type="file"]), textarea, summary, a[href^="#"]'),
  ].filter((one) => !one.matches(':disabled') && !isOther(one) && isSeen(one));
  const leading = all.filter((one) =>
    one.matches(
      '.acts button, button.primary, [type="radio"], [type="checkbox"], [data-act="part.next"], .front-acts *',
    ),
  );
  const from = wanted.onward && leading.length > 0 ? leading : all;
  const one = from[Math.floor(wanted.which * from.length)];
  if (one === undefined) return null;
  const names = ['data-act', 'data-id', 'data-request', 'data-element', 'type'];
  const on = `${one.localName}${names
    .filter((name) => one.hasAttribute(name))
    .map((name) => `[${name}="${CSS.escape(one.getAttribute(name) ?? '')}"]`)
    .join('')}`;
  const text = one.matches('textarea, input:not([type]), [type="text"], [type="search"], [type="url"]');
  return {
    by: 'pointer',
    on,
    nth: [...document.querySelectorAll(on)].indexOf(one),
    ...(text ? { text } : {}),
  };
}

/** Where to press it; null where it is not to be seen, or something else lies over it. */
export function placeOf({ on, nth = 0 }: Press): { x: number; y: number } | null {
  const one = document.querySelectorAll(on)[nth];
  const target = one?.closest('label') ?? one;
  if (one === undefined || target === undefined) return null;
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = target.getClientRects()[0] ?? target.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const top = document.elementFromPoint(x, y);
  return top !== null && (target.contains(top) || top.contains(target)) ? { x, y } : null;
}

/** After two frames: how many letters are on the screen, and whether the focus is somewhere, and was before. */
export async function isAlive(): Promise<{ words: number; focused: boolean; wasFocused: boolean }> {
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  const isFocused = () => document.activeElement !== null && document.activeElement !== document.body;
  const memory = window as unknown as { focusedBefore?: boolean };
  const wasFocused = memory.focusedBefore === true;
  await frame();
  await frame();
  // A screen that is being fetched takes the focus when it is there.
  for (const until = Date.now() + 1_000; wasFocused && !isFocused() && Date.now() < until; ) await frame();
  memory.focusedBefore = isFocused();
  return { words: document.body.innerText.trim().length, focused: memory.focusedBefore, wasFocused };
}
