// Checks the judge's questions: each can be asked, has one fully right reply, and says what the others miss.
import type { Path } from '../problems.ts';
import type { Hand, Question } from '../types.ts';
import { type Checking, idsOf, report, reportKey } from './checking.ts';
import { isKnown } from './names.ts';

export function checkBench(checking: Checking, hand: Hand, path: Path): void {
  const drawn = new Set(hand.claims.flatMap((claim) => claim.bench));
  const chances = idsOf(hand.candor);
  for (const [index, question] of hand.bench.entries()) {
    const here = [...path, 'bench', index];
    if (!drawn.has(question.id)) report(checking, 'level/unused-question', here);
    checkWhen(checking, question, here);
    checkReplies(checking, question, chances, [...here, 'because']);
  }
}

function checkWhen(checking: Checking, question: Question, path: Path): void {
  const { defect, law } = question.when;
  if (defect === 'law' && !law) report(checking, 'level/defect-without-law', [...path, 'when']);
  for (const [step, authority] of (law ?? []).entries())
    isKnown(checking, 'level/unknown-authority', authority, checking.authorities, [
      ...path,
      'when',
      'law',
      step,
    ]);
}

function checkReplies(
  checking: Checking,
  question: Question,
  chances: ReadonlySet<string>,
  path: Path,
): void {
  for (const [step, reply] of question.because.entries()) {
    if (reply.credit < 1 && reply.why === undefined)
      report(checking, 'level/reply-without-why', [...path, step]);
    if (reply.candor !== undefined)
      isKnown(checking, 'level/unknown-chance', reply.candor, chances, [...path, step, 'candor']);
  }
  if (!question.because.some((reply) => reply.credit === 1))
    reportKey(checking, 'level/no-right-reply', path);
}
