// The debrief as seen: the two numbers side by side, and everything that explains them.

import type { HearingContext } from '../hearing/index.ts';
import { indexLevel } from '../level/index.ts';
import type { Claim, Level } from '../level/types.ts';
import {
  type Advocacy,
  bestChange,
  bestWorth,
  decideAll,
  parOf,
  partMaximum,
  qualityOf,
  scoreAdvocacy,
  scoreParts,
} from '../scoring/index.ts';
import { certaintyViews } from './argument.ts';
import { bestMoment } from './best-moment.ts';
import { issueName } from './cards.ts';
import { dateText } from './date-text.ts';
import { nearCards } from './near.ts';
import { findingView, outcomesTold, outcomeViews } from './ruling.ts';
import { allScales } from './scales.ts';
import type { DebriefView, ElementBar, SlipReview } from './view.ts';
import type { AllWords } from './words.ts';

const tenth = (points: number) => Math.round(points * 10) / 10;

function elementOf(level: Level, claim: string, side: 'movant' | 'respondent'): string {
  const { claims } = indexLevel(level).hand(side);
  return indexLevel(level).issues.get(claims.get(claim)?.issue ?? '')?.element ?? '';
}

function bars({ level, side }: HearingContext, { lines }: Advocacy): readonly ElementBar[] {
  const { hand, claims } = indexLevel(level).hand(side);
  const par = parOf(hand);
  const share = par.worth === 0 ? 0 : partMaximum.build / par.worth;
  const planned = (element: string) =>
    par.plan
      .filter((id) => elementOf(level, id, side) === element)
      .flatMap((id) => claims.get(id) ?? [])
      .reduce((sum, claim) => sum + share * bestWorth(claim), 0);
  return level.test.elements.map(({ id, name }) => {
    const mine = lines.filter(
      ({ item }) => item.startsWith('slip:') && elementOf(level, item.slice(5), side) === id,
    );
    const earned = tenth(mine.reduce((sum, { points }) => sum + points, 0));
    return { element: id, name, earned, most: Math.max(earned, tenth(planned(id))) };
  });
}

/** The positions a slip could take instead: those argued on other slips are taken, and its own minutes come back. */
function positionsFor(
  { level, side, slips, minutesLeft }: HearingContext,
  claim: Claim,
): SlipReview['claims'] {
  const { hand } = indexLevel(level).hand(side);
  return hand.claims
    .filter(({ issue }) => issue === claim.issue)
    .map(({ id, say, minutes }) => {
      const argued = id !== claim.id && slips.some((slip) => slip.claim === id);
      const state = argued ? 'argued' : minutes > minutesLeft + claim.minutes ? 'too-long' : 'open';
      return { id, say, minutes, state };
    });
}

/** What one item of the score earned, and of how much. */
function pointsOf({ lines }: Advocacy, item: string): { earned: number; most: number } {
  const mine = lines.filter((line) => line.item === item);
  const total = (of: 'points' | 'max') => tenth(mine.reduce((sum, line) => sum + line[of], 0));
  return { earned: total('points'), most: total('max') };
}

function reviews(context: HearingContext, advocacy: Advocacy): readonly SlipReview[] {
  const { level, side, slips } = context;
  const { claims } = indexLevel(level).hand(side);
  return slips.flatMap((slip, index) => {
    const claim = claims.get(slip.claim);
    if (claim === undefined) return [];
    const { authority, exhibits, pin, certainty } = slip;
    return [
      {
        index,
        issue: issueName(level, claim.issue),
        claim: claim.id,
        say: claim.say,
        quality: claim.worth === 0 ? 0 : Math.round(100 * qualityOf(claim, slip).total),
        ...pointsOf(advocacy, `slip:${claim.id}`),
        draft: { claim: claim.id, authority, exhibits, pin, certainty },
        claims: positionsFor(context, claim),
        near: nearCards(context, claim.issue),
      },
    ];
  });
}

function matterView({ level, side }: HearingContext, words: AllWords): DebriefView['matter'] {
  const { title, caption, parties } = level;
  return {
    title,
    court: caption.court,
    docket: caption.docket,
    decided: words.decided(dateText(caption.decided, words.dates)),
    argued: words.arguedFor(parties[side].short),
  };
}

/** A name that only repeats what to do is left out: what is named then is the part's whole, not one thing in it. */
function changeView(advocacy: Advocacy, words: AllWords): DebriefView['change'] {
  const change = bestChange(advocacy);
  if (change === null) return null;
  const { item, name, why, gain, source } = change;
  const [kind = '', one] = item.split(':');
  const act = words.changes[kind];
  return { act: act ?? name, about: act === undefined || one === undefined ? '' : name, why, gain, source };
}

/** A case may say that play can end otherwise than history did; then what was argued has an end of its own. */
function otherwiseView(context: HearingContext, words: AllWords): DebriefView['otherwise'] {
  const { counterfactual } = context.level;
  if (counterfactual === undefined) return null;
  const told = outcomesTold(context.level, decideAll(context), words);
  return { because: counterfactual.because, told: told.map((one) => one.told).join('; ') };
}

export function debriefView(context: HearingContext, words: AllWords): DebriefView {
  const { level } = context;
  const advocacy = scoreAdvocacy(context);
  const outcomes = outcomeViews(level, words);
  const slips = reviews(context, advocacy);
  const lost = outcomes.every(({ disposition }) => disposition === 'denied');
  return {
    step: 'debrief',
    matter: matterView(context, words),
    outcomes,
    advocacy: advocacy.total,
    verdict: words.verdict(outcomes.map(({ told }) => told).join('; '), advocacy.total, lost),
    otherwise: otherwiseView(context, words),
    parts: scoreParts.map((part) => ({
      part,
      ...words.parts[part],
      points: advocacy[part],
      max: partMaximum[part],
      lines: advocacy.lines.filter((line) => line.part === part),
    })),
    bars: bars(context, advocacy),
    change: changeView(advocacy, words),
    best: bestMoment(slips, context, (item) => pointsOf(advocacy, item)),
    slips,
    certainties: certaintyViews(words),
    findings: level.ruling.findings.map((finding) => findingView(context, finding, words)),
    scales: allScales(context, 'debrief'),
    meaning: level.ruling.meaning,
    afterwards: level.ruling.afterwards,
    sources: level.sources.map(({ name, cite, note }) => ({ name, cite, note: note ?? '' })),
  };
}
