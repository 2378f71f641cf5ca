// Printing the page alone, or everything: what the browser's own Print takes is whichever was asked for last.
import { useEffect, useState } from 'preact/hooks';

export interface Printing {
  readonly everything: boolean;
  print(how: 'page' | 'everything'): void;
}

/** On paper nothing can be unfolded: everything is open while it is printed, and as it was afterwards. */
function useUnfoldedPrint() {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const unfold = () => {
      opened = [...document.querySelectorAll('details')].filter(({ open }) => !open);
      for (const fold of opened) fold.open = true;
    };
    const fold = () => {
      for (const one of opened) one.open = false;
      opened = [];
    };
    window.addEventListener('beforeprint', unfold);
    window.addEventListener('afterprint', fold);
    return () => {
      window.removeEventListener('beforeprint', unfold);
      window.removeEventListener('afterprint', fold);
    };
  }, []);
}

export function usePrinting(openDialog: () => void): Printing {
  const [asked, ask] = useState<{ readonly how: 'page' | 'everything'; readonly times: number }>({
    how: 'page',
    times: 0,
  });
  useUnfoldedPrint();
  useEffect(() => {
    if (asked.times > 0) openDialog(); // once what was asked for is really on the page
  }, [asked]);
  return {
    everything: asked.how === 'everything',
    print: (how) => ask(({ times }) => ({ how, times: times + 1 })),
  };
}
