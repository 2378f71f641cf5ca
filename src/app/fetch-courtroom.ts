// Asks for the courtroom: its script, which is the largest there is, and its drawings, which are opened while that is still
// on the line. Each rejects when it cannot be fetched; asked again, it is fetched again.
import type { Wanted } from '../courtroom/apart.ts';
import type { Drawings } from '../courtroom/drawings.ts';

export const fetchCourtroom = () => import('../courtroom/mount.ts');

export const openDrawings = async (wanted: Wanted): Promise<Drawings> =>
  (await import('../courtroom/drawings.ts')).loadDrawings(wanted);
