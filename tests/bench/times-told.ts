// What the timed visits come to: the ratios, the table of times, and the bars of the chart.
import type { ChartGroup, Line, Part } from './part.ts';
import { figures, times as ratio, ratioOf, type Spread, spreadOf, told } from './statistics.ts';
import type { Condition, Mark, Subject } from './subjects.ts';
import * as subjects from './subjects.ts';
import { type Round, subjectsUnder, type Times } from './times.ts';

const { practice, parler, deskAlone, starter, bareStarter, ink, plain, conditions, slow, slowLine, asItIs } =
  subjects;
const MOST_TASK = 100; // milliseconds
const milliseconds = (value: number) => figures(Math.round(value));
const kilobytes = (value: number) => `${figures(value / 1000)} KB`;

interface Held {
  readonly subject: Subject;
  readonly mark: Mark;
  readonly against: Subject;
  readonly bar?: { readonly say: string; met(median: number): boolean };
}

const atMost = (most: number) => ({
  say: `${most.toFixed(2)} or less`,
  met: (median: number) => median <= most,
});
const under = (most: number) => ({ say: `under ${most.toFixed(1)}`, met: (median: number) => median < most });

const held: readonly Held[] = [
  { subject: practice, mark: 'first-act', against: starter, bar: atMost(0.3) },
  { subject: parler, mark: 'first-act', against: starter, bar: atMost(0.3) },
  { subject: practice, mark: 'first-act', against: ink, bar: under(1) },
  { subject: parler, mark: 'first-act', against: ink },
  { subject: practice, mark: 'first-act', against: plain },
  { subject: practice, mark: 'first-act', against: bareStarter },
  { subject: practice, mark: 'stage-first-frame', against: starter, bar: atMost(0.6) },
  { subject: parler, mark: 'stage-first-frame', against: starter, bar: atMost(0.6) },
  { subject: practice, mark: 'stage-first-frame', against: bareStarter },
];

const firstMark = ({ marks }: Subject): Mark => marks[0] ?? 'first-act';
const names: Readonly<Record<Mark, string>> = {
  'first-act': 'first act',
  'stage-first-frame': 'first frame',
};

function ratioLine(times: Times, condition: Condition, { subject, mark, against, bar }: Held): Line {
  const theirs = firstMark(against);
  const found = ratioOf(times.marks(subject, condition, mark), times.marks(against, condition, theirs));
  const ours = `${subject.name.replace('Serious Questions, ', '')}: ${names[mark]}`;
  return {
    what: `${condition.name}: ${ours} against the ${names[theirs]} of ${against.name}`,
    measured: told(found, ratio),
    ...(bar !== undefined && condition === slowLine && { bar: bar.say, met: bar.met(found.median) }),
  };
}

const ratioLines = (times: Times): readonly Line[] =>
  [slowLine, slow, asItIs].flatMap((condition) =>
    held
      .filter(({ against }) => subjectsUnder(condition).includes(against))
      .map((one) => ratioLine(times, condition, one)),
  );

const over = (rounds: readonly Round[], what: (round: Round) => number): Spread => spreadOf(rounds.map(what));

function taskLine(times: Times, subject: Subject): Line {
  const longest = over(times.of(subject, slow), (round) => round.longest);
  return {
    what: `${slow.name}: the longest task before the first act of ${subject.name}`,
    measured: `${told(longest, milliseconds)} ms`,
    bar: `none over ${MOST_TASK} ms`,
    met: longest.max <= MOST_TASK,
  };
}

function heapLine(times: Times, subject: Subject): Line {
  const heaps = (of: Subject) => times.of(of, asItIs).map(({ heap }) => heap ?? Number.NaN);
  const found = ratioOf(heaps(subject), heaps(starter));
  const [ours, theirs] = [subject, starter].map((of) => kilobytes(spreadOf(heaps(of)).median));
  return {
    what: `heap at the courtroom of ${subject.name} against the ${starter.name}'s`,
    measured: `${told(found, ratio)} (${ours} against ${theirs})`,
    bar: '1.00 or less',
    met: found.median <= 1,
  };
}

function workLine(times: Times, subject: Subject, against: Subject, condition: Condition): Line {
  const work = (of: Subject) => times.of(of, condition).map((round) => round.work);
  return {
    what: `${condition.name}: main-thread work of ${subject.name} against ${against.name}`,
    measured: told(ratioOf(work(subject), work(against)), ratio),
  };
}

function row(times: Times, condition: Condition, subject: Subject): readonly string[] {
  const rounds = times.of(subject, condition);
  const mark = (name: Mark) =>
    subject.marks.includes(name) ? told(spreadOf(times.marks(subject, condition, name)), milliseconds) : '';
  const work = told(
    over(rounds, (round) => round.work),
    milliseconds,
  );
  const longest = told(
    over(rounds, (round) => round.longest),
    milliseconds,
  );
  return [condition.name, subject.name, mark('first-act'), mark('stage-first-frame'), longest, work];
}

function chartOf(times: Times): readonly ChartGroup[] {
  const bar = (name: string, subject: Subject, mark: Mark) => ({
    name,
    ours: subject.site === 'game',
    ...spreadOf(times.marks(subject, slowLine, mark)),
  });
  const named = (one: Subject) => one.name.replace('Serious Questions, ', 'ours, ');
  return [
    {
      title: 'To the first act',
      bars: [plain, ink, practice, parler].map((one) => bar(named(one), one, 'first-act')),
    },
    {
      title: 'To the first frame of the picture',
      bars: [starter, bareStarter, practice, parler].map((one) => bar(named(one), one, 'stage-first-frame')),
    },
  ];
}

export function timesPart(times: Times): Part {
  return {
    lines: [
      ...ratioLines(times),
      ...[practice, parler].map((one) => taskLine(times, one)),
      ...[practice, parler].map((one) => heapLine(times, one)),
      ...[asItIs, slow].flatMap((condition) => [
        workLine(times, practice, starter, condition),
        workLine(times, deskAlone, ink, condition),
        workLine(times, deskAlone, plain, condition),
      ]),
    ],
    tables: [
      {
        title: 'Times of a first visit, in milliseconds',
        head: ['Condition', 'Page', 'First act', 'First frame', 'Longest task before', 'Main-thread work'],
        rows: conditions.flatMap((condition) =>
          subjectsUnder(condition).map((subject) => row(times, condition, subject)),
        ),
      },
    ],
    chart: chartOf(times),
  };
}
