// What the app says about cases that come from outside, in English.
import type { ClassTerms } from '../../desk/contract.ts';
import type { AddressProblem } from '../cases/address.ts';
import type { LinkProblem } from '../cases/share-link.ts';

const files: Readonly<Record<'not-text' | 'too-large', (name: string) => string>> = {
  'not-text': (name) =>
    `“${name}” is not a text file that can be read here. A case is a .yaml or .json file; if it is one, save it again as UTF-8.`,
  'too-large': (name) => `“${name}” is too large. A case may have 2 MB at most.`,
};

const addresses: Readonly<Record<AddressProblem, string>> = {
  'address/not-allowed': 'A case can be fetched only from an address that begins with https://.',
  'address/unreachable':
    'Nothing could be fetched from that address. It may be mistyped, out of reach, or its site may not let other pages read it. Save the file and bring it from here.',
  'address/refused': 'There is no case at that address: the site answered with an error. Check the address.',
  'address/web-page':
    'That address leads to a web page, not to the case file itself. Look there for a link such as “Raw” or “Download”.',
  'address/too-large': 'What that address gives is too large. A case may have 2 MB at most.',
  'address/too-slow': 'That address took too long to answer. Try again later.',
  'address/not-text': 'What that address gives is not text, so it is not a case.',
};

const links: Readonly<Record<LinkProblem, string>> = {
  'link/damaged': 'That link was cut short or changed on its way, so it was not opened. Ask for it again.',
  'link/newer-format':
    'That link was made by a newer version of the game. Reload this page to update, then open it again.',
  'link/too-large': 'That link holds more than a case may have, so it was not opened.',
};

const side = {
  movant: 'You speak for the side that asks for the order.',
  respondent: 'You speak for the side that answers.',
};
const help = {
  all: 'You may ask for help with a slip.',
  nudge: 'You may have the free nudge with a slip, and no other help.',
  none: 'There is no help with a slip.',
};

export const casesEn = {
  files,
  addresses,
  links,
  pastedName: 'What you pasted',
  linkName: 'The case in the link',
  reading: (name: string) => `${name} is being read …`,
  fetching: 'The case is being fetched …',
  fetchedBefore: 'The one that was fetched from there before is still on your shelf.',
  notRead: 'The case could not be read, because a part of the game could not be fetched. Try again.',
  hasProblems: (name: string) => `${name} cannot be played yet. Nothing on the shelf was changed.`,
  already: (title: string) => `“${title}” is on your shelf already.`,
  brought: (title: string) => `“${title}” is on your shelf now.`,
  replaced: (title: string) => `“${title}” was on your shelf, and what you brought has taken its place.`,
  left: 'Nothing on the shelf was changed.',
  onlyInMemory: 'This browser keeps nothing: the case is here only until you close the page.',
  replaceAsk: (title: string) =>
    `Your shelf has another case with the same id as “${title}”. Shall the new one take its place?`,
  replaceIt: 'Replace it',
  keepBoth: 'Keep both',
  leaveIt: 'Keep what is there',
  removeAsk: (title: string) =>
    `Remove “${title}” from this browser? Save it to a file first if you want it again. A hearing of it stays kept, and is there when the case is brought back.`,
  removeIt: 'Remove it',
  keepIt: 'Keep it',
  removed: (title: string) => `“${title}” was removed from this browser.`,
  guideNotLoaded: 'The guide could not be fetched. Check the connection and try again.',
  noSuchClassCase: 'That class link names a case that is not on this shelf.',
  classSays: ({ side: bound, help: allowed }: ClassTerms, difficulty: string | null): readonly string[] => [
    ...(bound === null ? [] : [side[bound]]),
    ...(difficulty === null ? [] : [`You argue it as ${difficulty.toLowerCase()}.`]),
    ...(allowed === null ? [] : [help[allowed]]),
  ],
  helpNotAllowed: 'Your class link does not allow that help.',
  otherTerms:
    'The hearing kept here was begun on other terms than your class link fixes. Keep it as a file if you want it, and begin afresh.',
};

export type CaseWords = typeof casesEn;
