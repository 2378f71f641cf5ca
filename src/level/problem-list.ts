// All problems of one file as a plain text: the count, the errors, and apart from them what only deserves a look. The
// page and the terminal say the same words.
import type { Problem } from './problems.ts';
import { quoting, underlined } from './quoted-line.ts';
import { countOf } from './sentences/words.ts';

export interface SortedProblems {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

export function sortProblems(problems: readonly Problem[]): SortedProblems {
  return {
    errors: problems.filter(({ severity }) => severity === 'error'),
    warnings: problems.filter(({ severity }) => severity === 'warning'),
  };
}

/** "3 problems keep the case from being opened. 1 more thing deserves a look." */
export function countProblems(errors: number, warnings: number): string {
  const keep =
    errors === 0
      ? 'Nothing keeps the case from being opened.'
      : `${countOf(errors, 'problem')} ${errors === 1 ? 'keeps' : 'keep'} the case from being opened.`;
  if (warnings === 0) return keep;
  const more = errors === 0 ? '' : 'more ';
  return `${keep} ${countOf(warnings, `${more}thing`)} ${warnings === 1 ? 'deserves' : 'deserve'} a look.`;
}

/** Under a problem's own line: what it is about, with the place marked. Nothing where there is no such line. */
export function quotedLines(text: string): (problem: Problem) => readonly string[] {
  const quote = quoting(text);
  return (problem) => {
    const found = quote(problem);
    return found === null ? [] : underlined(found).map((line) => `    ${line}`.trimEnd());
  };
}

/** The whole list, to be kept or sent: what the dialog's "Copy all" copies. */
export function problemList(name: string, text: string, { errors, warnings }: SortedProblems): string {
  const quoted = quotedLines(text);
  const tell = (problem: Problem) => [
    `${name}:${problem.line}:${problem.column} ${problem.message}`,
    ...quoted(problem),
  ];
  const apart = warnings.length === 0 ? [] : ['', 'Worth a look:', ...warnings.flatMap(tell)];
  return [countProblems(errors.length, warnings.length), '', ...errors.flatMap(tell), ...apart]
    .join('\n')
    .replaceAll('\n\n\n', '\n\n');
}
