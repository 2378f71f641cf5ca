// Build, 40 points: the worth of each claim times how well it was made, over par. Four lines a slip, one for each part,
// then one for what the plan left out.
import { indexLevel, own } from '../level/card-index.ts';
import type { Claim, Level } from '../level/types.ts';
import { bestWorth, parOf } from './par.ts';
import { type Play, type PlayedSlip, partMaximum, type ScoreLine } from './play.ts';
import { bestExhibits, bestSlip, type Part, parts, type Quality, qualityOf } from './quality.ts';
import { cardName, cardSource, findingSource, pinText, whyNot } from './why.ts';

type Told = Pick<ScoreLine, 'why' | 'source'>;
interface Made {
  readonly level: Level;
  readonly claim: Claim;
  readonly slip: PlayedSlip;
  readonly quality: Quality;
}

function tellFacts({ level, claim, slip, quality }: Made): Told {
  const lame = slip.exhibits.find((id) => own(claim.exhibits, id) === 0);
  if (lame !== undefined)
    return {
      why: `${cardName(level, lame)} does not carry this claim. ${whyNot(level, claim, lame)}`,
      source: cardSource(level, lame),
    };
  const source = cardSource(level, slip.exhibits[0] ?? '');
  if (quality.facts >= 1) return { why: 'The strongest evidence the record has for it.', source };
  const better = bestExhibits(claim).filter((id) => !slip.exhibits.includes(id));
  const names = better.map((id) => cardName(level, id)).join(' and ');
  return {
    why: `Good evidence, but more was in the record: ${names}.`,
    source: cardSource(level, better[0] ?? ''),
  };
}

function tellLaw({ level, claim, slip }: Made): Told {
  const value = own(claim.law, slip.authority);
  const source = cardSource(level, slip.authority);
  if (value >= 1) return { why: 'The rule that governs this point, cited whole.', source };
  const best = bestSlip(claim)?.authority;
  const better = best === undefined ? '' : ` The governing rule is ${cardName(level, best)}.`;
  const fault = value < 0 ? 'It is against you, and was not faced.' : whyNot(level, claim, slip.authority);
  return { why: `${fault}${better}`, source };
}

function tellPin({ level, claim, slip, quality }: Made): Told {
  const best = bestSlip(claim)?.pin ?? null;
  const source = cardSource(level, (slip.pin ?? best ?? slip.authority).split('#')[0] ?? '');
  if (quality.pin >= 1) return { why: 'You put your finger on the sentence that decides it.', source };
  if (best === null) return { why: 'No one sentence decides this claim.', source };
  const shown = `${pinText(level, best)} (${cardName(level, best.split('#')[0] ?? '')})`;
  if (slip.pin === null) return { why: `No sentence was pinned. The one that matters is ${shown}.`, source };
  const near =
    quality.pin > 0
      ? 'Near it, but the operative sentence is'
      : 'That sentence does not carry the point. The one that does is';
  return { why: `${near} ${shown}.`, source };
}

const certaintyWords = { arguable: 'arguable', 'serious-question': 'a serious question', likely: 'likely' };

function tellCertainty({ level, claim, slip, quality }: Made): Told {
  const source = findingSource(level, claim);
  const said = certaintyWords[slip.certainty];
  if (quality.certainty >= 1)
    return { why: `You claimed no more and no less than the record bears: ${said}.`, source };
  return { why: `You said ${said}; the record bears ${certaintyWords[claim.certainty]}.`, source };
}

const tellers: Readonly<Record<Part, (made: Made) => Told>> = {
  facts: tellFacts,
  law: tellLaw,
  pin: tellPin,
  certainty: tellCertainty,
};

/** Why nothing at all was earned: a mistake, no evidence, or no law. */
function tellGate(made: Made): Told {
  const { level, claim, slip } = made;
  if (claim.worth === 0) return { why: claim.why, source: findingSource(level, claim) };
  const lame = slip.exhibits.every((id) => own(claim.exhibits, id) === 0);
  const told = lame ? tellFacts(made) : tellLaw(made);
  return {
    ...told,
    why: `Without ${lame ? 'evidence' : 'law'} that bears on it a claim earns nothing. ${told.why}`,
  };
}

function slipLines(play: Play, slip: PlayedSlip, share: number): readonly ScoreLine[] {
  const { level } = play;
  const claim = indexLevel(level).hand(play.side).claims.get(slip.claim);
  if (claim === undefined) return [];
  const quality = qualityOf(claim, slip);
  const made = { level, claim, slip, quality };
  const line = (told: Told, points: number, max: number): ScoreLine => ({
    part: 'build',
    item: `slip:${claim.id}`,
    name: claim.say,
    points,
    max,
    ...told,
  });
  const full = share * bestWorth(claim);
  if (quality.gate === 0 || claim.worth === 0) return [line(tellGate(made), 0, full)];
  const unit = share * claim.worth;
  const lines = (Object.keys(parts) as Part[]).map((part) =>
    line(tellers[part](made), unit * parts[part] * quality[part], unit * parts[part]),
  );
  const helped = quality.unaided - quality.total;
  if (helped <= 0) return lines;
  const why = `Help caps this claim at ${Math.round(quality.cap * 100)} %.`;
  return [...lines, line({ why, source: 'Hints you asked for' }, -unit * helped, 0)];
}

const NAMED = 2; // of the claims left out, how many are quoted

/** What the minutes could have bought besides: the plan that makes par, and elements nobody spoke to. */
function planLine(play: Play, max: number): ScoreLine {
  const { level } = play;
  const { hand, claims } = indexLevel(level).hand(play.side);
  const argued = new Set(play.slips.map(({ claim }) => claim));
  const missed = parOf(hand).plan.filter((id) => !argued.has(id));
  const issuesArgued = new Set(play.slips.map(({ issue }) => issue));
  const silent = level.test.elements.filter(
    ({ id }) => !level.issues.some((issue) => issue.element === id && issuesArgued.has(issue.id)),
  );
  const burden =
    silent.length === 0
      ? ''
      : ` Nothing was said on ${silent.map(({ name }) => name.toLowerCase()).join(', ')}; an empty element earns nothing.`;
  const dearest = missed.toSorted((a, b) => (claims.get(b)?.worth ?? 0) - (claims.get(a)?.worth ?? 0));
  const list = dearest
    .slice(0, NAMED)
    .map((id) => `“${claims.get(id)?.say ?? id}”`)
    .join(' And: ');
  const why =
    missed.length === 0
      ? 'You argued the plan that this hand is best for.'
      : `In the same minutes this hand could also have argued: ${list}${burden}`;
  return {
    part: 'build',
    item: 'plan',
    name: 'What you chose to argue',
    points: 0,
    max,
    why,
    source: level.test.burden,
  };
}

export function buildLines(play: Play): readonly ScoreLine[] {
  const { hand } = indexLevel(play.level).hand(play.side);
  const par = parOf(hand).worth;
  const share = par === 0 ? 0 : partMaximum.build / par;
  const lines = play.slips.flatMap((slip) => slipLines(play, slip, share));
  const left = partMaximum.build - lines.reduce((sum, { max }) => sum + max, 0);
  return left > 0.005 ? [...lines, planLine(play, left)] : lines;
}
