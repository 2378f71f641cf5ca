// The drawings that not every hearing needs: the heads of its cast, the window and the backdrop of its courtroom. Each is
// fetched by itself, and can be asked for beside the stage's own script.
import type { CourtroomName, Look } from '../level/types.ts';
import type { StageView } from '../present/stage-view.ts';
import { dyes } from './dyes.ts';

export const apart = import.meta.glob<string>(
  [
    '../../assets/made/head-*.svg',
    '../../assets/made/trim-*.svg',
    '../../assets/made/window-*.svg',
    '../../assets/made/sky-*.svg',
    '../../assets/made/backdrop-*.svg',
  ],
  { query: '?raw', import: 'default' },
);

/** What a hearing needs drawn beside what every hearing does. */
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
export function namesApart({ courtroom, looks }: Wanted): readonly string[] {
  const { window, backdrop } = dyes[courtroom];
  const people = looks.flatMap((look) => [`head-${look}`, `trim-${look}`]);
  return [`window-${window}`, `sky-${window}`, `backdrop-${backdrop}`, ...people].filter(
    (name) => pathOf(name) in apart,
  );
}

/** Asks for them ahead. What does not come is asked for again when it is drawn, and missed there. */
export function askApart(wanted: Wanted): void {
  for (const name of namesApart(wanted)) void apart[pathOf(name)]?.().catch(() => {});
}
