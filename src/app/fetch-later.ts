// Fetches the rest of the game with its words, once; after a failure it can be asked for again.
import { speakLater } from './languages/spoken.ts';
import type { Later } from './later.ts';

let fetching: Promise<Later> | null = null;

async function fetchAll(): Promise<Later> {
  const later = await import('./later.ts');
  await speakLater(later.scoringLanguages);
  return later;
}

/** Rejects when it cannot be fetched. */
export function fetchLater(): Promise<Later> {
  fetching ??= fetchAll().catch((error: unknown) => {
    fetching = null;
    throw error;
  });
  return fetching;
}
