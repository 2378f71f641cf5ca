// Build, 40 points: the worth of each claim times how well it was made, over par. Four lines a slip, one for each part,
// then one for what the plan left out.
import { indexLevel, own } from '../level/card-index.ts';
import type { Claim, Level } from '../level/types.ts';
import { bestWorth, parOf } from './par.ts';
import { type Play, type PlayedSlip, partMaximum, type ScoreLine } from './play.ts';
import { bestExhibits, bestSlip, type Part, parts, type Quality, qualityOf } from './quality.ts';
import { cardName, cardSource, findingSource, pinText, whyNot } from './why.ts';
import { wordsFor } from './words.ts';

type Told = Pick<ScoreLine, 'why' | 'source'>;
interface Made {
  readonly level: Level;
  readonly claim: Claim;
  readonly slip: PlayedSlip;
  readonly quality: Quality;
}

function tellFacts({ level, claim, slip, quality }: Made): Told {
  const words = wordsFor(level).facts;
  const lame = slip.exhibits.find((id) => own(claim.exhibits, id) === 0);
  if (lame !== undefined)
    return {
      why: words.lame(cardName(level, lame), whyNot(level, claim, lame)),
      source: cardSource(level, lame),
    };
  const source = cardSource(level, slip.exhibits[0] ?? '');
  if (quality.facts >= 1) return { why: words.best, source };
  const better = bestExhibits(claim).filter((id) => !slip.exhibits.includes(id));
  const names = better.map((id) => cardName(level, id));
  return { why: words.more(names), source: cardSource(level, better[0] ?? '') };
}

function tellLaw({ level, claim, slip }: Made): Told {
  const words = wordsFor(level).law;
  const value = own(claim.law, slip.authority);
  const source = cardSource(level, slip.authority);
  if (value >= 1) return { why: words.best, source };
  const best = bestSlip(claim)?.authority;
  const better = best === undefined ? '' : words.governing(cardName(level, best));
  const fault = value < 0 ? words.adverse : whyNot(level, claim, slip.authority);
  return { why: `${fault}${better}`, source };
}

function tellPin({ level, claim, slip, quality }: Made): Told {
  const words = wordsFor(level).pin;
  const best = bestSlip(claim)?.pin ?? null;
  const source = cardSource(level, (slip.pin ?? best ?? slip.authority).split('#')[0] ?? '');
  if (quality.pin >= 1) return { why: words.best, source };
  if (best === null) return { why: words.needless, source };
  const tell = slip.pin === null ? words.none : quality.pin > 0 ? words.near : words.wrong;
  return { why: tell(pinText(level, best), cardName(level, best.split('#')[0] ?? '')), source };
}

function tellCertainty({ level, claim, slip, quality }: Made): Told {
  const source = findingSource(level, claim);
  const { certainties, certainty } = wordsFor(level);
  const said = certainties[slip.certainty];
  if (quality.certainty >= 1) return { why: certainty.right(said), source };
  return { why: certainty.wrong(said, certainties[claim.certainty]), source };
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
  const { gate } = wordsFor(level);
  return { ...told, why: lame ? gate.evidence(told.why) : gate.law(told.why) };
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
  const words = wordsFor(level);
  const why = words.help(Math.round(quality.cap * 100));
  return [...lines, line({ why, source: words.helpSource }, -unit * helped, 0)];
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
  const { plan } = wordsFor(level);
  const burden = silent.length === 0 ? '' : plan.silent(silent.map(({ name }) => name));
  const dearest = missed.toSorted((a, b) => (claims.get(b)?.worth ?? 0) - (claims.get(a)?.worth ?? 0));
  const named = dearest.slice(0, NAMED).map((id) => claims.get(id)?.say ?? id);
  const why = missed.length === 0 ? plan.best : `${plan.missed(named)}${burden}`;
  return {
    part: 'build',
    item: 'plan',
    name: plan.name,
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
