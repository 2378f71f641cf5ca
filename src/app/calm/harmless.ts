// Which errors that get out of the page's code are none of the game's: noises of the browser, and what it was asked to stop.

/** An error as the page hears of it. */
export interface Escaped {
  readonly error: unknown; // what was thrown; null where the browser does not tell
  readonly message: string;
  readonly file: string; // the script that it came from; empty where that is unknown
}

const NOISE = /^(Uncaught )?(Error: )?ResizeObserver loop/;
/** Stopped on purpose, or refused by the browser where nothing hangs on it: a dialog closed, a fetch let go, a sound unheard. */
const STOPPED: readonly unknown[] = ['AbortError', 'NotAllowedError'];
const EXTENSION = /\b[a-z-]+-extension:\/\//;

function stackOf(error: unknown): string {
  return error instanceof Error && typeof error.stack === 'string' ? error.stack : '';
}

export function isHarmless({ error, message, file }: Escaped): boolean {
  if (NOISE.test(message)) return true;
  if (typeof error === 'object' && error !== null && 'name' in error && STOPPED.includes(error.name))
    return true;
  if (EXTENSION.test(file) || EXTENSION.test(stackOf(error))) return true;
  return error === null && file === ''; // another site's script: there is none of ours
}
