// The same moment as a picture: who stands where and with what face, what is on the screen, what lies on the scales.
import type { Hearing, HearingContext, Step } from '../hearing/index.ts';
import { courtrooms, indexLevel } from '../level/index.ts';
import type { Look, Role } from '../level/types.ts';
import { belongs } from '../scoring/index.ts';
import { castOf } from './cast.ts';
import { lineInHand, linesHeard, otherCounsel, ownCounsel, saidAt } from './lines.ts';
import { moodOf } from './moods.ts';
import { outcomeMade } from './ordered.ts';
import { isOpposed, scalesInWords } from './scales.ts';
import { paperAt, screenAt } from './stage-screen.ts';
import type { AtDesk, Framing, ScalesView, StagePerson, StageView } from './stage-view.ts';
import type { WeightView } from './view.ts';

/** What the stage is told beside the hearing: the player's own look, and what her desk is in the middle of. */
export interface StageOptions extends Partial<AtDesk> {
  readonly counsel?: Look | undefined;
}

const looksBy: Readonly<Record<Step, Framing>> = {
  'chambers.brief': 'wide',
  'chambers.record': 'wide',
  'argument.atLectern': 'wide',
  'argument.building': 'lectern',
  'argument.bench': 'bench',
  'opposition.listening': 'table',
  rebuttal: 'table',
  'chambers.forecast': 'wide',
  ruling: 'bench',
  debrief: 'wide',
};

/** How late in the day each step is, beside the minutes that the argument takes. */
const hour: Readonly<Partial<Record<Step, number>>> = {
  'chambers.brief': 0,
  'chambers.record': 0,
  'opposition.listening': 0.66,
  rebuttal: 0.72,
  'chambers.forecast': 0.82,
  ruling: 0.92,
  debrief: 1,
};
const ARGUED = 0.6; // how late it is when every speaking minute is spent

function facingOf(hearing: Hearing, role: Role, speaker: Role | null): StagePerson['facing'] {
  if (role === 'judge') return 'lectern';
  if (role === speaker) return 'bench';
  if (speaker === 'judge' || speaker === null || speaker === 'clerk') return 'bench';
  if (hearing.step === 'argument.building') return 'bench';
  return 'lectern';
}

/** The bench is empty before court opens and while the judge considers. */
const isJudgeAway = (step: Step) => step.startsWith('chambers');

function personView(
  hearing: Hearing,
  { role, look }: { readonly role: Role; readonly look: Look },
  heard: number,
): StagePerson {
  const { step, context } = hearing;
  const speaker = saidAt(hearing, heard).at(-1)?.by ?? null;
  const preparing = step === 'argument.building' && role === ownCounsel(context);
  return {
    role,
    look,
    mood: moodOf(role, hearing),
    present: role !== 'judge' || !isJudgeAway(step),
    speaking: role === speaker,
    facing: preparing ? 'table' : facingOf(hearing, role, speaker),
    writing: role === 'clerk' || isNoting(hearing, role),
  };
}

/** Counsel at a table writes while the other side, or the judge, is being heard. */
function isNoting({ step, context }: Hearing, role: Role): boolean {
  if (step === 'argument.bench' || step === 'rebuttal') return role === otherCounsel(context);
  return step === 'opposition.listening' && role === ownCounsel(context);
}

/** A mistake has no weight to draw; the desk says that it was said and adds nothing. */
const plainWeights = (weights: readonly WeightView[]) =>
  weights
    .filter(({ weight }) => weight > 0)
    .map(({ id, say, weight, struck }) => ({ id, name: say, weight, struck }));

/** While the other side speaks a line weighs once it is said, and what undoes it is kept for the rebuttal. */
const saidOnly = (context: HearingContext, heard: number) => (weights: readonly WeightView[]) => {
  const { lines } = indexLevel(context.level).hand(context.side);
  const said = linesHeard(context, heard);
  return plainWeights(weights)
    .filter(({ id }) => !lines.has(id) || said.some((line) => line.id === id))
    .map((one) => (lines.has(one.id) ? { ...one, struck: false } : one));
};

/** The issue whose scales are shown: the one in hand, of the line being heard, or of the element being read. */
function issueInHand({ context, step }: Hearing, heard: number) {
  const { level, findingsRead, slips } = context;
  const { issues } = indexLevel(level);
  if (step === 'opposition.listening') return issues.get(lineInHand(context, heard)?.issue ?? '');
  if (step !== 'ruling' && step !== 'debrief') return issues.get(context.issue ?? slips.at(-1)?.issue ?? '');
  const read = level.ruling.findings[Math.max(0, findingsRead - 1)];
  return level.issues.find((one) => one.element === read?.element && belongs(one, read.request));
}

function scalesView(hearing: Hearing, heard: number): ScalesView | null {
  const { context, step } = hearing;
  const issue = issueInHand(hearing, heard);
  if (issue === undefined) return null;
  const { name, movant, respondent } = scalesInWords(context, issue, step);
  const said = step === 'opposition.listening' ? saidOnly(context, heard) : plainWeights;
  return { name, movant: said(movant), respondent: said(respondent) };
}

function lecternOf({ step, context }: Hearing): StageView['lectern'] {
  if (step.startsWith('chambers') || step === 'debrief') return null;
  const mine = context.side === 'movant' ? 'movant-counsel' : 'respondent-counsel';
  const theirs = context.side === 'movant' ? 'respondent-counsel' : 'movant-counsel';
  return step === 'opposition.listening' ? theirs : mine;
}

function daylightAt({ step, context }: Hearing): number {
  const { level, side, minutesLeft } = context;
  const total = indexLevel(level).hand(side).hand.minutes;
  return hour[step] ?? ((total - minutesLeft) / total) * ARGUED;
}

export function stageView(hearing: Hearing, options: StageOptions = {}): StageView {
  const { context, step } = hearing;
  const { counsel, draft = [], heard = 0 } = options;
  return {
    courtroom: context.level.courtroom ?? courtrooms[0],
    framing: looksBy[step],
    people: castOf(context.level, context.side, counsel).map((one) => personView(hearing, one, heard)),
    said: saidAt(hearing, heard),
    lectern: lecternOf(hearing),
    screen: screenAt(hearing, heard),
    scales: scalesView(hearing, heard),
    paper: paperAt(hearing, draft, isOpposed(step)),
    daylight: daylightAt(hearing),
    order: outcomeMade(hearing),
  };
}
