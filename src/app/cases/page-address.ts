// Takes up what the page's own address asks for: a case to fetch (`?level=`), one that it carries, a class link, or the
// guide for authors.
import type { ClassTerms } from '../../desk/contract.ts';
import { spokenLater } from '../languages/spoken.ts';
import type { Bring } from './bring.ts';
import { type LinkedCase, readFragment } from './class-link.ts';

/** A case on the shelf that a class link leads to, and what it fixes. */
export interface Classed {
  readonly key: string;
  readonly terms: ClassTerms;
}

export interface AddressOptions {
  readonly bring: Bring;
  say(sentence: string): void;
  isHere(key: string): boolean; // whether the shelf has it
  openGuide(heading: string | null): void;
}

async function keyOf(linked: LinkedCase, { bring, say, isHere }: AddressOptions): Promise<string | null> {
  if ('packed' in linked) return bring.packed(linked.packed);
  if ('address' in linked) return bring.address(linked.address);
  if (isHere(linked.id)) return linked.id;
  say(spokenLater().cases.noSuchClassCase);
  return null;
}

export async function heedAddress(page: string, options: AddressOptions): Promise<Classed | null> {
  const { search, hash } = new URL(page);
  const asked = new URLSearchParams(search).get('level');
  if (asked !== null) await options.bring.address(asked);
  const fragment = readFragment(hash);
  if (fragment.kind === 'refused') options.say(spokenLater().cases.links[fragment.problem]);
  if (fragment.kind === 'case') await options.bring.packed(fragment.packed);
  if (fragment.kind === 'guide') options.openGuide(fragment.heading);
  if (fragment.kind !== 'class') return null;
  const key = await keyOf(fragment.linked, options);
  return key === null ? null : { key, terms: fragment.terms };
}
