// Prints a case for the table. What draws the sheets is fetched when somebody asks for them.
import type { Level, Side } from '../level/types.ts';
import { spoken } from './languages/spoken.ts';

export async function openPaperKit(level: Level, onClose: () => void): Promise<void> {
  const [{ paperKit }, { showPaper }] = await Promise.all([
    import('../present/paper.ts'),
    import('../desk/paper/index.ts'),
  ]);
  const sides: readonly Side[] = level.hands.respondent === undefined ? ['movant'] : ['movant', 'respondent'];
  const { hearing, desk } = spoken();
  showPaper({ kits: sides.map((side) => paperKit(level, side, hearing)), words: desk, onClose });
}
