// The drawings that not every hearing needs: the heads of its cast. Each is fetched by itself, and can be asked for beside
// the stage's own script.
import type { CourtroomName, Look } from '../level/types.ts';
import type { StageView } from '../present/stage-view.ts';

// So the colours are on the page with this, and the script that draws and the one that is drawn share no file of their own.
export { palette } from '../present/palette.ts';

export const apart = import.meta.glob<string>(
  ['../../assets/made/head-*.svg', '../../assets/made/trim-*.svg'],
  { query: '?raw', import: 'default' },
);

/** Not fetched, or not whole: another time it may be. So it is told from a browser that cannot draw. */
export class MissingDrawing extends Error {
  override name = 'MissingDrawing';
  constructor(drawing: string) {
    super(`The courtroom could not load its drawing "${drawing}".`);
  }
}

/** What a hearing needs drawn that others do not. */
export interface Wanted {
  readonly courtroom: CourtroomName;
  readonly looks: readonly Look[];
}

export const wantedBy = ({ courtroom, people }: StageView): Wanted => ({
  courtroom,
  looks: people.map(({ look }) => look),
});

export const pathOf = (name: string) => `../../assets/made/${name}.svg`;

/** Not every look has a trim: glasses, a beard. */
export const namesApart = ({ looks }: Wanted): readonly string[] =>
  looks.flatMap((look) => [`head-${look}`, `trim-${look}`]).filter((name) => pathOf(name) in apart);

/** Asks for them ahead. What does not come is asked for again when it is drawn, and missed there. */
export function askApart(wanted: Wanted): void {
  for (const name of namesApart(wanted)) void apart[pathOf(name)]?.().catch(() => {});
}
