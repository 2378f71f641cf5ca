// Exchange, 25 points: answers to the bench, and rebuttal notes on the right line with the right card.
import { indexLevel, own, ownText } from '../level/card-index.ts';
import type { Hand, Level, OppositionLine, Question, Reply } from '../level/types.ts';
import { type Play, type PlayedSlip, partMaximum, type ScoreLine } from './play.ts';
import { cardName, cardSource } from './why.ts';

const DIRECT = 0.4;
const BECAUSE = 0.6;

/** How the 25 points divide. A hand without notes, or without questions, gives them all to the other. */
function shares({ notes, questions }: Pick<Hand, 'notes' | 'questions'>): {
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
  return right ? DIRECT + BECAUSE * (reply?.credit ?? 0) : 0;
}

const directWords = { yes: 'yes', no: 'no', depends: 'it depends', check: 'I will check the record' };

function tellAnswer(question: Question, direct: string, reply: Reply | undefined): string {
  const right = question.direct.some((answer) => answer === direct);
  if (right && reply?.credit === 1) return `A straight answer, and the right because. ${question.directWhy}`;
  const best = question.because.find(({ credit }) => credit === 1);
  const better = best === undefined ? '' : ` A better reply: “${best.say}”`;
  if (right) return `Right to begin with. ${reply?.why ?? ''}${better}`;
  const wanted = question.direct.map((answer) => directWords[answer]).join(' or ');
  return `The direct answer was ${wanted}; after a wrong one the because earns nothing. ${question.directWhy}${better}`;
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
  if (slip.answer === null) return [{ ...head, points: 0, why: 'Not answered.' }];
  const { direct, because } = slip.answer;
  const reply = question.because.find(({ id }) => id === because);
  return [
    {
      ...head,
      points: max * answerQuality(question, direct, reply),
      why: tellAnswer(question, direct, reply),
    },
  ];
}

function benchLines(play: Play, max: number): readonly ScoreLine[] {
  const asked = play.slips.filter(({ question }) => question !== null);
  if (asked.length > 0) return asked.flatMap((slip) => answerLine(play, slip, max / asked.length));
  const why =
    play.slips.length === 0
      ? 'The bench had nothing to ask, since nothing was argued.'
      : 'Nothing that was argued drew a question from the bench.';
  const { burden } = play.level.test;
  return max === 0
    ? []
    : [{ part: 'exchange', item: 'bench', name: 'The bench', points: 0, max, why, source: burden }];
}

function tellNote(level: Level, line: OppositionLine, card: string): string {
  const { undoneBy } = line;
  if (undoneBy === null) return `That line stands, so the note was spent for nothing. ${line.why}`;
  const strength = own(undoneBy, card);
  if (strength === 1) return `Caught. ${line.why}`;
  const best = Object.keys(undoneBy).sort((a, b) => own(undoneBy, b) - own(undoneBy, a))[0] ?? '';
  const fault = ownText(line.whyNot, card) ?? `${cardName(level, card)} does not answer it.`;
  if (strength > 0) return `Caught in part. ${cardName(level, best)} answers it better. ${line.why}`;
  return `The right line to mark, the wrong card. ${fault} What undoes it is ${cardName(level, best)}.`;
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
  const hint = open === undefined ? '' : ` One line that could be undone: “${open.say}” ${open.why}`;
  const source =
    open === undefined
      ? play.level.test.burden
      : cardSource(play.level, Object.keys(open.undoneBy ?? {})[0] ?? '');
  return [
    {
      part: 'exchange',
      item: 'notes',
      name: 'Rebuttal notes not used',
      points: 0,
      max,
      why: `A note was left unused.${hint}`,
      source,
    },
  ];
}

/** Where a hand has neither questions nor notes nothing can be lost, as with candor where nothing need be conceded. */
function unopposed({ level }: Play): ScoreLine {
  const why = 'Here the bench asks nothing and no line can be noted.';
  const points = partMaximum.exchange;
  const source = level.test.burden;
  return { part: 'exchange', item: 'exchange', name: 'Exchange', points, max: points, why, source };
}

export function exchangeLines(play: Play): readonly ScoreLine[] {
  const { hand } = indexLevel(play.level).hand(play.side);
  if (hand.questions === 0 && hand.notes === 0) return [unopposed(play)];
  const { bench, notes } = shares(hand);
  return [...benchLines(play, bench), ...noteLines(play, notes)];
}
