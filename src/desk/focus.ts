// Where the focus goes when what had it is gone. Knows nothing of what is done at the desk.
import { useEffect } from 'preact/hooks';

export function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body;
}

/** The menu or the heading; while a dialog is open, its first button, for nothing else takes the focus then. */
function homeNow(): HTMLElement | null | undefined {
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
  if (dialog !== undefined) return dialog.querySelector<HTMLElement>('button:not(:disabled)');
  const homes = document.querySelectorAll<HTMLElement>('[data-home]');
  return [...homes].find((home) => home.offsetParent !== null);
}

/** The opener may be gone or hidden (a menu's item, a step that ended): then the focus goes home. */
export function keepFocus(): void {
  if (isFocusLost()) homeNow()?.focus({ preventScroll: true });
}

/** A button that an act took away or shut takes the focus with it: then the heading has it. */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: EventTarget | null = null;
    const remember = ({ target }: FocusEvent) => {
      last = target;
    };
    const heed = () => {
      if (last instanceof Element && isFocusLost() && (!last.isConnected || last.matches(':disabled')))
        keepFocus();
    };
    const clear = (event: FocusEvent) => clearOfBands(event); // one's own: what one screen takes away, the next keeps
    const changes = new MutationObserver(() => requestAnimationFrame(() => requestAnimationFrame(heed)));
    changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', remember);
    document.addEventListener('focusin', clear);
    return () => {
      changes.disconnect();
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusin', clear);
    };
  }, []);
}

/** What may stand still over a narrow page while the rest scrolls under it. */
const STILL = ['.bar', '.news', '.following', '.acts'].join();

/** How much of the window's top and foot is taken by what stands still there. */
function takenBands(): { readonly top: number; readonly foot: number } {
  const boxes = [...document.querySelectorAll(STILL)]
    .filter((one) => getComputedStyle(one).position === 'sticky')
    .map((one) => one.getBoundingClientRect())
    .filter(({ height, top, bottom }) => height > 0 && bottom > 0 && top < innerHeight);
  const [above, below] = [
    boxes.filter(({ top }) => top < innerHeight / 2),
    boxes.filter(({ top }) => top >= innerHeight / 2),
  ];
  return {
    top: Math.max(0, ...above.map(({ bottom }) => bottom)),
    foot: Math.max(0, ...below.map(({ top }) => innerHeight - top)),
  };
}

/** Brings what took the focus by keyboard out from under what stands still. A press is left alone: the page must not
    move away under it. */
function clearOfBands({ target }: FocusEvent): void {
  if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
  if (target.closest(`dialog, ${STILL}`) !== null) return;
  const { top, foot } = takenBands();
  const { style } = document.documentElement;
  style.scrollPaddingTop = `${top}px`;
  style.scrollPaddingBottom = `${foot}px`;
  (target.closest('label') ?? target).scrollIntoView({ block: 'nearest' });
}

/** To the head of a part that is about to open, once it has. */
export function goToPart(within: HTMLElement | null, part: string): void {
  requestAnimationFrame(() => {
    const head = within?.querySelector<HTMLElement>(`[data-part="${part}"] .part-head button`);
    head?.focus({ preventScroll: true });
    head?.scrollIntoView({ block: 'start' });
  });
}
