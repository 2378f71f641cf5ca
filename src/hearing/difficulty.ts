// How hard a hearing is made: the one place that says what differs. The case, its rubric and its ruling never do.
export const difficulties = ['intern', 'associate', 'partner'] as const;
export type Difficulty = (typeof difficulties)[number];

/** What a hearing is played at unless something else was chosen, and what an older save was played at. */
export const USUAL: Difficulty = 'associate';

export interface DifficultyTerms {
  readonly prompts: 'specific' | 'plain' | 'generic'; // how much of the case is in what the student is told to do
  readonly hints: 'at-hand' | 'on-request' | 'none'; // at hand: the nudge, which costs nothing, is shown unasked
  readonly moreQuestions: number; // that the bench may ask beyond the hand's number
}

export const difficultyTerms: Readonly<Record<Difficulty, DifficultyTerms>> = {
  intern: { prompts: 'specific', hints: 'at-hand', moreQuestions: 0 },
  associate: { prompts: 'plain', hints: 'on-request', moreQuestions: 0 },
  partner: { prompts: 'generic', hints: 'none', moreQuestions: 2 },
};

export const isDifficulty = (value: unknown): value is Difficulty =>
  difficulties.some((difficulty) => difficulty === value);
