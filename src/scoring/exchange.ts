// Exchange, 25 points: answers to the bench, and rebuttal notes on the right line with the right card.
import { indexLevel, own, ownText } from '../level/card-index.ts';
import type { Hand, Level, OppositionLine, Question, Reply } from '../level/types.ts';
import { type Play, type PlayedSlip, partMaximum, type ScoreLine } from './play.ts';
import { cardName, cardSource } from './why.ts';
import { wordsFor } from './words.ts';

/** What a right direct answer is worth, and the because after it. They sum to 1. */
export const answerParts = { direct: 0.4, because: 0.6 } as const;

/** How the 25 points divide. A hand without notes, or without questions, gives them all to the other. */
export function exchangeShares({ notes, questions }: Pick<Hand, 'notes' | 'questions'>): {
  bench: number;
  notes: number;
} {
  if (questions === 0) return { bench: 0, notes: partMaximum.exchange };
  if (notes === 0) return { bench: partMaximum.exchange, notes: 0 };
  return { bench: 15, notes: 10 };
}

/** 0.4 for a right direct answer; 0.6 of the because, and only after a right direct answer. */
export function answerQuality(question: Question, direct: string, reply: Reply | undefined): number {
  const right = question.direct.some((answer) => answer === direct);
  return right ? answerParts.direct + answerParts.because * (reply?.credit ?? 0) : 0;
}

function tellAnswer(level: Level, question: Question, direct: string, reply: Reply | undefined): string {
  const right = question.direct.some((answer) => answer === direct);
  const { bench, directs } = wordsFor(level);
  if (right && reply?.credit === 1) return bench.best(question.directWhy);
  const best = question.because.find(({ credit }) => credit === 1);
  const better = best?.say ?? '';
  if (right) return bench.begun(reply?.why ?? '', better);
  const wanted = question.direct.map((answer) => directs[answer]);
  return bench.wrong(wanted, question.directWhy, better);
}

function answerLine(play: Play, slip: PlayedSlip, max: number): readonly ScoreLine[] {
  const question = indexLevel(play.level)
    .hand(play.side)
    .questions.get(slip.question ?? '');
  if (question === undefined) return [];
  const head = {
    part: 'exchange',
    item: `question:${question.id}`,
    name: question.ask,
    max,
    source: question.aims,
  } as const;
  if (slip.answer === null) return [{ ...head, points: 0, why: wordsFor(play.level).bench.unanswered }];
  const { direct, because } = slip.answer;
  const reply = question.because.find(({ id }) => id === because);
  return [
    {
      ...head,
      points: max * answerQuality(question, direct, reply),
      why: tellAnswer(play.level, question, direct, reply),
    },
  ];
}

function benchLines(play: Play, max: number): readonly ScoreLine[] {
  const asked = play.slips.filter(({ question }) => question !== null);
  if (asked.length > 0) return asked.flatMap((slip) => answerLine(play, slip, max / asked.length));
  const words = wordsFor(play.level).bench;
  const why = play.slips.length === 0 ? words.nothingArgued : words.nothingAsked;
  const { burden } = play.level.test;
  return max === 0
    ? []
    : [{ part: 'exchange', item: 'bench', name: words.name, points: 0, max, why, source: burden }];
}

function tellNote(level: Level, line: OppositionLine, card: string): string {
  const { undoneBy } = line;
  const words = wordsFor(level).notes;
  if (undoneBy === null) return words.stands(line.why);
  const strength = own(undoneBy, card);
  if (strength === 1) return words.caught(line.why);
  const best = Object.keys(undoneBy).sort((a, b) => own(undoneBy, b) - own(undoneBy, a))[0] ?? '';
  const fault = ownText(line.whyNot, card) ?? words.lame(cardName(level, card));
  if (strength > 0) return words.partly(cardName(level, best), line.why);
  return words.wrongCard(fault, cardName(level, best));
}

function noteLines(play: Play, max: number): readonly ScoreLine[] {
  const { hand, lines } = indexLevel(play.level).hand(play.side);
  if (hand.notes === 0) return [];
  const each = max / hand.notes;
  const placed = play.notes.flatMap((note): ScoreLine[] => {
    const line = lines.get(note.line);
    if (line === undefined) return [];
    const points = line.undoneBy === null ? 0 : each * own(line.undoneBy, note.undoneBy);
    const why = tellNote(play.level, line, note.undoneBy);
    const source = cardSource(play.level, note.undoneBy);
    return [{ part: 'exchange', item: `note:${line.id}`, name: line.say, points, max: each, why, source }];
  });
  return [...placed, ...unusedNotes(play, each * (hand.notes - placed.length))];
}

function unusedNotes(play: Play, max: number): readonly ScoreLine[] {
  if (max <= 0) return [];
  const { hand } = indexLevel(play.level).hand(play.side);
  const open = hand.opposition.find(
    ({ id, undoneBy }) => undoneBy !== null && !play.notes.some(({ line }) => line === id),
  );
  const words = wordsFor(play.level).notes;
  const hint = open === undefined ? '' : words.open(open.say, open.why);
  const source =
    open === undefined
      ? play.level.test.burden
      : cardSource(play.level, Object.keys(open.undoneBy ?? {})[0] ?? '');
  return [
    {
      part: 'exchange',
      item: 'notes',
      name: words.unusedName,
      points: 0,
      max,
      why: `${words.unused}${hint}`,
      source,
    },
  ];
}

/** Where a hand has neither questions nor notes nothing can be lost, as with candor where nothing need be conceded. */
function unopposed({ level }: Play): ScoreLine {
  const { name, why } = wordsFor(level).unopposed;
  const points = partMaximum.exchange;
  const source = level.test.burden;
  return { part: 'exchange', item: 'exchange', name, points, max: points, why, source };
}

export function exchangeLines(play: Play): readonly ScoreLine[] {
  const { hand } = indexLevel(play.level).hand(play.side);
  if (hand.questions === 0 && hand.notes === 0) return [unopposed(play)];
  const { bench, notes } = exchangeShares(hand);
  return [...benchLines(play, bench), ...noteLines(play, notes)];
}
