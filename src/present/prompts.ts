// What the student is told to do at each step: with the case's own words, in general, or hardly at all, as the
// difficulty has it.
import { difficultyTerms, type Hearing } from '../hearing/index.ts';
import type { Level } from '../level/types.ts';
import type { Words } from './words.ts';

const named = (parts: readonly { readonly name: string }[]) => parts.map(({ name }) => name).join('; ');

/** What of this case a prompt in chambers speaks of. */
export const aboutCase = (step: 'chambers.brief' | 'chambers.record', { test, issues }: Level): string =>
  named(step === 'chambers.brief' ? test.elements : issues);

/** `about`: what of this case a specific prompt speaks of; empty where there is nothing to add. */
export function prompted({ step, context }: Hearing, words: Words, about: () => string): string {
  const { guide } = words.steps[step];
  const { prompts } = difficultyTerms[context.difficulty];
  if (prompts === 'plain') return guide;
  if (prompts === 'generic') return words.genericPrompts[step];
  const said = about();
  return said === '' ? guide : words.specificPrompt(step, guide, said);
}
