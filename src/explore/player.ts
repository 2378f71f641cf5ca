// Plays a hearing to its end by a strategy: something that picks from what is offered, in the order it is shown.
// Looks at no answer key, so that what a strategy scores is what guessing scores.
import {
  attempt,
  type Difficulty,
  type Hearing,
  type HearingEvent,
  openHearing,
  USUAL,
} from '../hearing/index.ts';
import { indexLevel } from '../level/index.ts';
import type { Level, Side } from '../level/types.ts';
import { certainties, directs, forecastMark } from '../level/vocabulary.ts';
import { shuffled } from '../proceedings/index.ts';
import { findingName, findingsOffered } from '../scoring/index.ts';

export type Kind =
  | 'issue'
  | 'claim'
  | 'authority'
  | 'exhibit'
  | 'pin'
  | 'certainty'
  | 'direct'
  | 'because'
  | 'line'
  | 'card'
  | 'finding'
  | 'reason'
  | 'mark'
  | 'count'; // how many, or whether: of a row of numbers

/** One thing that can be picked: its id, and the words a player sees. */
export interface Offer {
  readonly id: string;
  readonly words: string;
}

/** Picks one of one or more offers. Must return one of them. */
export type Strategy = (offers: readonly Offer[], kind: Kind) => Offer;

export interface Playing {
  readonly level: Level;
  readonly side: Side;
  readonly difficulty?: Difficulty;
  readonly seed: number;
  readonly strategy: Strategy;
}

export interface PlayedOut {
  readonly hearing: Hearing;
  readonly events: readonly HearingEvent[];
  readonly stuck: boolean; // an event was refused, or the end was never reached
}

const MOST_STEPS = 2_000;
const NO_PIN = 'no pin';
const offer = (id: string, words = id): Offer => ({ id, words });
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => offer(String(from + at)));

function cardOffers({ level, side }: Playing): { exhibits: readonly Offer[]; law: readonly Offer[] } {
  return {
    exhibits: level.record
      .filter(({ citableBy }) => citableBy.includes(side))
      .map(({ id, plain }) => offer(id, plain)),
    law: level.law.map(({ id, plain }) => offer(id, plain)),
  };
}

function pinOffers(level: Level, cards: readonly string[]): readonly Offer[] {
  return cards.flatMap((id) => {
    const card = indexLevel(level).cards.get(id);
    if (card === undefined) return [];
    const { sentences } = card.kind === 'exhibit' ? card.exhibit : card.authority;
    return sentences.map((one, at) => offer(`${id}#${at + 1}`, 'quote' in one ? one.quote : one.says));
  });
}

function openClaims({ level, side }: Playing, { context }: Hearing, issue: string): readonly Offer[] {
  return indexLevel(level)
    .hand(side)
    .hand.claims.filter(
      (claim) =>
        claim.issue === issue &&
        claim.minutes <= context.minutesLeft &&
        !context.slips.some((slip) => slip.claim === claim.id),
    )
    .map(({ id, say }) => offer(id, say));
}

function atLectern(playing: Playing, hearing: Hearing): HearingEvent {
  const issues = playing.level.issues
    .filter(({ id }) => openClaims(playing, hearing, id).length > 0)
    .map(({ id, name }) => offer(id, name));
  if (issues.length === 0) return { type: 'counsel.rested' };
  return { type: 'issue.chosen', issue: playing.strategy(issues, 'issue').id };
}

function building(playing: Playing, hearing: Hearing): HearingEvent {
  const { level, seed, strategy } = playing;
  const issue = hearing.context.issue ?? '';
  const claims = openClaims(playing, hearing, issue);
  if (claims.length === 0) return { type: 'issue.left' };
  const { exhibits, law } = cardOffers(playing);
  const claim = strategy(shuffled(claims, seed, `claims:${issue}`), 'claim').id;
  const authority = strategy(law, 'authority').id;
  const first = strategy(exhibits, 'exhibit').id;
  const others = exhibits.filter(({ id }) => id !== first);
  const two = strategy(numbers(1, 2), 'count').id === '2' && others.length > 0;
  const cited = two ? [first, strategy(others, 'exhibit').id] : [first];
  const pin = strategy([...pinOffers(level, [...cited, authority]), offer(NO_PIN, '')], 'pin').id;
  const certainty = certainties.find(
    (one) =>
      one ===
      strategy(
        certainties.map((one) => offer(one)),
        'certainty',
      ).id,
  );
  return {
    type: 'slip.argued',
    issue,
    claim,
    authority,
    exhibits: cited,
    pin: pin === NO_PIN ? null : pin,
    certainty: certainty ?? 'arguable',
  };
}

