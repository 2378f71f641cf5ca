// "Is my case fair?", from the text of a case file: what the report has to say, each sentence with its place in the
// file, worked out in steps. The page and the terminal tell it in the same words.
import { type Level, type Path, type Place, type Problem, readPlaced } from '../level/index.ts';
import { MOST_FIXED, MOST_RANDOM, type Remark, remarksOn, type Urgency } from './remarks.ts';
import { type Report, type ReportOptions, reportSteps } from './report.ts';
import type { Steps } from './steps.ts';

export interface PlacedRemark extends Place {
  readonly urgency: Urgency;
  readonly say: string;
}

/** What a way of playing scores, and the most that it should. */
export interface Score {
  readonly name: string;
  readonly mean: number;
  readonly max: number;
  readonly plays: number;
  readonly allowed: number; // on average
}

export interface CaseReport {
  readonly title: string;
  readonly faults: number; // none: the case is fair
  readonly remarks: readonly PlacedRemark[];
  readonly scores: readonly Score[];
}

export type CaseReportReading =
  | { readonly ok: true; readonly report: CaseReport; readonly whole: Report }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type PlaceOf = (path: Path) => Place;

const urgencies: readonly Urgency[] = ['must-mend', 'better-mend', 'good-to-know'];

function scoresOf({ random, bots, shufflings }: Report): readonly Score[] {
  const { mean, max, plays } = random;
  return [
    { name: 'Random clicking', mean, max, plays, allowed: MOST_RANDOM },
    ...bots.map((bot) => ({
      ...bot,
      name: bot.name.replace(/^./, (letter) => letter.toUpperCase()),
      plays: shufflings,
      allowed: MOST_FIXED,
    })),
  ];
}

/** What the reader itself warned of belongs to what is better mended. */
function place(remarks: readonly Remark[], warnings: readonly Problem[], placeOf: PlaceOf) {
  const warned = warnings.map(({ message, line, column }): PlacedRemark => {
    return { urgency: 'better-mend', say: message, line, column };
  });
  const said = remarks.map(({ urgency, say, path }): PlacedRemark => {
    return { urgency, say, ...(path.length === 0 ? { line: 0, column: 0 } : placeOf(path)) };
  });
  return [...said, ...warned].toSorted((a, b) => urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency));
}

function caseReport(level: Level, whole: Report, warnings: readonly Problem[], placeOf: PlaceOf): CaseReport {
  return {
    title: level.title,
    faults: whole.faults.length,
    remarks: place(remarksOn(level, whole), warnings, placeOf),
    scores: scoresOf(whole),
  };
}

/** Reads the case and reports on it, step by step; of one that does not read, why not. */
export function* caseReportSteps(text: string, options: ReportOptions = {}): Steps<CaseReportReading> {
  const { reading, placeOf } = readPlaced(text);
  if (!reading.ok) return reading;
  const whole = yield* reportSteps(reading.level, options);
  return { ok: true, report: caseReport(reading.level, whole, reading.problems, placeOf), whole };
}

const headings: Readonly<Record<Urgency, string>> = {
  'must-mend': 'Must mend:',
  'better-mend': 'Better mend:',
  'good-to-know': 'Good to know:',
};

const sentence = ({ say, line }: PlacedRemark) => `  ${line > 0 ? `Line ${line}: ` : ''}${say}`;

/** The whole report as plain text. */
export function caseReportText({ title, faults, remarks }: CaseReport): string {
  const groups = urgencies.flatMap((urgency) => {
    const those = remarks.filter((remark) => remark.urgency === urgency);
    return those.length === 0 ? [] : [headings[urgency], ...those.map(sentence)];
  });
  const verdict = faults === 0 ? 'Fair: nothing to mend.' : `Not yet fair: ${faults} to mend.`;
  return [title, ...groups, verdict].join('\n');
}
