// Prints a case for the table. What draws the sheets is fetched when somebody asks for them.

import type { AllWords } from '../desk/words.ts';
import type { Level, Side } from '../level/types.ts';
import { deskWords, hearingWords } from './languages/spoken.ts';

export async function openPaperKit(level: Level, onClose: () => void): Promise<void> {
  const [{ paperKit }, { showPaper }] = await Promise.all([
    import('../present/paper.ts'),
    import('../desk/paper/index.ts'),
  ]);
  const sides: readonly Side[] = level.hands.respondent === undefined ? ['movant'] : ['movant', 'respondent'];
  showPaper({
    kits: sides.map((side) => paperKit(level, side, hearingWords())),
    words: deskWords() as AllWords,
    onClose,
  });
}
