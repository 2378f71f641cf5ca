// Fetches a case of the game, which was read and checked when the site was built, in two parts.
import { type BeyondBrief, knownAs, shareTexts } from '../level/index.ts';
import type { Level } from '../level/types.ts';
import { once } from './once.ts';

interface Brief {
  readonly hash: string; // of the whole level
  readonly level: Level;
}

/** Each rejects with a TypeError when it cannot be fetched, and can be tried again. */
export interface LevelParts {
  load(): Promise<Level>;
  loadBrief(): Promise<Level>; // as much of it as the brief shows
}

/** The built page brings the briefs at hand along with it. The address is the build's own, with nothing to escape. */
function inPage(url: string): string | null {
  const name = url.slice(url.lastIndexOf('/') + 1);
  const data = globalThis.document?.querySelector(`script[data-file="${name}"]`);
  return data?.textContent ?? null;
}

async function fetchJson<T>(url: string): Promise<T> {
  const here = inPage(url);
  if (here !== null) return JSON.parse(here);
  const answer = await fetch(url);
  if (!answer.ok) throw new TypeError(`The site answered ${answer.status} for ${url}.`);
  return answer.json();
}

export function levelParts(briefUrl: string, beyondUrl: string): LevelParts {
  const brief = once(() => fetchJson<Brief>(briefUrl));
  return {
    loadBrief: once(async () => {
      const { hash, level } = await brief();
      return knownAs(level, hash);
    }),
    load: once(async () => {
      const [{ hash, level }, beyond] = await Promise.all([brief(), fetchJson<BeyondBrief>(beyondUrl)]);
      return knownAs(shareTexts({ ...level, ...beyond }), hash);
    }),
  };
}
