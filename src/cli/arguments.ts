// What a person typed, read strictly. A mistake is a Complaint: one sentence for stderr, and exit code 2.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Difficulty, difficulties } from '../hearing/index.ts';

export class Complaint extends Error {}

export const commands = ['check', 'play', 'wander', 'report', 'texts'] as const;
export type Command = (typeof commands)[number];

export interface Typed {
  readonly command: Command;
  readonly files: readonly string[];
  readonly json: boolean;
  readonly quote: boolean; // under each problem the line itself, with the place marked
  readonly walkthrough?: string;
  readonly proceedings?: string;
  readonly plays?: number;
  readonly seed?: number;
  readonly difficulty?: Difficulty;
  readonly language?: string;
}

export const usage = `Usage:
  court check FILE...                        what is wrong with a case file, line by line
  court check FILE... --quote                the same, each with its line quoted and the place marked
  court play FILE --walkthrough NAME         a hearing as a transcript, and both numbers
  court play FILE --proceedings FILE.json    the same, of a saved hearing
  court wander FILE --plays N --seed S       seeded random plays
  court report FILE [--plays N] [--seed S]   par, reach, dead cards, missing whys, bots
  court texts FILE --language CODE           every text by its address, to be translated
With --difficulty ${difficulties.join(', ')}, a walkthrough or the random plays are heard so; a saved hearing keeps its own.
Add --json to any of them.`;
const seeHelp = `The commands are ${commands.join(', ')}; 'court --help' shows how each is called.`;

const allowed: Readonly<Record<Command, readonly string[]>> = {
  check: ['quote'],
  play: ['walkthrough', 'proceedings', 'difficulty'],
  wander: ['plays', 'seed', 'difficulty'],
  report: ['plays', 'seed'],
  texts: ['language'],
};

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        quote: { type: 'boolean' },
        walkthrough: { type: 'string' },
        proceedings: { type: 'string' },
        plays: { type: 'string' },
        seed: { type: 'string' },
        difficulty: { type: 'string' },
        language: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Complaint(`${(error as Error).message.split('\n')[0]} ${seeHelp}`);
  }
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new Complaint(`--${name} takes a whole number from ${least} to ${most}, not '${text}'.`);
}

function difficultyNamed(name: string): Difficulty {
  const found = difficulties.find((difficulty) => difficulty === name);
  if (found !== undefined) return found;
  throw new Complaint(`--difficulty takes ${difficulties.join(', ')}, not '${name}'.`);
}

export function readArguments(args: readonly string[]): Typed {
  const { values, positionals } = parsed(args);
  const [name, ...files] = positionals;
  const command = commands.find((one) => one === name);
  if (command === undefined)
    throw new Complaint(
      name === undefined ? `Say what to do. ${seeHelp}` : `There is no command '${name}'. ${seeHelp}`,
    );
  for (const option of Object.keys(values))
    if (option !== 'json' && !allowed[command].includes(option))
      throw new Complaint(`'${command}' takes no --${option}. ${seeHelp}`);
  if (files.length === 0)
    throw new Complaint(`'${command}' needs a case file, such as levels/parler-v-aws.yaml.`);
  if (command !== 'check' && files.length > 1)
    throw new Complaint(`'${command}' takes one case file, not ${files.length}.`);
  const { json, quote = false, plays, seed, difficulty, ...named } = values;
  return {
    command,
    files,
    json,
    quote,
    ...named,
    ...(plays === undefined ? {} : { plays: wholeNumber('plays', plays, 1, 1_000_000) }),
    ...(seed === undefined ? {} : { seed: wholeNumber('seed', seed, 0, 4_294_967_295) }),
    ...(difficulty === undefined ? {} : { difficulty: difficultyNamed(difficulty) }),
  };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not permitted',
};

/** The text of a file; a Complaint when it cannot be read. Bytes that are not UTF-8 come as U+FFFD. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Complaint(`'${file}' cannot be read: ${reasons[code] ?? code}.`);
  }
}
