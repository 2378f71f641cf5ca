// The same moment as a picture: who stands where and with what face, what is on the screen, what lies on the scales.
import type { ArguedSlip, Hearing, HearingContext, Step } from '../hearing/index.ts';
import { indexLevel } from '../level/index.ts';
import type { Role } from '../level/types.ts';
import { pinnedSentence } from '../proceedings/index.ts';
import { belongs, qualityOf } from '../scoring/index.ts';
import { outcomeMade } from './ordered.ts';
import { isOpposed, scalesInWords } from './scales.ts';
import type { Framing, Mood, ScalesView, ScreenView, StagePerson, StageView } from './stage-view.ts';
import type { WeightView } from './view.ts';

const looksBy: Readonly<Record<Step, Framing>> = {
  'chambers.brief': 'wide',
  'chambers.record': 'wide',
  'argument.atLectern': 'wide',
  'argument.building': 'lectern',
  'argument.bench': 'bench',
  'opposition.listening': 'table',
  rebuttal: 'lectern',
  'chambers.forecast': 'bench',
  ruling: 'bench',
  debrief: 'wide',
};

const isMovants = (role: Role) => role.startsWith('movant');

/** How well the last slip went, as the room would feel it. */
function lastWent({ level, side, slips }: HearingContext): 'well' | 'ill' | null {
  const slip: ArguedSlip | undefined = slips.at(-1);
  const claim = indexLevel(level)
    .hand(side)
    .claims.get(slip?.claim ?? '');
  if (slip === undefined || claim === undefined) return null;
  return claim.worth > 0 && qualityOf(claim, slip).total >= 0.5 ? 'well' : 'ill';
}

function speakerAt({ step, context }: Hearing): Role | null {
  const mine: Role = context.side === 'movant' ? 'movant-counsel' : 'respondent-counsel';
  const theirs: Role = context.side === 'movant' ? 'respondent-counsel' : 'movant-counsel';
  if (step === 'argument.building' || step === 'rebuttal') return mine;
  if (step === 'argument.bench' || step === 'ruling') return 'judge';
  return step === 'opposition.listening' ? theirs : null;
}

function judgeMood({ step, context }: Hearing): Mood {
  if (step === 'argument.bench') return lastWent(context) === 'well' ? 'serious' : 'suspicious';
  if (step === 'ruling' || step === 'chambers.forecast') return 'solemn';
  return step === 'opposition.listening' ? 'serious' : 'calm';
}

function counselMood(hearing: Hearing, mine: boolean): Mood {
  const { step, context } = hearing;
  const went = lastWent(context);
  if (step === 'argument.building' || step === 'rebuttal') return mine ? 'explaining' : 'serious';
  if (step === 'argument.bench')
    return mine === (went === 'well') ? 'pleased' : mine ? 'concerned' : 'serious';
  if (step === 'opposition.listening') return mine ? 'concerned' : 'driven';
  if (step === 'ruling' || step === 'debrief') return outcomeMood(context, mine);
  return 'calm';
}

function outcomeMood({ level, side, findingsRead }: HearingContext, mine: boolean): Mood {
  if (findingsRead < level.ruling.findings.length) return 'serious';
  const granted = level.ruling.outcomes.some(({ disposition }) => disposition !== 'denied');
  const won = granted === (side === 'movant');
  return mine === won ? 'pleased' : mine ? 'solemn' : 'stung';
}

function facingOf(role: Role, speaker: Role | null, lectern: StageView['lectern']): StagePerson['facing'] {
  if (role === 'judge')
    return speaker === 'respondent-counsel' && lectern !== 'respondent-counsel' ? 'table' : 'lectern';
  if (role === speaker || speaker === 'judge') return 'bench';
  return speaker === null ? 'bench' : 'lectern';
}

