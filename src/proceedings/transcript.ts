// The hearing as a court reporter would have it: who spoke, what was said, what was quoted and from where.
// Derived from the events alone.
import type { ArguedSlip, Hearing, RebuttalNote } from '../hearing/index.ts';
import { indexLevel } from '../level/index.ts';
import type { Finding, Level, OppositionLine, Quotation, Role } from '../level/types.ts';
import { cardName, findingName, findingTitle, isUndone } from '../scoring/index.ts';
import { opening, speak, type Utterance } from './opening.ts';
import { spokenLines } from './opposition-lines.ts';
import { direction, dramatised, type Passage, quoted } from './passage.ts';
import { speakSlip } from './spoken.ts';
import { wordsFor } from './words.ts';

const note = (level: Level, id: string, text: string) =>
  speak(level, id, 'court-reporter', [direction(text)]);

const counselFor = (hearing: Hearing): Role =>
  hearing.context.side === 'movant' ? 'movant-counsel' : 'respondent-counsel';
const otherCounsel = (hearing: Hearing): Role =>
  hearing.context.side === 'movant' ? 'respondent-counsel' : 'movant-counsel';

function argument(hearing: Hearing, slip: ArguedSlip): readonly Utterance[] {
  const { level, side } = hearing.context;
  const counsel = counselFor(hearing);
  const said = [speak(level, `slip:${slip.claim}`, counsel, speakSlip(level, slip, side))];
  const question = indexLevel(level)
    .hand(side)
    .questions.get(slip.question ?? '');
  if (question === undefined) return said;
  said.push(speak(level, `ask:${question.id}`, 'judge', [dramatised(question.ask)]));
  const { answer } = slip;
  if (answer === null) return said;
  const reply = question.because.find(({ id }) => id === answer.because);
  const words = [
    dramatised(wordsFor(level).directs[answer.direct]),
    ...(reply === undefined ? [] : [dramatised(reply.say)]),
  ];
  return [...said, speak(level, `answer:${question.id}`, counsel, words)];
}

function lineSaid(level: Level, { say, quoted: words }: OppositionLine): readonly Passage[] {
  return words === undefined ? [dramatised(say)] : [dramatised(say), quoted(level, words)];
}

function rebuttal(hearing: Hearing, { line: id, undoneBy }: RebuttalNote): Utterance {
  const { level, side } = hearing.context;
  const line = indexLevel(level).hand(side).lines.get(id);
  const undone = isUndone(line?.undoneBy ?? null, [undoneBy]);
  const words = wordsFor(level);
  const said = [
    dramatised(words.rebuts(line?.say ?? '', cardName(level, undoneBy))),
    direction(undone ? words.undone : words.stands),
  ];
  return speak(level, `rebut:${id}`, counselFor(hearing), said);
}

/** What the court decided is told; only words that it really wrote are put in the judge's mouth. */
function told(
  level: Level,
  id: string,
  telling: readonly string[],
  words: readonly Quotation[],
): readonly Utterance[] {
  const narrated = speak(level, id, 'court-reporter', telling.map(direction));
  return words.length === 0
    ? [narrated]
    : [
        narrated,
        speak(
          level,
          `${id}:words`,
          'judge',
          words.map((one) => quoted(level, one)),
        ),
      ];
}

function findingRead(level: Level, read: Finding) {
  const { request, element, finding, explained, quotations } = read;
  const found = `${findingTitle(level, read)}: ${findingName(level, element, finding)}.`;
  return told(level, `finding:${request}/${element}`, [found, explained], quotations);
}

function rulingRead({ context: { level, findingsRead } }: Hearing): readonly Utterance[] {
  const words = wordsFor(level);
  const { name, opening: opened, quotations, findings, outcomes, closing } = level.ruling;
  const read = [
    ...told(level, 'ruling', [words.readsOrder, ...opened], quotations),
    ...findings.slice(0, findingsRead).flatMap((finding) => findingRead(level, finding)),
  ];
  if (findingsRead < findings.length) return read;
  const orders = outcomes.flatMap(({ request, disposition, conditions }) => {
    const asked = indexLevel(level).requests.get(request);
    const tied = asked?.conditions.filter(({ id }) => conditions.includes(id)) ?? [];
    const order = `${asked?.name ?? request}: ${words.dispositions[disposition]}.`;
    return [order, ...tied.map(({ say }) => words.condition(say))];
  });
  return [...read, ...told(level, 'order', [`${name}.`, ...orders], [closing])];
}

const reached = {
  opposition: ['opposition.listening', 'rebuttal', 'chambers.forecast', 'ruling', 'debrief'],
  rebuttal: ['chambers.forecast', 'ruling', 'debrief'],
  ruling: ['ruling', 'debrief'],
};

/** All that has been said so far. */
export function transcribe(hearing: Hearing): readonly Utterance[] {
  const { level, slips, notes } = hearing.context;
  const { step } = hearing;
  if (step === 'chambers.brief' || step === 'chambers.record') return opening(level);
  const said = [...opening(level), ...slips.flatMap((slip) => argument(hearing, slip))];
  if (reached.opposition.includes(step)) {
    said.push(note(level, 'rested', wordsFor(level).rests));
    for (const line of spokenLines(hearing.context))
      said.push(speak(level, `line:${line.id}`, otherCounsel(hearing), lineSaid(level, line)));
  }
  if (reached.rebuttal.includes(step)) {
    said.push(...notes.map((one) => rebuttal(hearing, one)));
    said.push(note(level, 'submitted', wordsFor(level).submitted));
  }
  return reached.ruling.includes(step) ? [...said, ...rulingRead(hearing)] : said;
}

/** The transcript as text. Quoted words carry their source in brackets; all other words were written for the game. */
export function transcriptText(said: readonly Utterance[], language = 'en'): string {
  const words = wordsFor({ language });
  const passage = ({ kind, text, cite, translation }: Passage) => {
    if (kind === 'direction') return `(${text})`;
    if (cite === undefined) return text;
    const beside = translation === undefined ? '' : ` ${words.translation(translation)}`;
    return `${text} ${words.quotedFrom(cite)}${beside}`;
  };
  const spoken = said.map(({ speaker, name, said: passages }) => {
    const body = passages.map(passage).join(' ');
    return speaker === 'court-reporter' ? body : `${name.toUpperCase()}: ${body}`;
  });
  return `${[words.legend, ...spoken].join('\n\n')}\n`;
}
