// Listens for errors that got out of everything else, and gives the page to the calm page then. That is fetched while all is
// well; where even so it is not there, one sentence and one button stand in for it.
import './calm.css';
import { lastWords } from '../words/calm-last.ts';
import { type Escaped, isHarmless } from './harmless.ts';
import type { ReportedHearing } from './report.ts';

/** What the game can say of itself at that moment. */
export interface Standing {
  readonly language: string;
  readonly hearing: HearingThen | null;
}

export interface HearingThen extends ReportedHearing {
  readonly key: string; // of the case on the shelf
  readonly kept: number; // events that the browser's store holds
  /** The hearing as it is saved, with as many of its events. */
  save(events: number): string;
}

export interface Calm {
  /** Who is asked how things stand, when something has gone wrong. */
  know(standing: () => Standing): void;
}

const PREFETCH_AFTER = 2_000; // milliseconds: what the first page shows goes before

type PageOf = typeof import('./calm-page.ts').calmPage;

/** What was on the page is put out of sight and reach, whatever state it is in. */
function putAway() {
  document.body.classList.remove('playing'); // a page that scrolls as one
  document.body.classList.add('title', 'no-stage');
  for (const dialog of document.querySelectorAll('dialog[open]')) (dialog as HTMLDialogElement).close();
  for (const place of document.body.children) if (place instanceof HTMLElement) place.hidden = true;
  addEventListener('keydown', (event) => event.stopImmediatePropagation(), true); // no shortcut of what was there
}

function lastPage(): HTMLElement {
  const page = document.createElement('main');
  page.className = 'calm';
  const { stumbled, loadAgain } = navigator.language.startsWith('es') ? lastWords.es : lastWords.en;
  const title = document.createElement('h1');
  title.textContent = stumbled;
  title.tabIndex = -1;
  const reload = document.createElement('button');
  reload.className = 'primary';
  reload.textContent = loadAgain;
  reload.addEventListener('click', () => location.reload());
  page.append(title, reload);
  return page;
}

function put(page: HTMLElement) {
  try {
    putAway();
  } finally {
    document.body.append(page);
    page.querySelector('h1')?.focus();
  }
}

/** The first error that is no noise takes the page; those that follow it are its own doing. */
export function watchErrors(): Calm {
  const unknown = (): Standing => ({ language: navigator.language, hearing: null });
  let standing = unknown;
  let shown = false;
  let fetched: Promise<PageOf> | null = null;

  function fetchPage(): Promise<PageOf> {
    fetched ??= import('./calm-page.ts').then(({ calmPage }) => calmPage);
    fetched.catch(() => {
      fetched = null; // another time, perhaps
    });
    return fetched;
  }

  function stand(): Standing {
    try {
      return standing();
    } catch {
      return unknown(); // what should tell has failed too
    }
  }

  function heed(escaped: Escaped) {
    if (shown || isHarmless(escaped)) return;
    shown = true;
    const then = stand();
    fetchPage()
      .then((pageOf) => pageOf(escaped.error, then))
      .catch(lastPage)
      .then(put);
  }

  addEventListener('error', ({ error, message, filename }) => {
    heed({ error: error ?? null, message, file: filename });
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    heed({ error: reason ?? undefined, message: '', file: '' });
  });
  setTimeout(() => void fetchPage().catch(() => {}), PREFETCH_AFTER);
  return {
    know(asked) {
      standing = asked;
    },
  };
}
