// Fetches the rest of the game with its words, once; after a failure it can be asked for again.
import { askLaterWords, speakLater } from './languages/spoken.ts';
import type { Later } from './later.ts';
import { once } from './once.ts';
import type { TitleLater } from './title-later.ts';

/** Rejects when it cannot be fetched. */
export const fetchLater = once(async (): Promise<Later> => {
  const [later] = await Promise.all([import('./later.ts'), askLaterWords()]);
  await speakLater(later.scoringLanguages);
  return later;
});

/** Rejects when it cannot be fetched. */
export const fetchTitleLater = once(async (): Promise<TitleLater> => {
  const [titleLater] = await Promise.all([import('./title-later.ts'), fetchLater()]);
  return titleLater;
});
