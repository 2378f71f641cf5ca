// Standards beyond the first case's, a small level each: every row's rule decides, and taken out it no longer does.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportOn, resultOf } from '../../src/explore/index.ts';
import { type Level, readLevel } from '../../src/level/index.ts';
import { readSave, replay, walkthroughProceedings, writeSave } from '../../src/proceedings/index.ts';
import { agreesWithRuling, scoreAdvocacy } from '../../src/scoring/index.ts';
import { altered, openLevel } from '../support/levels.ts';
import { type Standard, standards } from '../support/standards.ts';
import { unreached } from '../support/unreached.ts';

const fileOf = ({ file }: Pick<Standard, 'file'>) => `tests/levels/${file}.yaml`;

function walkthroughOf(level: Level, id: string) {
  const found = level.walkthroughs.find((walkthrough) => walkthrough.id === id);
  if (found === undefined) throw new Error(`${level.id} has no walkthrough '${id}'`);
  return found;
}

/** How a walkthrough ends on a level: by request, the disposition, and the route met or the condition not met. */
function endsOf(level: Level, id: string) {
  const { requests, refused } = resultOf(level, walkthroughProceedings(level, walkthroughOf(level, id)));
  expect(refused).toBeNull();
  return Object.fromEntries(
    requests.map(({ request, disposition, route, unmet }) => [request, [disposition, unmet ?? route]]),
  );
}

test('[standards] every row of the table of standards has a level, and every level a row', () => {
  expect(standards.map(({ row }) => row)).toEqual(['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9']);
  const files = readdirSync('tests/levels').map((file) => `tests/levels/${file}`);
  expect(standards.map(fileOf).toSorted()).toEqual(files.toSorted());
});

describe.each(standards.map((standard) => [standard.file, standard] as const))('%s', (_, standard) => {
  const level = openLevel(fileOf(standard));

  test('[standards] reads with no problem and no warning', () => {
    expect(readLevel(readFileSync(fileOf(standard), 'utf8')).problems).toEqual([]);
  });

  test('[S17] some walkthrough is granted by the rule and some refused, each as it says', () => {
    const ends = Object.fromEntries(level.walkthroughs.map(({ id }) => [id, endsOf(level, id)]));
    expect(ends).toEqual(standard.decided);
    const reached = Object.values(ends).flatMap((end) =>
      Object.values(end).map(([disposition]) => disposition),
    );
    expect(new Set(reached)).toEqual(new Set(['granted', 'denied']));
  });

  test.each(standard.without.map((taken) => [taken.rule, taken] as const))(
    '[S17] without %s the motion ends otherwise, and nothing else changes',
    (_rule, { change, decided }) => {
      const without = altered(level, change);
      for (const { id } of level.walkthroughs)
        expect({ [id]: endsOf(without, id) }).toEqual({ [id]: decided[id] ?? standard.decided[id] });
      for (const id of Object.keys(decided)) expect(decided[id]).not.toEqual(standard.decided[id]);
      expect(Object.keys(decided).length).toBeGreaterThan(0);
    },
  );

  test('[standards] what was really argued gives every finding of the ruling', () => {
    const { requests } = resultOf(level, walkthroughProceedings(level, walkthroughOf(level, 'actual')));
    for (const { request, disposition, findings } of requests) {
      expect(agreesWithRuling(level, request, findings)).toBe(true);
      expect(disposition).toBe(level.ruling.outcomes.find((one) => one.request === request)?.disposition);
    }
  });

  test('[standards] it is fair: par reaches 100, guessing does not pay, nothing is dead, each walkthrough gives what it says', () => {
    const report = reportOn(level, { plays: 100, shufflings: 5 });
    expect(report.faults).toEqual([]);
    expect(report).toMatchObject({ best: 100, random: { plays: 100, stuck: 0 } });
    expect(unreached(level, 200)).toEqual([]);
  });

  test('[standards] a save of each walkthrough replays to the same hearing and score', () => {
    for (const walkthrough of level.walkthroughs) {
      const proceedings = walkthroughProceedings(level, walkthrough);
      const reading = readSave(writeSave(proceedings));
      if (!reading.ok) throw new Error(reading.problem);
      const [once, again] = [proceedings, reading.proceedings].map(
        (one) => replay(level, one).hearing.context,
      );
      expect(again).toEqual(once);
      expect(once && again && scoreAdvocacy(again)).toEqual(once && scoreAdvocacy(once));
    }
  });
});
