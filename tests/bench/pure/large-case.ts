// A case of about a given size that reads without a problem: one of the game's, grown by copies of its own cards, claims,
// questions and lines under ids of their own. Its parts are as large and as many as an author's are.
import { openLevel } from '../../support/levels.ts';

const MOST = { record: 120, law: 80, claims: 80, bench: 80, opposition: 60, glossary: 120 } as const;

type Part = Record<string, unknown>;

/** The list, and copies of its parts after it: as many as `times` and the format's limit allow. */
function grown(list: readonly Part[], times: number, most: number): Part[] {
  const size = Math.max(list.length, Math.min(most, Math.floor(list.length * times)));
  return Array.from({ length: size }, (_, at) => {
    const copy = structuredClone(list[at % list.length] ?? {});
    const round = Math.floor(at / list.length);
    for (const key of ['id', 'term'])
      if (round > 0 && typeof copy[key] === 'string') copy[key] += `-${round}`;
    return copy;
  });
}

/** Cards with more sentences each, which are all that a level has room for past half a megabyte. */
const grownCards = (cards: readonly Part[], times: number, most: number): Part[] =>
  grown(cards, times, most).map((card) => ({
    ...card,
    sentences: grown(card.sentences as Part[], times / 3, 12),
  }));

/** Every copied question is some copied claim's, so that none is left over. */
function withOwnBench(claims: Part[], questions: readonly Part[]): Part[] {
  const known = new Set(questions.map(({ id }) => id));
  return claims.map((claim) => {
    const [, round] = /-(\d+)$/.exec(String(claim.id)) ?? [];
    const bench = (claim.bench as string[]).map((id) =>
      known.has(`${id}-${round}`) ? `${id}-${round}` : id,
    );
    return { ...claim, bench };
  });
}

function grownHand(hand: Part, times: number): Part {
  const bench = grown(hand.bench as Part[], times, MOST.bench);
  const claims = withOwnBench(grown(hand.claims as Part[], times, MOST.claims), bench);
  return { ...hand, bench, claims, opposition: grown(hand.opposition as Part[], times, MOST.opposition) };
}

/** The case with each of its lists so many times as long, as far as the format allows. */
function grownLevel(file: string, times: number): Part {
  const level = structuredClone(openLevel(file)) as unknown as Part;
  const hands = Object.entries(level.hands as Record<string, Part>);
  return {
    ...level,
    record: grownCards(level.record as Part[], times, MOST.record),
    law: grownCards(level.law as Part[], times, MOST.law),
    glossary: grown((level.glossary ?? []) as Part[], times, MOST.glossary),
    hands: Object.fromEntries(hands.map(([side, hand]) => [side, grownHand(hand, times)])),
  };
}

/** Either side may argue the movant's hand: the same again for the respondent. */
function forBothSides(level: Part): Part {
  const { movant } = level.hands as { movant: Part };
  const record = (level.record as Part[]).map((card) => ({ ...card, citableBy: ['movant', 'respondent'] }));
  return { ...level, record, hands: { movant, respondent: structuredClone(movant) } };
}

const TEXTS = new Set(['why', 'cannotShow', 'aims', 'directWhy']);

/** Explanations at greater length: the last room that the format leaves. */
const wordier = (level: Part): Part =>
  JSON.parse(JSON.stringify(level), (key, value: unknown) =>
    TEXTS.has(key) && typeof value === 'string' ? `${value} ${value} ${value}`.slice(0, 700) : value,
  );

/** The smallest case, of those that `grow` gives, of at least this many characters as JSON; else the largest. */
function ofSize(characters: number, grow: (times: number) => Part): Part {
  for (let times = 0.5; times < 12; times += 0.1) {
    const level = grow(times);
    if (JSON.stringify(level).length >= characters) return level;
  }
  return wordier(grow(12));
}

/** Parler's case, grown for both sides. */
export const largeCase = (characters: number): Part =>
  ofSize(characters, (times) => forBothSides(grownLevel('levels/parler-v-aws.yaml', times)));

/** The text of a case and of the same case so many times as large. */
export function grownText(file: string, times: number): string {
  const characters = times * JSON.stringify(grownLevel(file, 1)).length;
  return JSON.stringify(times === 1 ? grownLevel(file, 1) : ofSize(characters, (by) => grownLevel(file, by)));
}