function atBench({ level, side, seed, strategy }: Playing, { context }: Hearing): HearingEvent {
  const id = context.slips.at(-1)?.question ?? '';
  const question = indexLevel(level).hand(side).questions.get(id);
  const replies = (question?.because ?? []).map((reply) => offer(reply.id, reply.say));
  const picked = strategy(
    directs.map((one) => offer(one)),
    'direct',
  ).id;
  const because = strategy(shuffled(replies, seed, `replies:${id}`), 'because').id;
  return {
    type: 'bench.answered',
    question: id,
    direct: directs.find((one) => one === picked) ?? 'check',
    because,
  };
}

function listening(playing: Playing, { context }: Hearing): HearingEvent {
  const { level, side, strategy } = playing;
  const { hand } = indexLevel(level).hand(side);
  const open = hand.opposition.filter(({ id }) => !context.notes.some(({ line }) => line === id));
  if (context.notes.length >= hand.notes || open.length === 0) return { type: 'opposition.heard' };
  const { exhibits, law } = cardOffers(playing);
  const line = strategy(
    open.map(({ id, say }) => offer(id, say)),
    'line',
  ).id;
  return { type: 'opposition.noted', line, undoneBy: strategy([...exhibits, ...law], 'card').id };
}

function forecasting({ level, seed, strategy }: Playing, { context }: Hearing): HearingEvent {
  const isOpen = ({ request, element }: { readonly request: string; readonly element: string }) =>
    !context.forecasts.some((one) => one.request === request && one.element === element);
  const finding = level.ruling.findings.find(isOpen);
  if (finding === undefined) return { type: 'forecast.sealed' };
  const { request, element } = finding;
  const findings = findingsOffered(level, element).map((id) => offer(id, findingName(level, element, id)));
  const reasons = shuffled(finding.reasons, seed, `reasons:${request}/${element}`).map(({ id, say }) =>
    offer(id, say),
  );
  const picked = strategy(
    forecastMark.map((one) => offer(one)),
    'mark',
  ).id;
  return {
    type: 'element.forecast',
    request,
    element,
    finding: strategy(findings, 'finding').id,
    reason: strategy(reasons, 'reason').id,
    certainty: forecastMark.find((one) => one === picked) ?? 'not-sure',
  };
}

/** What the strategy does next; null when the hearing is over. */
export function nextEvent(playing: Playing, hearing: Hearing): HearingEvent | null {
  switch (hearing.step) {
    case 'chambers.brief':
      return { type: 'brief.read' };
    case 'chambers.record':
      return { type: 'record.read' };
    case 'argument.atLectern':
      return atLectern(playing, hearing);
    case 'argument.building':
      return building(playing, hearing);
    case 'argument.bench':
      return atBench(playing, hearing);
    case 'opposition.listening':
      return listening(playing, hearing);
    case 'rebuttal':
      return { type: 'rebuttal.spoken' };
    case 'chambers.forecast':
      return forecasting(playing, hearing);
    case 'ruling': {
      const next = playing.level.ruling.findings[hearing.context.findingsRead];
      return next === undefined
        ? { type: 'ruling.heard' }
        : { type: 'finding.read', request: next.request, element: next.element };
    }
    case 'debrief':
      return null;
  }
}

export function playOut(playing: Playing): PlayedOut {
  const { level, side, difficulty = USUAL } = playing;
  return playOn(playing, openHearing({ level, side, difficulty }));
}

/** Plays a hearing on from where it is. */
export function playOn(playing: Playing, begun: Hearing): PlayedOut {
  let hearing = begun;
  const events: HearingEvent[] = [];
  for (let at = 0; at < MOST_STEPS; at += 1) {
    const event = nextEvent(playing, hearing);
    if (event === null) return { hearing, events, stuck: false };
    const tried = attempt(hearing, event);
    events.push(event);
    if (tried.refused !== null) return { hearing, events, stuck: true };
    hearing = tried.hearing;
  }
  return { hearing, events, stuck: true };
}
