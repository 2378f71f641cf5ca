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
    const changes = new MutationObserver(() => requestAnimationFrame(() => requestAnimationFrame(heed)));
    changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', remember);
    return () => {
      changes.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
}

/** To the head of a part that is about to open, once it has. */
export function goToPart(within: HTMLElement | null, part: string): void {
  requestAnimationFrame(() => {
    const head = within?.querySelector<HTMLElement>(`[data-part="${part}"] .part-head button`);
    head?.focus({ preventScroll: true });
    head?.scrollIntoView({ block: 'start' });
  });
}
