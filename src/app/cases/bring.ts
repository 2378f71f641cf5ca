// Takes in a case from outside, by whatever way it comes: it is read whole, and stands on the shelf or shows its problems.
// What was on the shelf before is replaced only by its own next version, or when the student says so.
import type { CheckedCase } from '../../desk/contract.ts';
import type { Problem, Reading } from '../../level/index.ts';
import { builtInLevels } from '../built-in-levels.ts';
import { spokenLater } from '../languages/spoken.ts';
import { allowedAddress, fetchCase } from './address.ts';
import type { CaseOrigin, OwnCase, OwnCases } from './own-cases.ts';
import { readCase, readFile, readKnown } from './read-case.ts';
import { unpackCase } from './share-link.ts';
import { shelfEntry } from './shelf-entry.ts';

export type ReplaceChoice = 'replace' | 'both' | 'leave';

export interface BringOptions {
  readonly ownCases: OwnCases;
  page(): string; // its address
  say(sentence: string): void;
  show(checked: CheckedCase): void;
  askToReplace(title: string): Promise<ReplaceChoice>;
  /** Tries a text as a saved hearing, which somebody may drop as well; tells whether it was one. */
  tookSave(text: string): boolean;
}

/** Each gives the key of the case on the shelf, or null where none came of it; what went wrong has then been said. */
export interface Bring {
  file(file: File): Promise<string | null>;
  pasted(text: string): Promise<string | null>;
  address(address: string): Promise<string | null>;
  packed(packed: string): Promise<string | null>;
}

interface Arrived {
  readonly text: string;
  readonly origin: CaseOrigin;
  readonly name: string; // for the list of problems
}

/** A name from outside, for the screen: no signs that hide or turn what stands beside them, and not for ever. */
export const plainName = (name: string) => name.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 120);

const isWarning = ({ severity }: Problem) => severity === 'warning';

function checkedCase({ name, text }: Arrived, problems: readonly Problem[]): CheckedCase {
  return {
    name,
    text,
    problems: problems.filter((one) => !isWarning(one)),
    warnings: problems.filter(isWarning),
  };
}

const isSame = (one: CaseOrigin, other: CaseOrigin) => one.way === other.way && one.where === other.where;

function freeKey(id: string, taken: readonly OwnCase[]): string {
  const keys = new Set(taken.map(({ key }) => key));
  for (let n = 2; ; n += 1) if (!keys.has(`own:${id}:${n}`)) return `own:${id}:${n}`;
}

export function openBring(options: BringOptions): Bring {
  const { ownCases, say, show } = options;
  let last: Promise<unknown> = Promise.resolve(); // one after another, in the order they came

  function inTurn<T>(work: () => Promise<T>): Promise<T | null> {
    const done = last.then(work).catch(() => {
      say(spokenLater().cases.notRead);
      return null;
    });
    last = done;
    return done;
  }

  async function read(arrived: Arrived): Promise<string | null> {
    say(spokenLater().cases.reading(arrived.name));
    const reading = await (arrived.origin.way === 'link' ? readKnown : readCase)(arrived.text);
    if (reading.ok) return place(arrived, reading);
    say(spokenLater().cases.hasProblems(arrived.name));
    show(checkedCase(arrived, reading.problems));
    return null;
  }

  async function place(arrived: Arrived, reading: Extract<Reading, { ok: true }>): Promise<string | null> {
    const entry = shelfEntry(reading.level);
    if (builtInLevels.some(({ id, hash }) => id === entry.id && hash === entry.hash)) {
      say(spokenLater().cases.already(entry.title));
      return entry.id;
    }
    await ownCases.load();
    const place = await placeFor(arrived, entry.id, entry.hash, entry.title);
    if (place === null) return null;
    const { text, origin } = arrived;
    const lasts = await ownCases.keep({ key: place.key, text, origin, added: place.added, entry });
    say(`${place.said(entry.title)}${lasts ? '' : ` ${spokenLater().cases.onlyInMemory}`}`);
    if (origin.way !== 'link' && reading.problems.length > 0) show(checkedCase(arrived, reading.problems));
    return place.key;
  }

  /** Where it goes on the shelf, and what to say of it; null when the student keeps what is there. */
  async function placeFor({ origin }: Arrived, id: string, hash: string, title: string) {
    const own = ownCases.all();
    const same = own.find((one) => one.entry.id === id && one.entry.hash === hash);
    if (same !== undefined) return { key: same.key, added: same.added, said: spokenLater().cases.already };
    const named = own.filter((one) => one.entry.id === id);
    const before = named.find((one) => isSame(one.origin, origin));
    if (before !== undefined)
      return { key: before.key, added: before.added, said: spokenLater().cases.replaced };
    const [first] = named;
    if (first === undefined)
      return { key: `own:${id}`, added: Date.now(), said: spokenLater().cases.brought };
    const choice = await options.askToReplace(title);
    if (choice === 'replace')
      return { key: first.key, added: first.added, said: spokenLater().cases.replaced };
    if (choice === 'both')
      return { key: freeKey(id, own), added: Date.now(), said: spokenLater().cases.brought };
    say(spokenLater().cases.left);
    return null;
  }

  function refused(sentence: string): null {
    say(sentence);
    return null;
  }

  /** What was fetched from there another time still stands on the shelf, and a class can go on with it. */
  async function fetchedBefore(address: string, sentence: string): Promise<string | null> {
    await ownCases.load();
    const where = allowedAddress(address, options.page())?.href;
    const before = ownCases.all().find(({ origin }) => origin.way === 'address' && origin.where === where);
    say(before === undefined ? sentence : `${sentence} ${spokenLater().cases.fetchedBefore}`);
    return before?.key ?? null;
  }

  return {
    file: (file) =>
      inTurn(async () => {
        const name = plainName(file.name);
        const found = await readFile(file);
        if ('fault' in found) return refused(spokenLater().cases.files[found.fault](name));
        if (options.tookSave(found.text)) return null;
        return read({ text: found.text, name, origin: { way: 'file', where: name } });
      }),
    pasted: (text) =>
      inTurn(() =>
        read({ text, name: spokenLater().cases.pastedName, origin: { way: 'pasted', where: '' } }),
      ),
    address: (address) =>
      inTurn(async () => {
        say(spokenLater().cases.fetching);
        const fetched = await fetchCase(address, options.page());
        if (!fetched.ok) return fetchedBefore(address, spokenLater().cases.addresses[fetched.problem]);
        const { text, from } = fetched;
        return read({ text, name: plainName(from), origin: { way: 'address', where: from } });
      }),
    packed: (packed) =>
      inTurn(async () => {
        const unpacked = await unpackCase(packed);
        if (!unpacked.ok) return refused(spokenLater().cases.links[unpacked.problem]);
        return read({
          text: unpacked.text,
          name: spokenLater().cases.linkName,
          origin: { way: 'link', where: '' },
        });
      }),
  };
}
