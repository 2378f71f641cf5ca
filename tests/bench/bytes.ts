// What goes over the line to the first act and to the first view of the courtroom: chunk by chunk, how many requests,
// and the longest chain of them. Measured in one visit a page, over a line with latency and nothing else, so that what
// was asked for before a mark does not hang on how fast this machine is.
import type { Browser } from 'playwright-core';
import type { Line, Part, Table } from './part.ts';
import { type Asked, chainTo, type Hop, heedRequests, hopsOf } from './requests.ts';
import type { File, Served } from './site-server.ts';
import { figures } from './statistics.ts';
import {
  type Condition,
  ink,
  type Mark,
  parler,
  plain,
  practice,
  type Subject,
  starter,
} from './subjects.ts';
import type { Sites } from './times.ts';
import { visit } from './visit.ts';

const farAway: Condition = { name: 'latency alone', cpu: 1, line: { latency: 500, bytes: -1 } };
const LATER = 4000; // milliseconds after the last mark: what comes by itself, such as sounds

interface Took {
  readonly file: File;
  readonly asked: Asked;
}

export interface Found {
  readonly subject: Subject;
  readonly took: readonly Took[];
  readonly hops: readonly Hop[];
  readonly marks: ReadonlyMap<Mark, number>; // by the day's clock
}

/** One visit, and all that it asked for until so long after the last mark. */
export async function look(
  browser: Browser,
  site: Served,
  subject: Subject,
  later: number = LATER,
): Promise<Found> {
  let asked: () => readonly Asked[] = () => [];
  const seen = await visit(browser, site, subject, farAway, {
    heed: (devtools) => {
      asked = heedRequests(devtools);
    },
  });
  try {
    const origin = await seen.page.evaluate(() => performance.timeOrigin);
    const marks = new Map<Mark, number>();
    for (const mark of subject.marks) marks.set(mark, origin + (await seen.marked(mark)));
    await seen.page.waitForTimeout(later);
    const all = asked();
    const took = all.flatMap((one) => {
      const file = site.files.get(one.path);
      return file === undefined ? [] : [{ file, asked: one }];
    });
    return { subject, took, hops: hopsOf(all), marks };
  } finally {
    await seen.close();
  }
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
export const scriptSum = (files: readonly File[]) => files.reduce((total, { script }) => total + script, 0);
export const sum = (files: readonly File[]) => files.reduce((total, { sent }) => total + sent, 0);

/** What had been asked for by then: it shared the line with what the mark waited for. */
export const askedBefore = ({ took, marks }: Found, mark: Mark): readonly File[] =>
  took.filter(({ asked }) => asked.start < (marks.get(mark) ?? 0)).map(({ file }) => file);

/** The longest chain of those that had come by then. */
export function chainBefore({ hops, marks }: Found, mark: Mark): readonly string[] {
  const come = hops.filter(({ end }) => end <= (marks.get(mark) ?? 0));
  const longest = come.reduce<Hop | null>((most, hop) => (hop.depth > (most?.depth ?? 0) ? hop : most), null);
  return longest === null ? [] : chainTo(longest);
}

interface Budget {
  readonly script?: number; // KB
  readonly all: number;
  readonly hops?: number;
}

export const budgets: Readonly<Record<Mark, Budget>> = {
  'first-act': { script: 45, all: 75, hops: 2 },
  'stage-first-frame': { all: 340, hops: 3 }, // hops are our own bar
};
const names: Readonly<Record<Mark, string>> = {
  'first-act': 'the first act',
  'stage-first-frame': 'the first view of the courtroom',
};

function against(what: string, value: number, unit: string, most: number | undefined): Line {
  const line = { what, measured: `${unit === 'KB' ? value.toFixed(1) : figures(value)} ${unit}` };
  return most === undefined ? line : { ...line, bar: `${most} ${unit} or less`, met: value <= most };
}

function linesFor(found: Found, mark: Mark): readonly Line[] {
  const files = askedBefore(found, mark);
  const hops = chainBefore(found, mark).length;
  const { script, all, hops: mostHops } = budgets[mark];
  const to = `${found.subject.name}, to ${names[mark]}`;
  const scripts = scriptSum(files) / 1000;
  return [
    ...(script === undefined ? [] : [against(`${to}: script, brotli`, scripts, 'KB', script)]),
    against(`${to}: everything, brotli`, sum(files) / 1000, 'KB', all),
    against(`${to}: hops, the page itself the first`, hops, 'hops', mostHops),
  ];
}

function row(found: Found, mark: Mark): readonly string[] {
  const files = askedBefore(found, mark);
  const of = (type: string) => kilobytes(sum(files.filter((file) => file.type === type)));
  const others = files.filter(({ type }) => !['.js', '.css', '.html'].includes(type));
  return [
    found.subject.name,
    mark,
    String(files.length),
    of('.html'),
    of('.js'),
    of('.css'),
    kilobytes(sum(others)),
    kilobytes(sum(files)),
    chainBefore(found, mark).map(short).join(' → '),
  ];
}

/** `page` for `/assets/page-CaQgFAzG.js`: the hash is another with each build. */
const short = (path: string) => path.replace('/assets/', '').replace(/-[\w-]{8}(\.\w+)$/, '$1');

function chunkTable(found: Found): Table {
  const when = (start: number) => found.subject.marks.find((mark) => start < (found.marks.get(mark) ?? 0));
  const rows = found.took.map(({ file, asked }) => [
    short(file.path),
    kilobytes(file.raw),
    kilobytes(file.sent),
    when(asked.start) ?? 'later',
  ]);
  return {
    title: `Chunk by chunk: ${found.subject.name}`,
    head: ['File', 'KB', 'KB sent', 'Asked for before'],
    rows,
  };
}

export async function measureBytes(browser: Browser, sites: Sites): Promise<Part> {
  const found: Found[] = [];
  for (const subject of [practice, parler, starter, ink, plain])
    found.push(await look(browser, sites[subject.site], subject));
  const ours = found.filter(({ subject }) => subject.site === 'game');
  return {
    lines: ours.flatMap((one) => one.subject.marks.flatMap((mark) => linesFor(one, mark))),
    tables: [
      {
        title: 'What goes over the line, KB of brotli where it can be packed',
        head: [
          'Page',
          'To',
          'Requests',
          'The page itself',
          'Script',
          'Style',
          'Pictures, type, sound, data',
          'All',
          'Longest chain',
        ],
        rows: found.flatMap((one) => one.subject.marks.map((mark) => row(one, mark))),
      },
      ...ours.map(chunkTable),
    ],
  };
}
