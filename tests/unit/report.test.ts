// The report on a case where the gallery does not show it: two hands, questions out of sight, awkward ids.
import { describe, expect, test } from 'vitest';
import { checkWalkthrough, deadParts, reportOn } from '../../src/explore/index.ts';
import { playOut, type Strategy } from '../../src/explore/player.ts';
import { clicking } from '../../src/explore/strategies.ts';
import { difficulties } from '../../src/hearing/index.ts';
import { scoreAdvocacy } from '../../src/scoring/index.ts';
import { fourClaims } from '../support/four-claims.ts';
import { altered, only, tiny } from '../support/levels.ts';

/** Tiny with the other table to play from too. The ledger is the movant's alone. */
const both = altered(tiny, ({ hands }) => {
  hands.respondent = structuredClone(hands.movant);
  hands.respondent.claims = hands.respondent.claims.filter(({ id }) => id !== 'lost-sales');
  for (const claim of hands.respondent.claims) claim.whyNot = {};
  for (const line of hands.respondent.opposition) line.whyNot = {};
});

describe('two hands', () => {
  test('[report] the best of a side is what its own walkthroughs reach', () => {
    const even = altered(tiny, ({ hands, walkthroughs, record }) => {
      hands.respondent = structuredClone(hands.movant);
      for (const exhibit of record) exhibit.citableBy = ['movant', 'respondent'];
      for (const walkthrough of walkthroughs) if (walkthrough.id === 'best') walkthrough.side = 'respondent';
    });
    const report = (side: 'movant' | 'respondent') => reportOn(even, { plays: 1, shufflings: 1, side });
    expect(report('movant').best).toBe(checkWalkthrough(even, only(even.walkthroughs)).advocacy);
    expect(report('movant').faults.join()).toMatch(/No walkthrough reaches 100/);
    expect(report('respondent').best).toBe(100);
  });

  test('[report] a card that only the other side can use is not dead', () => {
    expect(deadParts(both, 'respondent').cards).toEqual([]);
    const unused = altered(both, ({ hands }) => {
      for (const claim of hands.movant.claims) {
        claim.whyNot = {};
        delete claim.exhibits.ledger;
      }
      for (const line of hands.movant.opposition) line.whyNot = {};
    });
    expect(deadParts(unused, 'respondent').cards).toEqual(['ledger']);
  });

  test('[report] random play from the respondent’s table is never stuck and scores in range', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const { hearing, stuck } = playOut({ level: both, side: 'respondent', seed, strategy: clicking(seed) });
      const { total } = scoreAdvocacy(hearing.context);
      expect({ seed, stuck, inRange: total >= 0 && total <= 100 }).toEqual({
        seed,
        stuck: false,
        inRange: true,
      });
    }
  });
});

describe('questions', () => {
  const listing = (first: string[], second: string[]) =>
    deadParts(
      altered(tiny, ({ hands: { movant } }) => {
        const [one, two] = movant.claims;
        if (one !== undefined) one.bench = first;
        if (two !== undefined) two.bench = second;
      }),
    ).questions;

  test('[report] a question behind one that is always put is dead, unless that one can be put elsewhere first', () => {
    expect(listing(['next-line'], ['why-not-money'])).toEqual([]);
    expect(listing(['why-not-money', 'next-line'], [])).toEqual(['next-line']);
    expect(listing(['why-not-money', 'next-line'], ['why-not-money'])).toEqual([]);
    expect(listing(['next-line', 'why-not-money'], [])).toEqual([]);
  });

  test('[report] where the bench asks nothing, every question is dead', () => {
    const silent = altered(tiny, ({ hands: { movant } }) => Object.assign(movant, { questions: 0 }));
    expect(deadParts(silent).questions).toEqual(['next-line', 'why-not-money']);
  });
});

test('[report] a strategy is offered every finding that a player is, “not reached” too', () => {
  const unreached = altered(tiny, ({ ruling }) => {
    only(ruling.findings).finding = 'not-reached';
  });
  const offered = (level: typeof tiny) => {
    const seen = new Set<string>();
    const strategy: Strategy = (offers, kind) => {
      if (kind === 'finding') for (const { id } of offers) seen.add(id);
      const [first] = offers;
      if (first === undefined) throw new Error('nothing offered');
      return first;
    };
    expect(playOut({ level, side: 'movant', seed: 1, strategy }).stuck).toBe(false);
    return [...seen].includes('not-reached');
  };
  expect([offered(unreached), offered(tiny)]).toEqual([true, false]);
});

test.each(difficulties)(
  '[report] random play as %s is never stuck, and only the bench may ask more',
  (difficulty) => {
    const played = [tiny, fourClaims(1)].flatMap((level) =>
      Array.from({ length: 100 }, (_, seed) =>
        playOut({ level, side: 'movant', seed, difficulty, strategy: clicking(seed) }),
      ),
    );
    expect(played.filter(({ stuck }) => stuck)).toEqual([]);
    const asked = played.map(
      ({ hearing }) => hearing.context.slips.filter(({ question }) => question).length,
    );
    expect(Math.max(...asked)).toBe(difficulty === 'partner' ? 3 : 2);
  },
);

test('[report] the seed given is the seed of the random plays', () => {
  const random = (seed: number) => reportOn(tiny, { plays: 40, shufflings: 1, seed }).random;
  expect(random(1)).toEqual(reportOn(tiny, { plays: 40, shufflings: 1 }).random);
  expect(random(2)).not.toEqual(random(1));
});

test('[report] a request named like something every object has is looked up as any other', () => {
  const named = altered(tiny, (level) => {
    only(level.requests).id = 'constructor';
    for (const one of [...level.ruling.findings, ...level.ruling.outcomes]) one.request = 'constructor';
    for (const issue of level.issues) if (issue.requests) issue.requests = ['constructor'];
    for (const walkthrough of level.walkthroughs) {
      for (const guess of walkthrough.forecast) guess.request = 'constructor';
      walkthrough.gives = { ...walkthrough.gives, outcomes: {} };
      delete walkthrough.gives.findings;
    }
  });
  expect(checkWalkthrough(named, only(named.walkthroughs)).wrong).toEqual([]);
});
