// The five commands, each giving what to print and the exit code. Only words and numbers are made here;
// every judgment comes from the pure rooms.
import {
  caseReportSteps,
  caseReportText,
  type Result,
  resultOf,
  shout,
  toTheEnd,
  wander,
} from '../explore/index.ts';
import { USUAL } from '../hearing/index.ts';
import {
  countProblems,
  type Level,
  type Problem,
  quotedLines,
  type Reading,
  readLevel,
  sortProblems,
  textsOf,
} from '../level/index.ts';
import { en } from '../present/index.ts';
import {
  fitSave,
  type Proceedings,
  readSave,
  replay,
  transcribe,
  transcriptText,
  walkthroughProceedings,
} from '../proceedings/index.ts';
import { Complaint, readText, type Typed } from './arguments.ts';

export interface Printed {
  readonly text: string;
  readonly code: 0 | 1;
}

const asJson = (value: unknown) => JSON.stringify(value, null, 2);

const problemLine = (file: string, { line, column, code, message }: Problem) =>
  `${file}:${line}:${column} ${code} ${message}`;

interface Read {
  readonly file: string;
  readonly text: string;
  readonly reading: Reading;
}

/** Each problem with its line quoted and marked, errors before warnings, and how many there are. */
function quotedProblems({ file, text, reading }: Read): readonly string[] {
  const { errors, warnings } = sortProblems(reading.problems);
  const quoted = quotedLines(text);
  const lines = [...errors, ...warnings].flatMap((problem) => [
    problemLine(file, problem),
    ...quoted(problem),
  ]);
  return lines.length === 0 ? [] : [...lines, `${file}: ${countProblems(errors.length, warnings.length)}`];
}

export function check({ files, json, quote }: Typed): Printed {
  const read = files.map((file): Read => {
    const text = readText(file);
    return { file, text, reading: readLevel(text) };
  });
  const code = read.every(({ reading }) => reading.ok) ? 0 : 1;
  if (json) {
    const found = read.flatMap(({ file, reading }) =>
      reading.problems.map(({ line, column, code: kind, message, severity }) => ({
        file,
        line,
        column,
        code: kind,
        message,
        severity,
      })),
    );
    return { text: asJson(found), code };
  }
  const lines = read.flatMap((one) => [
    ...(quote ? quotedProblems(one) : one.reading.problems.map((problem) => problemLine(one.file, problem))),
    ...(one.reading.ok ? [`ok ${one.file}`] : []),
  ]);
  return { text: lines.join('\n'), code };
}

/** The one level a command is about. A case that does not read is a Complaint that says where its list is. */
function openLevel({ files: [file = ''] }: Typed): Level {
  const reading = readLevel(readText(file));
  if (reading.ok) return reading.level;
  throw unplayable(file, reading.problems);
}

function unplayable(file: string, problems: readonly Problem[]): Complaint {
  const [first] = problems;
  const more =
    problems.length > 1 ? ` and ${problems.length - 1} more; 'court check ${file}' lists them` : '';
  return new Complaint(
    `'${file}' is not a case that can be played: line ${first?.line}: ${first?.message}${more}`,
  );
}

function proceedingsOf(level: Level, { walkthrough, proceedings, difficulty }: Typed): Proceedings {
  if (proceedings !== undefined && difficulty !== undefined)
    throw new Complaint('A saved hearing keeps its own difficulty: leave out --difficulty.');
  if ((walkthrough === undefined) === (proceedings === undefined))
    throw new Complaint("'play' needs either --walkthrough NAME or --proceedings FILE.json.");
  if (walkthrough !== undefined) {
    const found = level.walkthroughs.find(({ id }) => id === walkthrough);
    if (found !== undefined) return walkthroughProceedings(level, found, { difficulty: difficulty ?? USUAL });
    const names = level.walkthroughs.map(({ id }) => id).join(', ');
    throw new Complaint(`'${level.id}' has no walkthrough '${walkthrough}'. It has: ${names}.`);
  }
  return savedProceedings(level, proceedings ?? '');
}

