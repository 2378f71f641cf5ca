// Checks that all the parts of a well-formed level fit one another, room by room. Gives every problem at once.
import type { Problem } from './problems.ts';
import { startChecking } from './references/checking.ts';
import { checkCoaching } from './references/coaching-references.ts';
import { checkHand } from './references/hand-references.ts';
import { checkRecord } from './references/record-references.ts';
import { checkRuling } from './references/ruling-references.ts';
import { checkTest } from './references/test-references.ts';
import { checkTranslations } from './references/translation-references.ts';
import { checkIds } from './references/unique-ids.ts';
import { checkWalkthroughs } from './references/walkthrough-references.ts';
import type { Spot } from './spots.ts';
import type { Level } from './types.ts';

export function checkReferences(level: Level, spots: Spot): readonly Problem[] {
  const checking = startChecking(level, spots);
  checkIds(checking);
  checkRecord(checking);
  checkCoaching(checking);
  checkTest(checking);
  checkHand(checking, level.hands.movant, 'movant');
  if (level.hands.respondent) checkHand(checking, level.hands.respondent, 'respondent');
  checkRuling(checking);
  checkWalkthroughs(checking);
  checkTranslations(checking);
  return checking.problems;
}
