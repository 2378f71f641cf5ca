// What a fairness report costs as its random plays, and as the case, grow tenfold.
import { caseReportSteps, toTheEnd } from '../../../src/explore/index.ts';
import type { Part } from '../part.ts';
import { figures, ratioOf, spreadOf, times, told } from '../statistics.ts';
import { grownText } from './large-case.ts';
import { takingTurns } from './timing.ts';

const ROUNDS = 3;
const PLAYS = 100;
const CASE = 'levels/practice.yaml';

function report(text: string, plays: number): void {
  const reading = toTheEnd(caseReportSteps(text, { plays }));
  if (!reading.ok) throw new Error('The case of the bench does not read.');
}

export function measureFairness(): Part {
  const [small, large] = [grownText(CASE, 1), grownText(CASE, 10)];
  const [once = [], plays = [], size = []] = takingTurns(
    [() => report(small, PLAYS), () => report(small, 10 * PLAYS), () => report(large, PLAYS)],
    ROUNDS,
  );
  const line = (what: string, ten: readonly number[]) => ({
    what,
    measured: `${told(ratioOf(ten, once), times)} times the time`,
  });
  const row = (what: string, taken: readonly number[]) => [what, `${told(spreadOf(taken))} ms`];
  return {
    lines: [
      line('a fairness report of the practice case with ten times the random plays', plays),
      line(`a fairness report at ${figures(large.length / small.length)} times the case's size`, size),
    ],
    tables: [
      {
        title: 'A fairness report of the practice case',
        head: ['Report', 'Time'],
        rows: [
          row(`${PLAYS} random plays`, once),
          row(`${10 * PLAYS} random plays`, plays),
          row(`${PLAYS} random plays of the case at ten times its size`, size),
        ],
      },
    ],
  };
}
