// Moments that `npm run bench` looks for, each noted the first time alone: a browser keeps every note.

/** `first-act`: something can be done in chambers. `stage-first-frame`: the courtroom has been seen. */
export type Milestone = 'first-act' | 'stage-first-frame' | 'all-here';

export function reach(milestone: Milestone): void {
  if (performance.getEntriesByName(milestone).length === 0) performance.mark(milestone);
}
