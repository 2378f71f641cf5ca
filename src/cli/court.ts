// The hearing in a terminal: check a case, play one, wander in it, report on it. Never shows a stack trace.
import { type Command, Complaint, readArguments, type Typed, usage } from './arguments.ts';
import { check, type Printed, play, report, texts, wandering } from './commands.ts';

const run: Readonly<Record<Command, (typed: Typed) => Printed>> = {
  check,
  play,
  wander: wandering,
  report,
  texts,
};

/** Returns the exit code: 0 well, 1 the case has problems, 2 it was called wrongly or a file cannot be read. */
export function main(args: readonly string[]): number {
  process.stdout.on('error', () => {}); // the reader has gone, as in `court play ... | head`
  try {
    if (args.includes('--help')) {
      process.stdout.write(`${usage}\n`);
      return 0;
    }
    const typed = readArguments(args);
    const { text, code } = run[typed.command](typed);
    process.stdout.write(`${text}\n`);
    return code;
  } catch (error) {
    const said =
      error instanceof Complaint ? error.message : `Something in the game itself is wrong: ${String(error)}`;
    process.stderr.write(`${said}\n`);
    return 2;
  }
}
