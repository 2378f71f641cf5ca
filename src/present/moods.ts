// What shows in each face, from how the last thing said went. Nobody scowls: a court is courteous.
import type { ArguedSlip, Hearing, HearingContext } from '../hearing/index.ts';
import { indexLevel } from '../level/index.ts';
import type { Role } from '../level/types.ts';
import { answerQuality, isUndone, qualityOf } from '../scoring/index.ts';
import type { Mood } from './stage-view.ts';

/** How something went for the student's side, as the room would feel it. */
type Went = 'well' | 'partly' | 'ill' | null;

function slipWent({ level, side }: HearingContext, slip: ArguedSlip): Went {
  const claim = indexLevel(level).hand(side).claims.get(slip.claim);
  if (claim === undefined) return null;
  return claim.worth > 0 && qualityOf(claim, slip).total >= 0.5 ? 'well' : 'ill';
}

/** How good an answer to the bench was, 0 to 1; null while there is none. */
export function answerWent({ level, side, slips }: HearingContext): number | null {
  const answer = slips.at(-1)?.answer;
  const question = indexLevel(level)
    .hand(side)
    .questions.get(answer?.question ?? '');
  if (!answer || question === undefined) return null;
  const reply = question.because.find(({ id }) => id === answer.because);
  return answerQuality(question, answer.direct, reply);
}

function lastWent(context: HearingContext): Went {
  const slip = context.slips.at(-1);
  if (slip === undefined) return null;
  const answered = answerWent(context);
  if (answered === null) return slipWent(context, slip);
  return answered >= 0.7 ? 'well' : answered > 0 ? 'partly' : 'ill';
}

/** Whether any line of the other side's was undone by a note. */
export const undidAny = ({ level, side, notes }: HearingContext): boolean =>
  notes.some(({ line, undoneBy }) =>
    isUndone(indexLevel(level).hand(side).lines.get(line)?.undoneBy ?? null, [undoneBy]),
  );

const judgeAfter: Readonly<Record<'well' | 'partly' | 'ill', Mood>> = {
  well: 'pleased',
  partly: 'attentive',
  ill: 'doubtful',
};

function judgeMood({ step, context }: Hearing): Mood {
  const went = lastWent(context);
  if (step === 'argument.bench') return went === 'well' ? 'attentive' : 'doubtful';
  if (step === 'argument.atLectern') return went === null ? 'calm' : judgeAfter[went];
  if (step === 'rebuttal') return undidAny(context) ? 'pleased' : 'attentive';
  if (step === 'ruling') return 'serious';
  return step === 'debrief' ? 'calm' : 'attentive';
}

const mineAfter = { well: 'pleased', partly: 'attentive', ill: 'stung' } as const;
const theirsAfter = { well: 'concerned', partly: 'attentive', ill: 'pleased' } as const;

function outcomeMood({ level, side, findingsRead }: HearingContext, mine: boolean): Mood {
  if (findingsRead < level.ruling.findings.length) return 'attentive';
  const granted = level.ruling.outcomes.some(({ disposition }) => disposition !== 'denied');
  const won = granted === (side === 'movant');
  return mine === won ? 'pleased' : 'solemn';
}

function counselMood({ step, context }: Hearing, mine: boolean): Mood {
  const went = lastWent(context);
  switch (step) {
    case 'argument.atLectern':
    case 'argument.building':
      return went === null || step === 'argument.building' ? 'calm' : (mine ? mineAfter : theirsAfter)[went];
    case 'argument.bench':
      if (mine) return went === 'well' ? 'attentive' : 'concerned';
      return went === 'well' ? 'attentive' : 'pleased';
    case 'opposition.listening':
      return mine ? 'attentive' : 'explaining'; // whether a note undoes its line is for the rebuttal
    case 'rebuttal':
      return mine ? 'explaining' : undidAny(context) ? 'stung' : 'calm';
    case 'ruling':
    case 'debrief':
      return outcomeMood(context, mine);
    default:
      return 'calm';
  }
}

/** The second at a table feels for counsel beside her rather than as counsel does. */
const beside: Readonly<Partial<Record<Mood, Mood>>> = { stung: 'concerned', explaining: 'attentive' };

export function moodOf(role: Role, hearing: Hearing): Mood {
  if (role === 'judge') return judgeMood(hearing);
  if (role === 'clerk') return 'calm';
  const mine = role.startsWith(hearing.context.side);
  const mood = counselMood(hearing, mine);
  return role.endsWith('second') ? (beside[mood] ?? mood) : mood;
}
