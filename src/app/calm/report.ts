// What is told of an error to whoever mends the game: nothing that the student wrote, and no word of a case that is not the
// game's own.
import { version } from '../../../package.json';

/** The hearing that was under way, as far as the report may tell of it. */
export interface ReportedHearing {
  readonly own: boolean; // of a case that came from outside
  readonly level: string;
  readonly levelHash: string;
  readonly step: string;
  readonly events: number;
}

export interface Reported {
  readonly error: unknown;
  readonly hearing: ReportedHearing | null;
  readonly language: string;
  readonly browser: string; // what the browser says of itself
  readonly script: string; // the file or the address of the game's own script, which names the build
}

const MOST_MESSAGE = 300;
const MOST_LINES = 12;
const MOST_LINE = 160;

/** `https://school.example/~pat/game/assets/page-a1.js?x:1:20` is `page-a1.js:1:20`. */
function withoutAddresses(text: string): string {
  return text.replace(/\b[a-z][a-z+.-]*:\/\/[^\s)'"]*/gi, (address) => {
    const place = /(:\d+){0,2}$/.exec(address)?.[0] ?? '';
    const path = address.slice(0, address.length - place.length).replace(/[?#].*$/s, '');
    return path.slice(path.lastIndexOf('/') + 1) + place;
  });
}

/** What an error quotes may be a text of the case or what somebody wrote; the name of a property that is not there is not. */
const withoutTexts = (text: string) =>
  text
    .replace(/\((reading|setting) '([\w$]{1,40})'\)/g, '($1 $2)')
    .replace(/(["'`“‘])[^"'`”’]*(["'`”’]|$)/g, '$1…$2')
    .replace(/( operator to search for ).*/s, '$1…');

/** Made by the browser itself, of the code and not of what it works on. */
const isOfCode = (error: unknown) =>
  error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;

/** Empty where it may quote a private case: in a hearing of one, and on the first page, where they are read. */
function messageOf(error: unknown, hearing: ReportedHearing | null): string {
  if ((hearing === null || hearing.own) && !isOfCode(error)) return '-';
  const said = error instanceof Error ? error.message : '-';
  return withoutTexts(withoutAddresses(said)).replaceAll(/\s+/g, ' ').slice(0, MOST_MESSAGE);
}

/** The places alone: what stands before the first of them is the message once more. */
function placesOf(error: unknown): readonly string[] {
  const stack = error instanceof Error && typeof error.stack === 'string' ? error.stack : '';
  const isPlace = (line: string) => /^\s*at\s.*:\d+:\d+\)?$|^[^\s@]*@\S*:\d+:\d+$/.test(line);
  return stack
    .split('\n')
    .filter(isPlace)
    .slice(0, MOST_LINES)
    .map((line) => withoutAddresses(line.trim()).slice(0, MOST_LINE));
}

const known = [
  ['edge', /\bEdg\/(\d+)/],
  ['opera', /\bOPR\/(\d+)/],
  ['samsung', /\bSamsungBrowser\/(\d+)/],
  ['firefox', /\bFirefox\/(\d+)/],
  ['chrome', /\b(?:Headless)?Chrom(?:e|ium)\/(\d+)/],
  ['safari', /\bVersion\/(\d+).*Safari/],
] as const;

/** `chrome 141`; a browser's whole line about itself can tell one machine from another. */
export function browserName(says: string): string {
  for (const [name, pattern] of known) {
    const found = pattern.exec(says)?.[1];
    if (found !== undefined) return `${name} ${found}`;
  }
  return 'other';
}

function linesOf({ own, level, levelHash, step, events }: ReportedHearing): readonly string[] {
  return [
    `case: ${own ? 'own' : level}`,
    `hash: ${own ? '-' : levelHash}`,
    `step: ${step}`,
    `events: ${events}`,
  ];
}

/** A few lines of plain text. In English whatever is spoken: it is for the makers. */
export function reportText({ error, hearing, language, browser, script }: Reported): string {
  const name = error instanceof Error || error instanceof DOMException ? error.name : typeof error;
  return [
    `serious-questions: ${version}`,
    `script: ${withoutAddresses(script)}`,
    `browser: ${browserName(browser)}`,
    `language: ${language}`,
    ...(hearing === null ? ['case: -'] : linesOf(hearing)),
    `error: ${name}`,
    `message: ${messageOf(error, hearing)}`,
    ...placesOf(error),
    '',
  ].join('\n');
}
