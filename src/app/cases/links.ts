// Makes the links by which a case is given on: one that carries it whole, or one for a class.
import type { ClassTerms } from '../../desk/contract.ts';
import { spoken } from '../languages/spoken.ts';
import { type LinkedCase, writeCaseLink, writeClassLink } from './class-link.ts';
import { withLanguage } from './linked-language.ts';
import { packCase } from './share-link.ts';
import type { ShelfCase } from './shelf.ts';

/** A class link names a case that can be had from elsewhere, and so stays short; it carries any other. */
async function linked({ own, entry, load }: ShelfCase): Promise<LinkedCase> {
  if (own === null) return { id: entry.id };
  if (own.origin.way === 'address') return { address: own.origin.where };
  return { packed: await packCase(await load()) };
}

async function fragmentOf(found: ShelfCase, terms: ClassTerms | null): Promise<string> {
  if (terms === null) return writeCaseLink(await packCase(await found.load()));
  return writeClassLink(await linked(found), terms);
}

export async function linkTo(found: ShelfCase, terms: ClassTerms | null, page: string): Promise<string> {
  const [base = ''] = page.split(/[?#]/);
  return `${base}#${withLanguage(await fragmentOf(found, terms), spoken().code)}`;
}
