// Every problem that reading a level can report: a closed code, where it is, and a sentence that says how to mend it.
import { readingSentences } from './sentences/reading.ts';
import { referenceSentences } from './sentences/references.ts';
import { ruleSentences } from './sentences/rules.ts';
import { shapeSentences } from './sentences/shape.ts';

const sentences = { ...readingSentences, ...shapeSentences, ...referenceSentences, ...ruleSentences };

type Sentences = typeof sentences;
export type ProblemCode = keyof Sentences;
/** What a code's sentence needs to know beside who it is about. */
export type Facts<C extends ProblemCode> =
  Parameters<Sentences[C]> extends [string, infer F] ? [facts: F] : [facts?: undefined];

export const problemCodes: readonly ProblemCode[] = Object.keys(sentences) as ProblemCode[];

/** Where in the text, from 1; 0 where there is no text (a level that came as parsed JSON). */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Problem extends Place {
  readonly code: ProblemCode;
  readonly message: string;
  readonly path: string; // `hands.movant.claims[2].exhibits.r55`; empty for the whole file
  readonly severity: 'error' | 'warning';
}

/** A level with these can be played; its author should look at them. */
const warnings: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'level/more-problems',
  'level/anachronism',
  'level/long-plain',
  'level/weight-without-worth',
  'level/unused-chance',
  'level/unused-question',
  'level/unused-route',
  'level/empty-issue',
  'level/untranslated',
]);

export type PathPart = string | number;
export type Path = readonly PathPart[];

/** `who` begins the sentence: "Claim 'cure-period'". */
export function makeProblem<C extends ProblemCode>(
  code: C,
  who: string,
  path: Path,
  place: Place,
  ...facts: Facts<C>
): Problem {
  const sentence = sentences[code] as (who: string, facts: unknown) => string;
  return {
    code,
    message: sentence(who, facts[0]),
    line: place.line,
    column: place.column,
    path: showPath(path),
    severity: warnings.has(code) ? 'warning' : 'error',
  };
}

export function showPath(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

const MOST_REPORTED = 200;

/** In the order of the file, and no more of them than anybody would read; errors before warnings if some must go. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_REPORTED) return problems.toSorted(byPlace);
  const ranked = problems.toSorted((a, b) => rank(a) - rank(b) || byPlace(a, b));
  const kept = ranked.slice(0, MOST_REPORTED).toSorted(byPlace);
  const last = kept.at(-1) ?? { line: 0, column: 0 };
  return [
    ...kept,
    makeProblem('level/more-problems', '', [], last, { more: problems.length - MOST_REPORTED }),
  ];
}

function byPlace(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column;
}

function rank(problem: Problem): number {
  return problem.severity === 'error' ? 0 : 1;
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
