// What the student is told to do at each step: with the case's own words, in general, or hardly at all, as the
// difficulty has it.
import { difficultyTerms, type Hearing } from '../hearing/index.ts';
import { indexLevel } from '../level/index.ts';
import { lecternView } from './argument.ts';
import type { Words } from './words/en.ts';

const named = (parts: readonly { readonly name: string }[]) => parts.map(({ name }) => name).join('; ');

/** What of this case a specific prompt speaks of; empty where there is nothing to add. */
function aboutStep({ step, context }: Hearing, words: Words): string {
  const { level, side, issue, slips } = context;
  const { hand, questions } = indexLevel(level).hand(side);
  switch (step) {
    case 'chambers.brief':
      return named(level.test.elements);
    case 'chambers.record':
      return named(level.issues);
    case 'argument.atLectern':
      return lecternView(context).silent.join('; ');
    case 'argument.building':
      return indexLevel(level).issues.get(issue ?? '')?.question ?? '';
    case 'argument.bench':
      return questions.get(slips.at(-1)?.question ?? '')?.aims ?? '';
    case 'opposition.listening': {
      const open = hand.opposition.filter(({ undoneBy }) => undoneBy !== null).length;
      return words.openLines(open, hand.opposition.length);
    }
    case 'chambers.forecast':
      return level.test.burden;
    case 'rebuttal':
    case 'ruling':
    case 'debrief':
      return '';
  }
}

export function promptFor(hearing: Hearing, words: Words): string {
  const { step, context } = hearing;
  const { guide } = words.steps[step];
  const { prompts } = difficultyTerms[context.difficulty];
  if (prompts === 'plain') return guide;
  if (prompts === 'generic') return words.genericPrompts[step];
  const about = aboutStep(hearing, words);
  return about === '' ? guide : words.specificPrompt(step, guide, about);
}