function personView(
  hearing: Hearing,
  role: Role,
  look: StagePerson['look'],
  lectern: StageView['lectern'],
): StagePerson {
  const speaker = speakerAt(hearing);
  const mine = isMovants(role) === (hearing.context.side === 'movant');
  const mood: Mood =
    role === 'judge' ? judgeMood(hearing) : role === 'clerk' ? 'calm' : counselMood(hearing, mine);
  return {
    role,
    look,
    mood,
    speaking: role === speaker,
    facing: facingOf(role, speaker, lectern),
    writing:
      role === 'clerk' ||
      (role.endsWith('counsel') && speaker !== null && role !== speaker && role !== lectern),
  };
}

function cited({ step, context }: Hearing): ArguedSlip | undefined {
  return step.startsWith('argument') ? context.slips.at(-1) : undefined;
}

/** The pinned sentence's card on the courtroom screen, with its neighbours; else the first exhibit cited. */
function screenView(hearing: Hearing): ScreenView | null {
  const slip = cited(hearing);
  if (slip === undefined) return null;
  const { level } = hearing.context;
  const shown = slip.pin?.split('#')[0] ?? slip.exhibits[0] ?? slip.authority;
  const card = indexLevel(level).cards.get(shown);
  if (card === undefined) return null;
  const { name, sentences, cite } = card.kind === 'exhibit' ? card.exhibit : card.authority;
  const at = slip.pin === null ? 0 : Number(slip.pin.split('#')[1]) - 1;
  const from = Math.max(0, Math.min(at - 1, sentences.length - 3));
  const near = sentences.slice(from, from + 3).map((sentence, offset) => ({
    text: 'quote' in sentence ? `“${sentence.quote}”` : sentence.says,
    quoted: 'quote' in sentence,
    pinned: slip.pin !== null && from + offset === at,
  }));
  const found = slip.pin === null ? null : pinnedSentence(level, slip.pin);
  return { heading: name, sentences: near, source: found?.cite ?? cite };
}

/** A mistake has no weight to draw; the desk says that it was said and adds nothing. */
const plainWeights = (weights: readonly WeightView[]) =>
  weights
    .filter(({ weight }) => weight > 0)
    .map(({ id, say, weight, struck }) => ({ id, name: say, weight, struck }));

/** The scales of the issue in hand; while the ruling is read, of the element being read; else of the last one argued. */
function scalesView(hearing: Hearing): ScalesView | null {
  const { context, step } = hearing;
  const { level, findingsRead, slips } = context;
  const read = level.ruling.findings[Math.max(0, findingsRead - 1)];
  const issue =
    step === 'ruling' || step === 'debrief'
      ? level.issues.find((one) => one.element === read?.element && belongs(one, read.request))
      : indexLevel(level).issues.get(context.issue ?? slips.at(-1)?.issue ?? '');
  if (issue === undefined) return null;
  const { name, movant, respondent } = scalesInWords(context, issue, step);
  return { name, movant: plainWeights(movant), respondent: plainWeights(respondent) };
}

function lecternOf({ step, context }: Hearing): StageView['lectern'] {
  if (step.startsWith('chambers') || step === 'debrief') return null;
  if (step === 'opposition.listening')
    return context.side === 'movant' ? 'respondent-counsel' : 'movant-counsel';
  return context.side === 'movant' ? 'movant-counsel' : 'respondent-counsel';
}

function paperOf({ step, context }: Hearing): StageView['paper'] {
  if (step === 'argument.building') return 'at-lectern';
  return context.slips.length > 0 && (step === 'argument.bench' || isOpposed(step)) ? 'handed-up' : 'none';
}

export function stageView(hearing: Hearing): StageView {
  const { step, context } = hearing;
  const { level, side, minutesLeft } = context;
  const total = indexLevel(level).hand(side).hand.minutes;
  const lectern = lecternOf(hearing);
  return {
    framing: looksBy[step],
    people: level.people.map(({ role, look }) => personView(hearing, role, look, lectern)),
    lectern,
    screen: screenView(hearing),
    scales: scalesView(hearing),
    paper: paperOf(hearing),
    daylight: step === 'debrief' ? 1 : (total - minutesLeft) / total,
    order: outcomeMade(hearing),
  };
}
