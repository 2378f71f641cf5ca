// The glossary as a person reads it.
import type { Level } from '../level/types.ts';
import type { TermView } from './view.ts';

export const terms = (level: Level): readonly TermView[] =>
  level.glossary.map(({ term, means, also }) => ({ term, means, also: also ?? [] }));
