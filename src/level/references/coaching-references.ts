// Checks that every note of coaching has its moment: a place that is met only once holds one.
import { metAgain } from '../vocabulary.ts';
import { type Checking, lineOf, report } from './checking.ts';

export function checkCoaching(checking: Checking): void {
  const taken = new Map<string, number>();
  for (const [step, { at }] of (checking.level.coaching ?? []).entries()) {
    const path = ['coaching', step];
    const first = taken.get(at);
    if (first === undefined) taken.set(at, lineOf(checking, path));
    else if (!metAgain.includes(at)) report(checking, 'level/repeated-coaching', path, { at, first });
  }
}
