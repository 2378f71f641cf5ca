// Why the court will not take an event: one guard for each kind, each returning a closed code or null.
// Wording belongs to src/present; nothing here changes anything.
import { indexLevel, rungIndex, splitPin } from '../level/card-index.ts';
import type { Level } from '../level/types.ts';
import { NOT_REACHED } from '../level/vocabulary.ts';
import type { HearingContext } from './context.ts';
import { difficultyTerms } from './difficulty.ts';
import type { EventOf, HearingEvent } from './events.ts';

export const refusals = [
  'hearing/malformed',
  'hearing/not-now',
  'hearing/unknown-card',
  'hearing/unknown-issue',
  'hearing/unknown-claim',
  'hearing/claim-on-another-issue',
  'hearing/claim-already-argued',
  'hearing/hint-already-taken',
  'hearing/no-hints',
  'hearing/no-minutes-left',
  'hearing/unknown-authority',
  'hearing/unknown-exhibit',
  'hearing/exhibit-not-yours',
  'hearing/one-or-two-exhibits',
  'hearing/same-exhibit-twice',
  'hearing/unknown-pin',
  'hearing/pin-not-on-slip',
  'hearing/another-question',
  'hearing/unknown-reply',
  'hearing/unknown-line',
  'hearing/line-already-noted',
  'hearing/line-not-noted',
  'hearing/no-notes-left',
  'hearing/unknown-element',
  'hearing/unknown-finding',
  'hearing/unknown-reason',
  'hearing/forecast-unfinished',
  'hearing/finding-out-of-turn',
  'hearing/ruling-unfinished',
] as const;
export type Refusal = (typeof refusals)[number];
type Why = Refusal | null;

const handOf = ({ level, side }: HearingContext) => indexLevel(level).hand(side);

export function refuseStar({ level }: HearingContext, { card }: EventOf<'card.starred'>): Why {
  return indexLevel(level).cards.has(card) ? null : 'hearing/unknown-card';
}

export function refuseIssue({ level }: HearingContext, { issue }: EventOf<'issue.chosen'>): Why {
  return indexLevel(level).issues.has(issue) ? null : 'hearing/unknown-issue';
}

/** The claim must be this issue's and not argued before. */
function refuseClaim(context: HearingContext, id: string, issue: string | null): Why {
  const claim = handOf(context).claims.get(id);
  if (claim === undefined) return 'hearing/unknown-claim';
  if (claim.issue !== issue) return 'hearing/claim-on-another-issue';
  return context.slips.some((slip) => slip.claim === id) ? 'hearing/claim-already-argued' : null;
}

export function refuseHint(context: HearingContext, { claim, tier }: EventOf<'hint.taken'>): Why {
  if (difficultyTerms[context.difficulty].hints === 'none') return 'hearing/no-hints';
  const taken = Object.hasOwn(context.hints, claim) ? (context.hints[claim] ?? 0) : 0;
  return refuseClaim(context, claim, context.issue) ?? (tier > taken ? null : 'hearing/hint-already-taken');
}

function refuseExhibits({ level, side }: HearingContext, exhibits: readonly string[]): Why {
  const { cards } = indexLevel(level);
  if (exhibits.length < 1 || exhibits.length > 2) return 'hearing/one-or-two-exhibits';
  if (exhibits[0] === exhibits[1]) return 'hearing/same-exhibit-twice';
  for (const id of exhibits) {
    const card = cards.get(id);
    if (card?.kind !== 'exhibit') return 'hearing/unknown-exhibit';
    if (!card.exhibit.citableBy.includes(side)) return 'hearing/exhibit-not-yours';
  }
  return null;
}

