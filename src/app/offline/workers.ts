// The browser's service workers, where it lets the page have any.

/** A page shut into a frame without its origin throws when they are so much as named. */
export function workersOf({ navigator }: Window): ServiceWorkerContainer | undefined {
  try {
    return 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
  } catch {
    return undefined;
  }
}