/** A saved hearing, that still holds on this case. */
function savedProceedings(level: Level, proceedings: string): Proceedings {
  const reading = readSave(readText(proceedings));
  if (!reading.ok) throw new Complaint(`'${proceedings}': ${en.savesGoneWrong[reading.problem]}`);
  const fit = fitSave(level, reading.proceedings);
  if (!fit.ok && (fit.problem !== 'save/level-changed' || fit.replay?.refused !== null))
    throw new Complaint(`'${proceedings}': ${en.savesGoneWrong[fit.problem]}`);
  return reading.proceedings;
}

const resultJson = (level: Level, { difficulty }: Proceedings, { requests, advocacy, refused }: Result) => ({
  level: level.id,
  difficulty,
  refused,
  requests: requests.map(({ request, disposition, findings }) => ({
    id: request,
    disposition: shout(disposition),
    elements: Object.fromEntries(findings),
  })),
  advocacy: {
    total: advocacy.total,
    build: advocacy.build,
    exchange: advocacy.exchange,
    candor: advocacy.candor,
    forecast: advocacy.forecast,
    lines: advocacy.lines.map(({ part, points, max, why, source, name, item }) => ({
      part,
      points,
      max,
      why,
      source,
      name,
      item,
    })),
  },
});

function numbersText({ requests, advocacy }: Result): string {
  const rulings = requests.map(({ request, disposition, findings }) => {
    const found = [...findings].map(([element, rung]) => `${element} ${rung}`).join(', ');
    return `Ruling on ${request}: ${shout(disposition)} (${found})`;
  });
  const { total, build, exchange, candor, forecast } = advocacy;
  const parts = `build ${build} of 40, exchange ${exchange} of 25, candor ${candor} of 15, forecast ${forecast} of 20`;
  return [...rulings, `Advocacy: ${total} of 100 (${parts})`].join('\n');
}

export function play(typed: Typed): Printed {
  const level = openLevel(typed);
  const proceedings = proceedingsOf(level, typed);
  const result = resultOf(level, proceedings);
  const code = result.refused === null ? 0 : 1;
  if (typed.json) return { text: asJson(resultJson(level, proceedings, result)), code };
  const transcript = transcriptText(transcribe(replay(level, proceedings).hearing));
  const stopped = result.refused === null ? '' : `\nThe hearing stops at ${result.refused}.`;
  return { text: `${transcript}\n${numbersText(result)}${stopped}`, code };
}

export function wandering(typed: Typed): Printed {
  const { plays: asked = 1_000, seed = 1, difficulty = USUAL } = typed;
  const found = wander(openLevel(typed), asked, seed, { difficulty });
  if (typed.json) return { text: asJson(found), code: 0 };
  const { plays, mean, p95, max, stuck, dispositions } = found;
  const ends = Object.entries(dispositions).map(([name, count]) => `${name} ${count}`);
  return {
    text: `${plays} plays: mean ${mean}, 95 % at ${p95} or less, most ${max}, stuck ${stuck}. ${ends.join(', ')}.`,
    code: 0,
  };
}

export function report(typed: Typed): Printed {
  const { plays, seed, files, json } = typed;
  const [file = ''] = files;
  const text = readText(file);
  const reading = toTheEnd(
    caseReportSteps(text, { ...(plays !== undefined && { plays }), ...(seed !== undefined && { seed }) }),
  );
  if (!reading.ok) throw unplayable(file, reading.problems);
  const { whole, report: told } = reading;
  return { text: json ? asJson(whole) : caseReportText(told), code: told.faults === 0 ? 0 : 1 };
}

/** Every text of the case, by its address: what is translated already, and the author's words for the rest. */
export function texts(typed: Typed): Printed {
  const { language, json } = typed;
  if (language === undefined) throw new Complaint("'texts' needs --language CODE, such as --language es.");
  const level = openLevel(typed);
  const done = level.translations?.[language] ?? {};
  const all = textsOf(level).map((one) => ({ ...one, translated: done[one.address] }));
  if (json) return { text: asJson(all), code: 0 };
  const lines = all.map(({ address, text, verbatim, translated }) => {
    const note = verbatim ? '    # quoted: what you write is shown beside the original\n' : '';
    return `${note}    ${address}: ${JSON.stringify(translated ?? text)}`;
  });
  return { text: ['translations:', `  ${language}:`, ...lines].join('\n'), code: 0 };
}
