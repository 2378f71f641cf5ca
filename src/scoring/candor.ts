// Candor, 15 points: conceding the undisputed, disclosing the adverse, staying inside the motion and the record.
// A misstatement costs what its author says, never below nothing.
import { indexLevel } from '../level/card-index.ts';
import type { Chance, Claim, Level, Reply } from '../level/types.ts';
import { type Play, type PlayedSlip, partMaximum, type ScoreLine } from './play.ts';
import { findingSource } from './why.ts';
import { wordsFor } from './words.ts';

interface Misstated {
  readonly item: string;
  readonly name: string;
  readonly cost: number;
  readonly why: string;
  readonly source: string;
}

function replyOf(play: Play, { answer }: PlayedSlip): Reply | undefined {
  if (answer === null) return undefined;
  const question = indexLevel(play.level).hand(play.side).questions.get(answer.question);
  return question?.because.find(({ id }) => id === answer.because);
}

const claimOf = (play: Play, { claim }: PlayedSlip): Claim | undefined =>
  indexLevel(play.level).hand(play.side).claims.get(claim);

/** Every chance for candor that was taken, once each, in the order of the hearing. */
function chancesTaken(play: Play): readonly string[] {
  const taken = play.slips.flatMap((slip) => {
    const byClaim = (claimOf(play, slip)?.candor ?? [])
      .filter(({ law }) => law === undefined || law === slip.authority)
      .map(({ chance }) => chance);
    const byReply = replyOf(play, slip)?.candor;
    return byReply === undefined ? byClaim : [...byClaim, byReply];
  });
  return [...new Set(taken)];
}

function misstatements(play: Play): readonly Misstated[] {
  return play.slips.flatMap((slip) => {
    const claim = claimOf(play, slip);
    const reply = replyOf(play, slip);
    const source = claim === undefined ? '' : findingSource(play.level, claim);
    const made: Misstated[] = [];
    if (claim?.misstates)
      made.push({ item: `misstated:${claim.id}`, name: claim.say, source, ...claim.misstates });
    if (reply?.misstates)
      made.push({
        item: `misstated:${slip.question}/${reply.id}`,
        name: reply.say,
        source,
        ...reply.misstates,
      });
    return made;
  });
}

function earnedLines(level: Level, chances: readonly Chance[], needed: number): readonly ScoreLine[] {
  const { kinds } = wordsFor(level).candor;
  const each = needed === 0 ? 0 : partMaximum.candor / needed;
  return chances.slice(0, needed).map((chance) => ({
    part: 'candor',
    item: `chance:${chance.id}`,
    name: chance.name,
    points: each,
    max: each,
    why: chance.why,
    source: kinds[chance.kind],
  }));
}

function untakenLine(play: Play, taken: readonly string[], max: number): readonly ScoreLine[] {
  if (max <= 0.005) return [];
  const { hand } = indexLevel(play.level).hand(play.side);
  const open = hand.candor.filter(({ id }) => !taken.includes(id)).slice(0, 2);
  const list = open.map(({ name, why }) => `${name}: ${why}`).join(' ');
  const words = wordsFor(play.level).candor;
  return [
    {
      part: 'candor',
      item: 'candor',
      name: words.untakenName,
      points: 0,
      max,
      why: words.untaken(list),
      source: words.duty,
    },
  ];
}

export function candorLines(play: Play): readonly ScoreLine[] {
  const { hand, chances } = indexLevel(play.level).hand(play.side);
  const taken = chancesTaken(play);
  const needed = hand.candorNeeded;
  const counted = taken.flatMap((id) => chances.get(id) ?? []);
  const earned = earnedLines(play.level, counted, needed);
  const points = needed === 0 ? partMaximum.candor : earned.reduce((sum, line) => sum + line.points, 0);
  const words = wordsFor(play.level).candor;
  const free: readonly ScoreLine[] =
    needed > 0
      ? []
      : [
          {
            part: 'candor',
            item: 'candor',
            name: words.name,
            points,
            max: points,
            why: words.nothing,
            source: play.level.test.burden,
          },
        ];
  let left = points;
  const costs = misstatements(play).map(({ cost, ...said }): ScoreLine => {
    const paid = Math.min(left, cost);
    left -= paid;
    return { part: 'candor', ...said, points: paid === 0 ? 0 : -paid, max: 0 };
  });
  return [...earned, ...free, ...untakenLine(play, taken, partMaximum.candor - points), ...costs];
}
