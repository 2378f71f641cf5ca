// Guesses which of several forms an author meant, from what zod found wrong with each.
import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/**
 * The option with the least wrong with it: first by its keys (unknown and missing ones), then by all else.
 * A form whose keys fit is what the author meant, however wrong the values are. The first of equals wins.
 */
export function closestOption(errors: readonly (readonly Issue[])[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, issues] of errors.entries()) {
    const cost = issues.reduce((sum, issue) => sum + costOf(issue), 0);
    if (cost < least) {
      best = index;
      least = cost;
    }
  }
  return best;
}

const STRANGE_KEY = 100;

function costOf(issue: Issue): number {
  if (issue.code === 'unrecognized_keys') return STRANGE_KEY * issue.keys.length;
  return issue.path.length === 1 && issue.code === 'invalid_type' ? 10 : 1;
}
