// Fetches a case of the game, which was read and checked when the site was built, in two parts.
import { type BeyondChambers, knownAs } from '../level/index.ts';
import type { Level } from '../level/types.ts';
import { once } from './once.ts';

interface Chambers {
  readonly hash: string; // of the whole level
  readonly level: Level;
}

/** Each rejects with a TypeError when it cannot be fetched, and can be tried again. */
export interface LevelParts {
  load(): Promise<Level>;
  loadChambers(): Promise<Level>; // as much of it as is seen there
}

async function fetchJson<T>(url: string): Promise<T> {
  const answer = await fetch(url);
  if (!answer.ok) throw new TypeError(`The site answered ${answer.status} for ${url}.`);
  return answer.json();
}

export function levelParts(chambersUrl: string, beyondUrl: string): LevelParts {
  const chambers = once(() => fetchJson<Chambers>(chambersUrl));
  return {
    loadChambers: once(async () => {
      const { hash, level } = await chambers();
      return knownAs(level, hash);
    }),
    load: once(async () => {
      const [{ hash, level }, beyond] = await Promise.all([chambers(), fetchJson<BeyondChambers>(beyondUrl)]);
      return knownAs({ ...level, ...beyond }, hash);
    }),
  };
}
