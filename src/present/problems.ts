// The problems of a case file, for the page: the same words and the same quoted lines as in the terminal.
export { countProblems, problemList } from '../level/problem-list.ts';
export type { Problem } from '../level/problems.ts';
export { type QuotedLine, quoting } from '../level/quoted-line.ts';
