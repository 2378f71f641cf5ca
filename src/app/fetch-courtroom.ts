// Asks for the courtroom: its script, which is the largest there is, and its drawings, which are opened while that is still
// on the line. Each rejects when it cannot be fetched; asked again, it is fetched again.
import type { Drawings } from '../courtroom/drawings.ts';
import { MissingDrawing, type Wanted } from '../courtroom/packs.ts';

export const fetchCourtroom = () => import('../courtroom/mount.ts');

/** Where they cannot be had, with a MissingDrawing. */
export async function openDrawings(wanted: Wanted): Promise<Drawings> {
  const fetched = await import('../courtroom/drawings.ts').catch(() => null);
  if (fetched === null) throw new MissingDrawing('*');
  return fetched.loadDrawings(wanted);
}
