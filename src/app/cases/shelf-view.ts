// What the desk is told of a case on the shelf, and of a class link.
import type { ClassView, ShelfItem } from '../../desk/contract.ts';
import { spoken, spokenLater } from '../languages/spoken.ts';
import type { Classed } from './page-address.ts';
import type { ShelfCase } from './shelf.ts';

export function shelfItem({ key, entry, own }: ShelfCase, underWay: ShelfItem['underWay']): ShelfItem {
  const { language, title, summary, cover, contentNotes, sides } = entry;
  const from = own === null ? null : { from: spoken().app.caseFrom(own.origin) };
  const isTranslated = own === null && spoken().shelf.has(entry.id);
  const lang = isTranslated || language === spoken().code ? undefined : language; // of one kept long ago it is not known
  return { id: key, lang, title, summary, cover, contentNotes, sides, own: from, underWay };
}

export function classView({ key, terms }: Classed): ClassView {
  const { difficulty } = terms;
  const name = difficulty === null ? null : spoken().hearing.difficulties[difficulty].name;
  return { id: key, says: spokenLater().cases.classSays(terms, name), fixesDifficulty: difficulty !== null };
}
