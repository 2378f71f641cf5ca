// What the fragment of the page's address says: `#case=` carries a case; `#class=` a case and what a class is given
// with it; `#guide` opens the guide for authors, `#guide=` at a heading of it. `&language=` goes with any of them.
// Knows nothing of the page.
import type { ClassTerms, HelpAllowed } from '../../desk/contract.ts';
import { difficulties } from '../../hearing/index.ts';
import type { Side } from '../../level/types.ts';
import type { LinkProblem } from './share-link.ts';

export const CLASS_FORMAT = 1;
export const sides = ['movant', 'respondent'] as const satisfies readonly Side[];
export const helps = ['all', 'nudge', 'none'] as const satisfies readonly HelpAllowed[];

/** The case: one of the game's by its id, one to be fetched from where it stands, or one that the link brings along. */
export type LinkedCase = { readonly id: string } | { readonly address: string } | { readonly packed: string };

export type Fragment =
  | { readonly kind: 'none' }
  | { readonly kind: 'case'; readonly packed: string }
  | { readonly kind: 'class'; readonly linked: LinkedCase; readonly terms: ClassTerms }
  | { readonly kind: 'guide'; readonly heading: string | null }
  | { readonly kind: 'refused'; readonly problem: LinkProblem };

export const writeCaseLink = (packed: string): string => `case=${packed}`;

export function writeClassLink(linked: LinkedCase, terms: ClassTerms): string {
  const parts = [`class=${CLASS_FORMAT}`];
  if ('id' in linked) parts.push(`level=${encodeURIComponent(linked.id)}`);
  if ('address' in linked) parts.push(`from=${encodeURIComponent(linked.address)}`);
  for (const key of ['side', 'difficulty', 'help'] as const)
    if (terms[key] !== null) parts.push(`${key}=${terms[key]}`);
  if ('packed' in linked) parts.push(`case=${linked.packed}`);
  return parts.join('&');
}

const refused = (problem: LinkProblem): Fragment => ({ kind: 'refused', problem });

export function readFragment(hash: string): Fragment {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const [packed, about] = [given.get('case'), given.get('class')];
  if (about !== null) return readClass(given, about, packed);
  if (packed !== null) return { kind: 'case', packed };
  const heading = given.get('guide');
  return heading === null ? { kind: 'none' } : { kind: 'guide', heading: heading || null };
}

function readClass(given: URLSearchParams, about: string, packed: string | null): Fragment {
  if (!/^[1-9]\d{0,3}$/.test(about)) return refused('link/damaged');
  if (Number(about) > CLASS_FORMAT) return refused('link/newer-format');
  const [side, difficulty, help] = [
    oneOf(given, 'side', sides),
    oneOf(given, 'difficulty', difficulties),
    oneOf(given, 'help', helps),
  ];
  if (side === undefined || difficulty === undefined || help === undefined) return refused('link/damaged');
  const linked = linkedCase(given.get('level'), given.get('from'), packed);
  return linked === null
    ? refused('link/damaged')
    : { kind: 'class', linked, terms: { side, difficulty, help } };
}

function linkedCase(id: string | null, address: string | null, packed: string | null): LinkedCase | null {
  if (packed !== null) return { packed };
  if (address !== null) return { address };
  return id === null ? null : { id };
}

/** The value of a key, null where the key is not there, undefined where it says something else. */
function oneOf<T extends string>(
  given: URLSearchParams,
  key: string,
  all: readonly T[],
): T | null | undefined {
  const value = given.get(key);
  return value === null ? null : all.find((one) => one === value);
}
