// The report as sentences, each with the part of the level that it is about, and how much it matters. Each says what
// was worked out whole and what is only a sample. Makes no judgment that the report has not made.
import { describePart, type Path } from '../level/index.ts';
import type { Level } from '../level/types.ts';
import type { Dead } from './dead.ts';
import { cardPath, handPath, outcomePath, rungPath, walkthroughPath } from './part-paths.ts';
import { HARD_GRADE, hardPassages, isEnglish, passagesOf, readingGrade } from './reading-grade.ts';
import type { Report } from './report.ts';

export type Urgency = 'must-mend' | 'better-mend' | 'good-to-know';

export interface Remark {
  readonly urgency: Urgency;
  readonly say: string;
  readonly path: Path; // empty: the whole case
}

type Found = Omit<Report, 'faults'>;

export const MOST_RANDOM = 20;
export const MOST_FIXED = 40;

const must = (say: string, path: Path = []): Remark => ({ urgency: 'must-mend', say, path });
const better = (say: string, path: Path = []): Remark => ({ urgency: 'better-mend', say, path });
const know = (say: string, path: Path = []): Remark => ({ urgency: 'good-to-know', say, path });

const handLists = { claims: 'claims', questions: 'bench', chances: 'candor' } as const;

function deadRemarks(level: Level, { dead, side }: Found): readonly Remark[] {
  return (Object.keys(dead) as (keyof Dead)[]).flatMap((kind) =>
    dead[kind].map((id) =>
      better(
        `Of the ${kind}, '${id}' can never matter in play.`,
        kind === 'cards' ? cardPath(level, id) : handPath(level, side, handLists[kind], id),
      ),
    ),
  );
}

const whyRemarks = (level: Level, { missingWhys, side }: Found): readonly Remark[] =>
  missingWhys.map(({ claim, card }) =>
    better(`Claim '${claim}' does not say why not '${card}'.`, handPath(level, side, 'claims', claim)),
  );

function guessingFaults({ random, bots }: Found): readonly Remark[] {
  const faults = bots
    .filter(({ mean }) => mean > MOST_FIXED)
    .map(({ name, mean }) => must(`Playing '${name}' scores ${mean}, more than ${MOST_FIXED}.`));
  if (random.stuck > 0) faults.unshift(must(`${random.stuck} random plays got stuck.`));
  if (random.mean > MOST_RANDOM)
    faults.unshift(must(`Random clicking scores ${random.mean}, more than ${MOST_RANDOM}.`));
  return faults;
}

/** What keeps the case from being fair. */
export function faultsOf(level: Level, found: Found): readonly Remark[] {
  const { foreign, astray, walkthroughs, best } = found;
  return [
    ...foreign.map((request) =>
      must(
        `A play can change what happens to '${request}'. Reweigh it, or declare a counterfactual.`,
        outcomePath(level, request),
      ),
    ),
    ...astray.map((request) =>
      must(
        `What counsel really did ('actual') does not give the court's findings on '${request}'. Do the sums of its ladders again.`,
        outcomePath(level, request),
      ),
    ),
    ...deadRemarks(level, found),
    ...whyRemarks(level, found),
    ...guessingFaults(found),
    ...walkthroughs.flatMap(({ id, wrong }) =>
      wrong.map((fault) => must(`Walkthrough '${id}': ${fault}`, walkthroughPath(level, id))),
    ),
    ...(best < 100 ? [must(`No walkthrough reaches 100; the best reaches ${best}.`, ['walkthroughs'])] : []),
  ];
}

const list = (words: readonly string[]) => words.join(', ') || 'nothing';

function reachRemarks(level: Level, { reach }: Found): readonly Remark[] {
  const ends = Object.entries(reach.dispositions).map(([request, all]) =>
    know(
      all.length === 1
        ? `Whatever is played, '${request}' comes out ${all[0]} (every play, worked out whole).`
        : `By what is played, '${request}' comes out ${all.join(' or ')} (every play, worked out whole).`,
      outcomePath(level, request),
    ),
  );
  const unreached = level.test.elements.flatMap(({ id, ladder }) =>
    ladder
      .filter((rung) => !reach.findings[id]?.includes(rung.id))
      .map((rung) =>
        know(
          `No play at all brings element '${id}' to '${rung.id}' (worked out whole). That is right where the record rules it out.`,
          rungPath(level, id, rung.id),
        ),
      ),
  );
  return [...ends, ...unreached];
}

function playRemarks(
  level: Level,
  { random, bots, shufflings, walkthroughs, astray }: Found,
): readonly Remark[] {
  const actual = walkthroughs.some(({ id }) => id === 'actual') && astray.length === 0;
  return [
    ...(actual
      ? [
          know(
            "What counsel really did ('actual') gives every finding and the end of the ruling.",
            walkthroughPath(level, 'actual'),
          ),
        ]
      : []),
    know(
      `Random clicking scores ${random.mean} on average and ${random.max} at most, in ${random.plays} plays (a sample).`,
    ),
    ...bots.map(({ name, mean, max }) =>
      know(
        `Playing '${name}' scores ${mean} on average and ${max} at most, in ${shufflings} plays (a sample).`,
      ),
    ),
    ...walkthroughs.map(({ id, advocacy }) =>
      know(`Walkthrough '${id}' scores ${advocacy} of 100.`, walkthroughPath(level, id)),
    ),
  ];
}

const ROUGH = 'by the Flesch-Kincaid measure, which is rough and counts only words and syllables';

/** How hard the author's own words are to read. Never a fault: the measure knows too little. */
export function readingRemarks(level: Level): readonly Remark[] {
  if (!isEnglish(level))
    return [know('How hard the case is to read was not measured: the measure is for English alone.')];
  const whole = readingGrade(
    passagesOf(level)
      .map(({ text }) => text)
      .join('\n\n'),
  );
  return [
    know(
      `The author's own words in the case read at grade ${whole} of school, ${ROUGH}. Quotations are not counted.`,
    ),
    ...hardPassages(level).map(({ path, grade }) =>
      better(
        `${describePart(level, path)}: '${path.at(-1)}' reads at grade ${grade}, over ${HARD_GRADE}. Say it in shorter sentences and plainer words.`,
        path,
      ),
    ),
  ];
}

/** Everything there is to say of the case, faults first. */
export function remarksOn(level: Level, report: Report): readonly Remark[] {
  const { par, best } = report;
  return [
    ...faultsOf(level, report),
    ...readingRemarks(level),
    know(`Par is ${par.worth} in ${par.minutes} minutes, by ${list(par.plan)} (worked out whole).`),
    know(`The best walkthrough reaches ${best} of 100.`, ['walkthroughs']),
    ...reachRemarks(level, report),
    ...playRemarks(level, report),
  ];
}
