// Work in pieces: a slow machine is never held longer than for one of them, and what is pressed or scrolled meanwhile is
// heeded between two.

/** Settles in a turn of its own, once what waits before it has been done. */
export const inTurn = (): Promise<void> => new Promise((go) => setTimeout(go));
