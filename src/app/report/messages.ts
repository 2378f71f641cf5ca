// What the page and the report's worker say to each other.
import type { CaseReport, Progress } from '../../explore/index.ts';
import type { Problem } from '../../level/index.ts';

/** To the worker: the text of the case file. From it: how far it is, and in the end one of the other three. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly report: CaseReport; readonly text: string } // the report as plain text too
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed' };
