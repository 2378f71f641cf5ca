// The steps of a hearing: each takes what is remembered and what was done, and returns what is now different.
import { indexLevel } from '../level/card-index.ts';
import { questionFor } from './bench.ts';
import type { ArguedSlip, HearingContext } from './context.ts';
import { difficultyTerms } from './difficulty.ts';
import type { EventOf } from './events.ts';

type Change = Partial<HearingContext>;

const handOf = ({ level, side }: HearingContext) => indexLevel(level).hand(side);

export function starCard(
  { starred }: HearingContext,
  { card, starred: on }: EventOf<'card.starred'>,
): Change {
  const others = starred.filter((id) => id !== card);
  return { starred: on ? [...others, card] : others };
}

export const chooseIssue = (_: HearingContext, { issue }: EventOf<'issue.chosen'>): Change => ({ issue });

export function takeHint({ hints }: HearingContext, { claim, tier }: EventOf<'hint.taken'>): Change {
  return { hints: { ...hints, [claim]: tier } };
}

/** The questions put so far, in order. */
const askedSoFar = ({ slips }: HearingContext): readonly string[] =>
  slips.flatMap(({ question }) => (question === null ? [] : [question]));

/** The most the bench asks. A hand without questions is asked none at any difficulty, since its points lie elsewhere. */
function mostQuestions(context: HearingContext): number {
  const { questions } = handOf(context).hand;
  return questions === 0 ? 0 : questions + difficultyTerms[context.difficulty].moreQuestions;
}

/** What the bench would ask of this slip now, or null. */
export function drawnQuestion(context: HearingContext, event: EventOf<'slip.argued'>): string | null {
  const asked = askedSoFar(context);
  return asked.length < mostQuestions(context) ? questionFor(handOf(context), event, asked) : null;
}

export function argueSlip(context: HearingContext, event: EventOf<'slip.argued'>): Change {
  const { type: _, ...said } = event;
  const hint = Object.hasOwn(context.hints, event.claim) ? (context.hints[event.claim] ?? 0) : 0;
  const slip: ArguedSlip = { ...said, hint, question: drawnQuestion(context, event), answer: null };
  const spent = handOf(context).claims.get(event.claim)?.minutes ?? 0;
  return { slips: [...context.slips, slip], minutesLeft: context.minutesLeft - spent };
}

export function answerBench({ slips }: HearingContext, event: EventOf<'bench.answered'>): Change {
  const { type: _, ...answer } = event;
  return { slips: slips.map((slip, at) => (at === slips.length - 1 ? { ...slip, answer } : slip)) };
}

export function noteLine({ notes }: HearingContext, event: EventOf<'opposition.noted'>): Change {
  return { notes: [...notes, { line: event.line, undoneBy: event.undoneBy }] };
}

export const unnoteLine = ({ notes }: HearingContext, event: EventOf<'opposition.unnoted'>): Change => ({
  notes: notes.filter(({ line }) => line !== event.line),
});

/** A forecast made again replaces the one before, in its place. */
export function forecastElement({ forecasts }: HearingContext, event: EventOf<'element.forecast'>): Change {
  const { type: _, ...forecast } = event;
  const same = (other: { request: string; element: string }) =>
    other.request === event.request && other.element === event.element;
  return {
    forecasts: forecasts.some(same)
      ? forecasts.map((other) => (same(other) ? forecast : other))
      : [...forecasts, forecast],
  };
}

export const readFinding = ({ findingsRead }: HearingContext): Change => ({ findingsRead: findingsRead + 1 });
