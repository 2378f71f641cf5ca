// The argument as seen: the lectern, the slip being built, and the bench.
import { difficultyTerms, type HearingContext, type HintTier } from '../hearing/index.ts';
import { indexLevel } from '../level/index.ts';
import type { Claim, Issue } from '../level/types.ts';
import { certainties, directs } from '../level/vocabulary.ts';
import { shuffled, speakSlip } from '../proceedings/index.ts';
import { bestSlip, cardName, hintCaps, pinText } from '../scoring/index.ts';
import { nearCards } from './near.ts';
import { askedAbout } from './stage-screen.ts';
import type { BenchView, BuildingView, ClaimView, HintView, IssueView, LecternView } from './view.ts';
import type { AllWords } from './words.ts';

const handOf = ({ level, side }: HearingContext) => indexLevel(level).hand(side);

function issueView(context: HearingContext, issue: Issue): IssueView {
  const { claims } = handOf(context);
  const argued = context.slips.filter((slip) => slip.issue === issue.id);
  const open = [...claims.values()].filter(
    (claim) =>
      claim.issue === issue.id &&
      claim.minutes <= context.minutesLeft &&
      !argued.some((slip) => slip.claim === claim.id),
  );
  return {
    id: issue.id,
    name: issue.name,
    question: issue.question,
    element: indexLevel(context.level).elements.get(issue.element)?.name ?? issue.element,
    argued: argued.map(({ claim }) => ({ claim, say: claims.get(claim)?.say ?? claim })),
    open: open.length,
  };
}

export function lecternView(context: HearingContext): LecternView {
  const { level, slips } = context;
  const spoken = new Set(slips.map(({ issue }) => indexLevel(level).issues.get(issue)?.element));
  return {
    step: 'argument.atLectern',
    issues: level.issues.map((issue) => issueView(context, issue)),
    silent: level.test.elements.filter(({ id }) => !spoken.has(id)).map(({ name }) => name),
  };
}

function claimView(context: HearingContext, { id, say, minutes }: Claim): ClaimView {
  const argued = context.slips.some((slip) => slip.claim === id);
  const state = argued ? 'argued' : minutes > context.minutesLeft ? 'too-long' : 'open';
  return { id, say, minutes, state };
}

/** What a hint of each tier says. A mistake has no good slip to point to, and says so in its nudge. */
function hintText(context: HearingContext, claim: Claim, tier: HintTier, words: AllWords): string {
  const { level } = context;
  const issue = indexLevel(level).issues.get(claim.issue);
  if (tier === 1) return claim.nudge ?? words.nudge(issue?.question ?? '');
  const best = bestSlip(claim);
  if (best === null || claim.worth === 0) return claim.why;
  const law = cardName(level, best.authority);
  const cards = best.exhibits.map((id) => cardName(level, id));
  if (tier === 2) return words.pointer(law, cards[0] ?? '');
  const pin = best.pin === null ? words.noPin : pinText(level, best.pin);
  return words.worked(cards.join('; '), law, pin, words.certainties[best.certainty].name);
}

/** The highest tier of help that is shown with a claim: what was taken, and the nudge where help is at hand. */
function tierShown({ difficulty, hints }: HearingContext, claim: Claim): HintTier | 0 {
  const taken = Object.hasOwn(hints, claim.id) ? (hints[claim.id] ?? 0) : 0;
  return taken === 0 && difficultyTerms[difficulty].hints === 'at-hand' ? 1 : taken;
}

function hintsFor(context: HearingContext, claim: Claim, words: AllWords): readonly HintView[] {
  const shown = tierShown(context, claim);
  const tiers = ([1, 2, 3] as const).filter((tier) => tier <= shown);
  return tiers.map((tier) => ({
    tier,
    cap: 100 * hintCaps[tier],
    text: hintText(context, claim, tier, words),
  }));
}

const allowsHints = ({ difficulty }: HearingContext) => difficultyTerms[difficulty].hints !== 'none';

function nextHint(context: HearingContext, claim: Claim, words: AllWords) {
  const shown = tierShown(context, claim);
  const tier = ([1, 2, 3] as const).find((one) => one > shown);
  return tier === undefined || !allowsHints(context) ? null : { tier, offer: words.hints[tier].offer };
}

export const certaintyViews = (words: AllWords): BuildingView['certainties'] =>
  certainties.map((id) => ({ id, ...words.certainties[id] }));

export function buildingView(context: HearingContext, seed: number, words: AllWords): BuildingView | null {
  const issue = indexLevel(context.level).issues.get(context.issue ?? '');
  if (issue === undefined) return null;
  const claims = handOf(context).hand.claims.filter((claim) => claim.issue === issue.id);
  return {
    step: 'argument.building',
    issue: issueView(context, issue),
    claims: shuffled(claims, seed, `claims:${issue.id}`).map((claim) => claimView(context, claim)),
    near: nearCards(context, issue.id),
    certainties: certaintyViews(words),
    hintsAllowed: allowsHints(context),
    hints: Object.fromEntries(claims.map((claim) => [claim.id, hintsFor(context, claim, words)])),
    helpLeft: Object.fromEntries(claims.map((claim) => [claim.id, nextHint(context, claim, words)])),
  };
}

export function benchView(context: HearingContext, seed: number, words: AllWords): BenchView | null {
  const slip = context.slips.at(-1);
  const question = handOf(context).questions.get(slip?.question ?? '');
  if (slip === undefined || question === undefined) return null;
  return {
    step: 'argument.bench',
    question: question.id,
    ask: question.ask,
    judge: context.level.people.find(({ role }) => role === 'judge')?.name ?? words.roles.judge,
    slip: speakSlip(context.level, slip, context.side),
    about: askedAbout(context, slip),
    directs: directs.map((id) => ({ id, say: words.directs[id] })),
    replies: shuffled(question.because, seed, `replies:${question.id}`).map(({ id, say }) => ({ id, say })),
  };
}
