// The courtroom before court opens, told from what the brief needs, is the one that the whole game would show.
import { expect, test } from 'vitest';
import { openHearing } from '../../src/hearing/index.ts';
import { forBrief, type Level, looks } from '../../src/level/index.ts';
import { openingStageView, stageView } from '../../src/present/index.ts';
import { gallery } from '../support/levels.ts';

const sidesOf = ({ hands }: Level) =>
  hands.respondent === undefined ? (['movant'] as const) : (['movant', 'respondent'] as const);

const openings = gallery.flatMap((level) =>
  sidesOf(level).flatMap((side) => [undefined, ...looks].map((counsel) => ({ level, side, counsel }))),
);

test('[stage] the opening of every case, for each side and each look, is what is shown once all of it is here', () => {
  expect(openings.length).toBeGreaterThan(60);
  for (const { level, side, counsel } of openings) {
    const { context } = openHearing({ level: forBrief(level), side });
    const shown = stageView(openHearing({ level, side }), { counsel });
    expect(openingStageView(context, counsel), level.id).toEqual(shown);
  }
});
