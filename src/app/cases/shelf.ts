// The shelf: the cases of the game, then those that came from outside. A key names a case on it.
import type { Problem, Texts } from '../../level/index.ts';
import type { Level } from '../../level/types.ts';
import type { Proceedings } from '../../proceedings/index.ts';
import { type BuiltInLevel, builtInLevels } from '../built-in-levels.ts';
import { learnFor, spoken } from '../languages/spoken.ts';
import type { OwnCase, OwnCases } from './own-cases.ts';
import type { ShelfEntry } from './shelf-entry.ts';

export interface ShelfCase {
  readonly key: string;
  readonly entry: ShelfEntry;
  readonly own: OwnCase | null;
  load(): Promise<Level>;
  loadBrief?(): Promise<Level>; // as much of it as the brief shows, where that can be had by itself
  text(): Promise<string>; // the file as its author wrote it
}

/** A kept case that reads no longer: the game has changed, or what is kept was tampered with. */
export class UnreadableCase extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('This case does not read any more.');
    this.problems = problems;
  }
}

async function openOwn({ text }: OwnCase): Promise<Level> {
  const { readKnown } = await import('./read-case.ts');
  const reading = await readKnown(text);
  if (!reading.ok) throw new UnreadableCase(reading.problems);
  return reading.level;
}

const ofTheGame = ({ load, loadBrief, text, ...entry }: BuiltInLevel): ShelfCase => ({
  key: entry.id,
  entry,
  own: null,
  load,
  loadBrief,
  text,
});
const fromOutside = (own: OwnCase): ShelfCase => ({
  key: own.key,
  entry: own.entry,
  own,
  load: () => openOwn(own),
  text: async () => own.text,
});

async function inLanguage(level: Level, code: string, texts: Texts | null): Promise<Level> {
  const { levelIn, translate } = await import('../../level/translate.ts');
  return texts === null ? levelIn(level, code) : translate(level, code, texts);
}

/** The case in the language that is spoken, as far as there is one; with the words that it is explained in. */
export async function loadSpoken({ own, load }: ShelfCase): Promise<Level> {
  const written = await load();
  const { code, texts } = spoken();
  const others = own === null ? await texts(written) : null;
  const asWritten = others === null && code === written.language;
  const level = asWritten ? written : await inLanguage(written, code, others);
  await learnFor(level);
  return level;
}

/** What a hearing is begun with: only as much of the case as the brief shows, where nothing has to be translated. */
export async function loadToBegin(found: ShelfCase): Promise<{ level: Level; whole: boolean }> {
  const { loadBrief } = found;
  const isOwn = loadBrief === undefined || found.entry.language !== spoken().code;
  return isOwn ? { level: await loadSpoken(found), whole: true } : { level: await loadBrief(), whole: false };
}

/** What the shelf shows of a case, in the language that is spoken. */
function entryOf({ entry, own }: ShelfCase): ShelfEntry {
  const words = own === null ? spoken().shelf.get(entry.id) : undefined;
  return { ...entry, ...words };
}

export const casesOf = (ownCases: OwnCases): readonly ShelfCase[] =>
  [...builtInLevels.map(ofTheGame), ...ownCases.all().map(fromOutside)].map((one) => ({
    ...one,
    entry: entryOf(one),
  }));

/** The case that a save was made on: the very same if it is here, else one of that id. */
export function caseOfSave(
  cases: readonly ShelfCase[],
  { level, levelHash }: Proceedings,
): ShelfCase | undefined {
  const named = cases.filter(({ entry }) => entry.id === level);
  return named.find(({ entry }) => entry.hash === levelHash) ?? named[0];
}
