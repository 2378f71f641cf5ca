// The order as the stage shows it: nothing until every finding has been read, then one word for the whole motion.
import type { Hearing } from '../hearing/index.ts';
import type { Disposition } from '../level/types.ts';

export function outcomeMade({ step, context }: Hearing): Disposition | null {
  const { level, findingsRead } = context;
  const read = step === 'debrief' || (step === 'ruling' && findingsRead === level.ruling.findings.length);
  if (!read) return null;
  const made = new Set(level.ruling.outcomes.map(({ disposition }) => disposition));
  const [only] = made;
  return made.size === 1 && only !== undefined ? only : 'granted-in-part';
}