function refusePin({ level }: HearingContext, { pin, authority, exhibits }: EventOf<'slip.argued'>): Why {
  if (pin === null) return null;
  if (!/^[^#]+#[1-9][0-9]?$/.test(pin)) return 'hearing/unknown-pin';
  const { card: id, sentence } = splitPin(pin);
  const card = indexLevel(level).cards.get(id);
  if (card === undefined) return 'hearing/unknown-pin';
  const { sentences } = card.kind === 'exhibit' ? card.exhibit : card.authority;
  if (sentence >= sentences.length) return 'hearing/unknown-pin';
  return id === authority || exhibits.includes(id) ? null : 'hearing/pin-not-on-slip';
}

function hasMinutesFor(context: HearingContext, claim: string): boolean {
  return (handOf(context).claims.get(claim)?.minutes ?? Number.POSITIVE_INFINITY) <= context.minutesLeft;
}

export function refuseSlip(context: HearingContext, event: EventOf<'slip.argued'>): Why {
  if (event.issue !== context.issue) return 'hearing/claim-on-another-issue';
  const claim = refuseClaim(context, event.claim, event.issue);
  if (claim !== null) return claim;
  if (!hasMinutesFor(context, event.claim)) return 'hearing/no-minutes-left';
  const authority = indexLevel(context.level).cards.get(event.authority);
  if (authority?.kind !== 'authority') return 'hearing/unknown-authority';
  return refuseExhibits(context, event.exhibits) ?? refusePin(context, event);
}

export function refuseAnswer(context: HearingContext, event: EventOf<'bench.answered'>): Why {
  const asked = context.slips.at(-1)?.question;
  if (event.question !== asked) return 'hearing/another-question';
  const replies = handOf(context).questions.get(asked)?.because ?? [];
  return replies.some(({ id }) => id === event.because) ? null : 'hearing/unknown-reply';
}

export function refuseNote(context: HearingContext, event: EventOf<'opposition.noted'>): Why {
  const { hand, lines } = handOf(context);
  if (!lines.has(event.line)) return 'hearing/unknown-line';
  if (context.notes.some(({ line }) => line === event.line)) return 'hearing/line-already-noted';
  if (!indexLevel(context.level).cards.has(event.undoneBy)) return 'hearing/unknown-card';
  return context.notes.length < hand.notes ? null : 'hearing/no-notes-left';
}

export function refuseUnnote({ notes }: HearingContext, event: EventOf<'opposition.unnoted'>): Why {
  return notes.some(({ line }) => line === event.line) ? null : 'hearing/line-not-noted';
}

export function refuseForecast({ level }: HearingContext, event: EventOf<'element.forecast'>): Why {
  const asked = level.ruling.findings.find(
    ({ request, element }) => request === event.request && element === event.element,
  );
  const element = indexLevel(level).elements.get(event.element);
  if (asked === undefined || element === undefined) return 'hearing/unknown-element';
  if (event.finding !== NOT_REACHED && rungIndex(element, event.finding) < 0)
    return 'hearing/unknown-finding';
  return asked.reasons.some(({ id }) => id === event.reason) ? null : 'hearing/unknown-reason';
}

export function refuseSeal({ level, forecasts }: HearingContext): Why {
  return forecasts.length === level.ruling.findings.length ? null : 'hearing/forecast-unfinished';
}

export function refuseFinding({ level, findingsRead }: HearingContext, event: EventOf<'finding.read'>): Why {
  const next: Level['ruling']['findings'][number] | undefined = level.ruling.findings[findingsRead];
  return next?.request === event.request && next.element === event.element
    ? null
    : 'hearing/finding-out-of-turn';
}

export function refuseEnd({ level, findingsRead }: HearingContext): Why {
  return findingsRead === level.ruling.findings.length ? null : 'hearing/ruling-unfinished';
}

/** Why this event is not to be had from this context, its state apart; null when it is. */
export function refuse(context: HearingContext, event: HearingEvent): Why {
  switch (event.type) {
    case 'card.starred':
      return refuseStar(context, event);
    case 'issue.chosen':
      return refuseIssue(context, event);
    case 'hint.taken':
      return refuseHint(context, event);
    case 'slip.argued':
      return refuseSlip(context, event);
    case 'bench.answered':
      return refuseAnswer(context, event);
    case 'opposition.noted':
      return refuseNote(context, event);
    case 'opposition.unnoted':
      return refuseUnnote(context, event);
    case 'element.forecast':
      return refuseForecast(context, event);
    case 'forecast.sealed':
      return refuseSeal(context);
    case 'finding.read':
      return refuseFinding(context, event);
    case 'ruling.heard':
      return refuseEnd(context);
    default:
      return null;
  }
}
