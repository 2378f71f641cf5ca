// The kit for the table: every part of the case is on its sheet, and its score by hand comes near the game's.
import { describe, expect, test } from 'vitest';
import { paperEn } from '../../src/desk/words/paper-en.ts';
import { paperEs } from '../../src/desk/words/paper-es.ts';
import { playOut } from '../../src/explore/index.ts';
import type { Level } from '../../src/level/index.ts';
import {
  answerMarks,
  LAME,
  type PaperKit,
  paperKit,
  scoreByHand,
  sheetNames,
  slipMarks,
} from '../../src/present/paper.ts';
import { en } from '../../src/present/words.ts';
import { replay, stream, walkthroughProceedings } from '../../src/proceedings/index.ts';
import { scoreAdvocacy } from '../../src/scoring/index.ts';
import { altered, gallery, tiny } from '../support/levels.ts';

const kitOf = (level: Level) => paperKit(level, 'movant', en);
const everyLevel = [...gallery, tiny];

/** What the game gives and what the sheets give for the same hearing. */
function both(kit: PaperKit, context: Parameters<typeof scoreAdvocacy>[0]) {
  return { game: scoreAdvocacy(context).total, hand: scoreByHand(kit, context).total };
}

describe.each(everyLevel.map((level) => [level.id, level] as const))('the kit of %s', (_, level) => {
  const kit = kitOf(level);

  test('[paper] has every exhibit, rule, position, question, line and chance once, numbered from 1', () => {
    const { hands, law, record } = level;
    const hand = hands.movant;
    const ids = (parts: readonly { id: string }[]) => parts.map(({ id }) => id);
    expect(ids(kit.exhibits)).toEqual(ids(record.filter(({ citableBy }) => citableBy.includes('movant'))));
    expect(ids(kit.law)).toEqual(ids(law));
    expect(ids(kit.questions)).toEqual(ids(hand.bench));
    expect(ids(kit.lines)).toEqual(ids(hand.opposition));
    expect(ids(kit.lineKeys)).toEqual(ids(hand.opposition));
    expect(ids(kit.chances)).toEqual(ids(hand.candor));
    const claims = kit.issues.flatMap((issue) => issue.claims);
    expect(ids(claims).toSorted()).toEqual(ids(hand.claims).toSorted());
    expect(ids(kit.claimKeys)).toEqual(ids(claims));
    for (const parts of [kit.exhibits, kit.law, kit.questions, kit.lines, claims, kit.claimKeys, kit.chances])
      expect(parts.map(({ n }) => n)).toEqual(parts.map((_part, at) => at + 1));
  });

  test('[paper] each reply of the bench script is there, with the same order every time', () => {
    for (const { id, replies } of kit.questions) {
      const authored = level.hands.movant.bench.find((one) => one.id === id)?.because ?? [];
      expect(replies.map((reply) => reply.id).toSorted()).toEqual(authored.map((one) => one.id).toSorted());
    }
    expect(kitOf(level)).toEqual(kit);
  });

  test('[paper] the ruling names the reason that stands on the forecast form', () => {
    expect(kit.ruling.findings.length).toBe(level.ruling.findings.length);
    for (const { n, reason, decisive } of kit.ruling.findings)
      expect(kit.forecast.items[n - 1]?.reasons[reason]?.say).toBe(decisive);
  });

  test.each(level.walkthroughs.map((one) => [one.id, one] as const))(
    '[paper] %s comes within three points by hand',
    (_id, walkthrough) => {
      const { context } = replay(level, walkthroughProceedings(level, walkthrough)).hearing;
      const { game, hand } = both(paperKit(level, walkthrough.side, en), context);
      expect(Math.abs(game - hand), `${game} in the game, ${hand} by hand`).toBeLessThanOrEqual(3);
    },
  );

  test('[paper] sixty hearings at random come within five points by hand', () => {
    const far = Array.from({ length: 60 }, (_one, seed) => {
      const next = stream(seed + 7);
      const { hearing } = playOut({
        level,
        side: 'movant',
        seed,
        strategy: (offers) => offers[Math.floor(next() * offers.length)] ?? nothing(),
      });
      return { seed, ...both(kit, hearing.context) };
    }).filter(({ game, hand }) => Math.abs(game - hand) > 5);
    expect(far).toEqual([]);
  });
});

function nothing(): never {
  throw new Error('Nothing was offered.');
}

describe('a kit', () => {
  test('[paper] is for either side, where the level has both', () => {
    const mirrored = altered(tiny, (level) => {
      level.hands.respondent = structuredClone(level.hands.movant);
    });
    const kit = paperKit(mirrored, 'respondent', en);
    expect([kit.party, kit.opponent]).toEqual([tiny.parties.respondent.short, tiny.parties.movant.short]);
  });

  test('[paper] leaves out what this side cannot cite, and renumbers the rest', () => {
    const first = tiny.record[0]?.id ?? '';
    const kit = kitOf(
      altered(tiny, (level) => {
        for (const exhibit of level.record) if (exhibit.id === first) exhibit.citableBy = ['respondent'];
      }),
    );
    expect(kit.exhibits.some(({ id }) => id === first)).toBe(false);
    expect(kit.exhibits[0]?.n).toBe(1);
  });

  test('[paper] a sheet worked wrongly would show: another worth gives another score', () => {
    const walkthrough = tiny.walkthroughs[0];
    if (walkthrough === undefined) throw new Error('tiny has a walkthrough');
    const { context } = replay(tiny, walkthroughProceedings(tiny, walkthrough)).hearing;
    const kit = kitOf(tiny);
    const wrong = { ...kit, score: { ...kit.score, divisor: kit.score.divisor * 2 } };
    expect(scoreByHand(wrong, context).total).toBeLessThan(scoreByHand(kit, context).total - 3);
  });

  test('[paper] is marked as its sheets say in words: 8, 5, 4 and 3 of 20, 2 less, 4 and 6 of 10', () => {
    expect(slipMarks).toEqual({ facts: 8, law: 5, pin: 4, certainty: 3 });
    expect([LAME, answerMarks.direct, answerMarks.because]).toEqual([2, 4, 6]);
    for (const { key, bench } of [paperEn, paperEs]) {
      for (const said of [/\b8\b/, /\b2\b/, /\b3\b/, /1\.5/]) expect(key.how).toMatch(said);
      expect(bench.how(6)).toMatch(/\b4\b/);
    }
  });

  test('[paper] its plan for the lesson is forty-five minutes, in each language', () => {
    for (const { guide } of [paperEn, paperEs])
      expect(guide.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
  });

  test('[paper] names each sheet once', () => {
    expect(new Set(sheetNames).size).toBe(sheetNames.length);
  });
});
