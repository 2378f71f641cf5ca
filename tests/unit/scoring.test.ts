// The rules of src/scoring/SPEC.md, on the tiny case; the worked example among them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difficulties, type HearingContext } from '../../src/hearing/index.ts';
import { indexLevel, type Level, type Rule } from '../../src/level/index.ts';
import {
  bestChange,
  bestSlip,
  decide,
  decideAll,
  marks,
  parOf,
  partMaximum,
  qualityOf,
  rungFor,
  scalesOf,
  scoreAdvocacy,
  scoreParts,
} from '../../src/scoring/index.ts';
import { evaluate } from '../../src/scoring/rules.ts';
import { arguingFour, fourClaims } from '../support/four-claims.ts';
import { earlyCut, hearingAfter, upTo, wholeHearing } from '../support/hearings.ts';
import { altered, gallery, type Mutable, only, openLevels, tiny } from '../support/levels.ts';

const claimOf = (level: Level, id: string) => {
  const claim = indexLevel(level).hand('movant').claims.get(id);
  if (claim === undefined) throw new Error(`no claim ${id}`);
  return claim;
};
const early = claimOf(tiny, 'early-cut');
const whole = hearingAfter(tiny, wholeHearing).context;
const changed = (change: Partial<HearingContext>) => scoreAdvocacy({ ...whole, ...change });

/** The tiny case with a second exhibit for the claim, as in the spec's worked example. */
const example = altered(tiny, (level) => {
  only(level.hands.movant.claims).exhibits = { email: 0.6, ledger: 0.5 };
});

describe('a slip', () => {
  test('[S1] the worked example of the spec comes out as written', () => {
    const slip = { ...earlyCut, pin: null, certainty: 'likely' as const };
    const quality = qualityOf(claimOf(example, 'early-cut'), slip);
    expect(quality.facts).toBeCloseTo(0.75, 12);
    expect([quality.law, quality.pin, quality.certainty]).toEqual([1, 0, 0.5]);
    expect(quality.total).toBeCloseTo(0.625, 12);
    const { context } = hearingAfter(example, [...upTo('issue.chosen'), slip]);
    expect(parOf(example.hands.movant).worth).toBe(10);
    expect(scoreAdvocacy(context).build).toBe(15);
  });

  test('[S1] a slip with everything right is worth 1', () => {
    expect(qualityOf(early, earlyCut).total).toBeCloseTo(1, 12);
    expect(bestSlip(early)).toMatchObject({ authority: 'clause-seven', exhibits: ['email'], pin: 'email#2' });
  });

  test('[S2] an irrelevant exhibit takes a quarter away, and never below nothing', () => {
    expect(qualityOf(early, { ...earlyCut, exhibits: ['email', 'ledger'] }).facts).toBeCloseTo(
      (0.8 - 0.25) / 0.8,
      12,
    );
    expect(qualityOf(early, { ...earlyCut, exhibits: ['ledger', 'ledger'] }).facts).toBe(0);
  });

  test('[S3] law and pin are what the claim gives them', () => {
    expect(qualityOf(early, { ...earlyCut, pin: 'clause-seven#1' }).pin).toBe(0.5);
    expect(qualityOf(early, { ...earlyCut, pin: 'email#1' }).pin).toBe(0);
    const half = altered(tiny, (level) => {
      only(level.hands.movant.claims).law = { 'clause-seven': 0.6, 'harm-rule': -0.5 };
    });
    expect(qualityOf(claimOf(half, 'early-cut'), earlyCut).law).toBe(0.6);
    expect(qualityOf(claimOf(half, 'early-cut'), { ...earlyCut, authority: 'harm-rule' }).law).toBe(0);
  });

  test('[S4] certainty falls with its distance from the band', () => {
    const at = (certainty: 'arguable' | 'serious-question' | 'likely') =>
      qualityOf(claimOf(tiny, 'lost-sales'), { ...earlyCut, certainty }).certainty;
    expect([at('arguable'), at('serious-question'), at('likely')]).toEqual([1, 0.5, 0]);
  });

  test('[S5] the gate shuts without relevant evidence or without law', () => {
    expect(qualityOf(early, { ...earlyCut, exhibits: ['ledger'] }).total).toBe(0);
    expect(qualityOf(early, { ...earlyCut, authority: 'harm-rule' }).total).toBe(0);
    expect(qualityOf(early, earlyCut).gate).toBe(1);
  });

  test('[S6] a nudge is free, a pointer caps at 0.9, a worked example at 0.6', () => {
    const of = (hint: 0 | 1 | 2 | 3) => qualityOf(early, { ...earlyCut, hint }).total;
    expect([of(0), of(1), of(2), of(3)].map((total) => Math.round(total * 1000) / 1000)).toEqual([
      1, 1, 0.9, 0.6,
    ]);
  });

  test('[S7] adding a relevant exhibit never lowers a slip, on any claim of any case', () => {
    const cases = [tiny, example, ...gallery, ...openLevels('tests/levels')].flatMap(
      (level) => level.hands.movant.claims,
    );
    let compared = 0;
    for (const claim of cases)
      for (const one of Object.keys(claim.exhibits))
        for (const other of Object.keys(claim.exhibits)) {
          if (one === other || (claim.exhibits[other] ?? 0) === 0) continue;
          for (const authority of Object.keys(claim.law)) {
            const slip = { authority, exhibits: [one], pin: null, certainty: claim.certainty };
            const more = qualityOf(claim, { ...slip, exhibits: [one, other] });
            expect(more.total).toBeGreaterThanOrEqual(qualityOf(claim, slip).total - 1e-12);
            compared += 1;
          }
        }
    expect(compared).toBeGreaterThan(0);
  });
});

describe('advocacy', () => {
  test('[S8] par is the best plan that the minutes allow', () => {
    const withMinutes = (minutes: number) =>
      parOf(
        altered(tiny, (level) => {
          level.hands.movant.minutes = minutes;
        }).hands.movant,
      );
    expect(withMinutes(1)).toEqual({ worth: 0, plan: [] });
    expect(withMinutes(3)).toEqual({ worth: 6, plan: ['early-cut'] });
    expect(withMinutes(4)).toEqual({ worth: 10, plan: ['early-cut', 'lost-sales'] });
  });

  test('[S8] par is never beaten by any choice of claims', () => {
    const hands = gallery.map(({ hands: { movant } }) => movant);
    fc.assert(
      fc.property(
        fc.constantFrom(tiny.hands.movant, ...hands),
        fc.infiniteStream(fc.nat(999)),
        (hand, numbers) => {
          let left = hand.minutes;
          let sum = 0;
          const order = hand.claims
            .map((claim) => ({ claim, at: numbers.next().value }))
            .sort((a, b) => a.at - b.at);
          for (const { claim } of order) {
            if (claim.minutes > left) continue;
            left -= claim.minutes;
            sum += claim.worth * (bestSlip(claim)?.quality ?? 0);
          }
          expect(sum).toBeLessThanOrEqual(parOf(hand).worth + 1e-9);
        },
      ),
    );
  });

  test('[S9] the because counts only after a right direct answer', () => {
    const answered = (direct: 'yes' | 'depends', because: string) => {
      const slips = whole.slips.map((slip, at) =>
        at === 0 ? { ...slip, answer: { question: 'next-line', direct, because } } : slip,
      );
      return changed({ slips }).exchange;
    };
    expect(answered('depends', 'no-danger')).toBe(25);
    expect(answered('depends', 'repeat')).toBe(25 - 7.5 * 0.6);
    expect(answered('yes', 'no-danger')).toBe(25 - 7.5);
  });

  test('[S9] notes earn their strength, over the notes allowed', () => {
    expect(changed({ notes: [] }).exchange).toBe(15);
    expect(changed({ notes: [{ line: 'late-rent', undoneBy: 'ledger' }] }).exchange).toBe(15);
    expect(changed({ notes: [{ line: 'sales-go-on', undoneBy: 'ledger' }] }).exchange).toBe(15);
  });

  test('[S9] a hand without notes gives its points to the bench, and the reverse', () => {
    const without = (change: (hand: Mutable<Level>['hands']['movant']) => void) =>
      altered(tiny, (level) => change(level.hands.movant));
    const noNotes = without((hand) => {
      hand.notes = 0;
    });
    expect(scoreAdvocacy({ ...whole, level: noNotes, notes: [] }).exchange).toBe(25);
    const noQuestions = without((hand) => {
      hand.questions = 0;
    });
    const slips = whole.slips.map((slip) => ({ ...slip, question: null, answer: null }));
    expect(scoreAdvocacy({ ...whole, level: noQuestions, slips }).exchange).toBe(25);
  });

  test('[S9] a hand with neither questions nor notes loses nothing, and its line is there', () => {
    const silent = altered(tiny, ({ hands: { movant } }) =>
      Object.assign(movant, { questions: 0, notes: 0 }),
    );
    const slips = whole.slips.map((slip) => ({ ...slip, question: null, answer: null }));
    const score = scoreAdvocacy({ ...whole, level: silent, slips, notes: [] });
    expect(score.exchange).toBe(25);
    expect(score.lines.filter(({ part }) => part === 'exchange').map(({ max }) => max)).toEqual([25]);
  });

  test('[S9] a bench that found nothing to ask says why: nothing argued, or nothing that drew a question', () => {
    const bench = (slips: typeof whole.slips) =>
      changed({ slips }).lines.find(({ item }) => item === 'bench')?.why;
    expect(bench([])).toMatch(/nothing was argued/);
    expect(bench(whole.slips.map((slip) => ({ ...slip, question: null, answer: null })))).toMatch(
      /Nothing that was argued drew a question/,
    );
  });

  test('[S10] candor is chances taken over chances needed, less misstatements, at least nothing', () => {
    expect(scoreAdvocacy(whole).candor).toBe(15);
    const misstated = {
      ...only(whole.slips),
      issue: 'injury',
      claim: 'free-speech',
      question: null,
      answer: null,
    };
    expect(changed({ slips: [...whole.slips, misstated] }).candor).toBe(12);
    expect(changed({ slips: [misstated] }).candor).toBe(0);
  });

  test('[S10] replies of the same id to two questions are two misstatements', () => {
    const untrue = altered(tiny, ({ hands: { movant } }) => {
      for (const { because } of movant.bench)
        for (const reply of because)
          if (reply.credit < 1)
            Object.assign(reply, { id: 'repeat', misstates: { cost: 2, why: 'Not so.' } });
    });
    const slips = whole.slips.map((slip) =>
      slip.answer === null ? slip : { ...slip, answer: { ...slip.answer, because: 'repeat' } },
    );
    const score = scoreAdvocacy({ ...whole, level: untrue, slips });
    expect(score.candor).toBe(11);
    expect(score.lines.flatMap(({ item }) => (item.startsWith('misstated') ? [item] : []))).toEqual([
      'misstated:next-line/repeat',
      'misstated:why-not-money/repeat',
    ]);
  });

  test('[S11] marks are +1/0, +2/-1, +3/-3, and the sum is never under nothing', () => {
    expect(marks).toEqual({
      'not-sure': { right: 1, wrong: 0 },
      leaning: { right: 2, wrong: -1 },
      sure: { right: 3, wrong: -3 },
    });
    const [first, second] = whole.forecasts;
    if (first === undefined || second === undefined) throw new Error('two forecasts expected');
    expect(changed({ forecasts: [{ ...first, certainty: 'leaning' }, second] }).forecast).toBe(16.7);
    expect(changed({ forecasts: [{ ...first, finding: 'unlikely' }, second] }).forecast).toBe(10);
    const wrong = { ...first, finding: 'unlikely', reason: 'good-lemonade' };
    expect(
      changed({ forecasts: [wrong, { ...second, finding: 'shown', reason: 'too-small' }] }).forecast,
    ).toBe(0);
  });

  test('[S12] lines sum to their part, their maxima to the part’s, and each says why and whence', () => {
    for (const context of wholeHearing.map(
      (_, at) => hearingAfter(tiny, wholeHearing.slice(0, at + 1)).context,
    )) {
      const score = scoreAdvocacy(context);
      for (const part of scoreParts) {
        const lines = score.lines.filter((line) => line.part === part);
        expect(lines.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score[part], 1);
        expect(lines.reduce((sum, { max }) => sum + max, 0)).toBeCloseTo(partMaximum[part], 1);
        for (const { why, source, name } of lines)
          expect([why, source, name].every((text) => text.length > 2)).toBe(true);
      }
    }
  });

  test('[S12] a faultless hearing earns 100 and has nothing to change', () => {
    const score = scoreAdvocacy(whole);
    expect(score).toMatchObject({ total: 100, build: 40, exchange: 25, candor: 15, forecast: 20 });
    expect(bestChange(score)).toBeNull();
  });

  test('[S12] the change that would have helped most is the item that lost most', () => {
    expect(bestChange(changed({ notes: [] }))).toMatchObject({ item: 'notes', gain: 10 });
    expect(bestChange(changed({ slips: whole.slips.slice(1) }))).toMatchObject({ item: 'plan', gain: 24 });
  });

  test('[S12] the gain told is the gain had, under the floor of the forecast too', () => {
    const [first, second] = whole.forecasts;
    if (first === undefined || second === undefined) throw new Error('two forecasts expected');
    const wrong = { ...first, finding: 'unlikely', reason: 'good-lemonade' };
    const forecasts = [
      wrong,
      { ...second, finding: 'shown', reason: 'too-small', certainty: 'leaning' } as const,
    ];
    const change = bestChange(changed({ forecasts }));
    expect(change?.item).toBe('forecast:power/merits');
    expect(change?.gain).toBeCloseTo(changed({ forecasts: [first, ...forecasts.slice(1)] }).forecast, 1);
  });

  test('[S13] the same play earns the same, whatever the court did with the motion', () => {
    const won = altered(tiny, (level) => {
      only(level.ruling.outcomes).disposition = 'granted';
    });
    expect(scoreAdvocacy({ ...whole, level: won })).toEqual(scoreAdvocacy(whole));
  });
});

describe('difficulty', () => {
  test('[S22] the same slips, answers, notes and forecasts earn the same at each', () => {
    for (const difficulty of difficulties) {
      const { context } = hearingAfter(tiny, wholeHearing, difficulty);
      expect(scoreAdvocacy(context)).toEqual(scoreAdvocacy(whole));
      expect(scoreAdvocacy({ ...context, notes: [], slips: whole.slips.slice(1) })).toEqual(
        changed({ notes: [], slips: whole.slips.slice(1) }),
      );
    }
  });

  test('[S22] where more questions are put, only what they are marked by differs', () => {
    const score = (difficulty: 'associate' | 'partner', answered: readonly number[]) =>
      scoreAdvocacy(hearingAfter(fourClaims(1), arguingFour(answered), difficulty).context);
    const [few, more] = [score('associate', [0]), score('partner', [0, 1, 2])];
    const asked = ({ lines }: typeof few) => lines.filter(({ item }) => item.startsWith('question:'));
    const others = ({ lines }: typeof few) => lines.filter(({ item }) => !item.startsWith('question:'));
    expect([asked(few).length, asked(more).length]).toEqual([1, 3]);
    expect(others(more)).toEqual(others(few));
    for (const { lines } of [few, more])
      expect(
        lines.filter(({ item }) => item.startsWith('question:')).reduce((sum, { max }) => sum + max, 0),
      ).toBeCloseTo(15, 9);
  });
});

describe('the court’s model', () => {
  const contract = only(tiny.issues);

  test('[S14] well-made claims and undenied lines weigh; struck ones do not', () => {
    const noted = scalesOf(whole, contract);
    expect(
      [noted.movant, noted.respondent].map((pan) => pan.map(({ weight, struck }) => [weight, struck])),
    ).toEqual([[[4, false]], [[2, true]]]);
    expect(noted.net).toBe(4);
    expect(scalesOf({ ...whole, notes: [] }, contract).net).toBe(2);
    const weak = whole.slips.map((slip) => ({ ...slip, authority: 'harm-rule' }));
    expect(scalesOf({ ...whole, slips: weak }, contract).net).toBe(0);
    expect(scalesOf({ ...whole, notes: [] }, contract, false).respondent).toEqual([]);
  });

  test('[S23] what the papers show weighs from the start, whoever speaks and whatever is left out', () => {
    const filed = { say: 'The motion swears to it.', weight: 3 };
    const level = altered(tiny, ({ issues, hands }) => {
      only(issues).papers = filed;
      hands.respondent = structuredClone(hands.movant);
    });
    const read = only(level.issues);
    const onPaper = { id: 'papers:contract', ...filed, struck: false };
    const silent = { ...whole, level, slips: [], notes: [] };
    expect(scalesOf(silent, read, false)).toMatchObject({ movant: [onPaper], respondent: [], net: 3 });
    expect(scalesOf(silent, read)).toMatchObject({ movant: [onPaper], net: 1, finding: 'serious' });
    expect(scalesOf({ ...whole, level }, read)).toMatchObject({ net: 7, finding: 'likely' });
    const { movant, respondent } = scalesOf({ ...silent, side: 'respondent' }, read);
    expect(movant.map(({ weight }) => weight)).toEqual([3, 2]);
    expect(respondent).toEqual([]);
    expect(scalesOf({ ...silent, level: tiny }, contract).movant).toEqual([]);
  });

  test('[S15] the finding is the highest rung reached, and a tie stays below', () => {
    const [element] = tiny.test.elements;
    if (element === undefined) throw new Error('an element expected');
    expect([-3, 0, 1, 2, 3, 9].map((net) => rungFor(element, net))).toEqual([
      'unlikely',
      'unlikely',
      'serious',
      'serious',
      'likely',
      'likely',
    ]);
  });

  test('[S16] an element takes the best of its issues, and any route is enough', () => {
    const two = altered(tiny, (level) => {
      level.issues.push({ ...only(level.issues), id: 'second' });
    });
    const [decision] = decideAll({ ...whole, level: two });
    expect(decision?.findings.get('merits')).toBe('likely');
    expect(decision).toMatchObject({ disposition: 'denied', route: null });
    const easy = altered(tiny, (level) => {
      level.test.routes.push({
        id: 'easy',
        name: 'Easy',
        explained: 'x',
        rule: { element: 'merits', atLeast: 'serious' },
      });
      only(level.requests).routes.push('easy');
    });
    expect(only(decideAll({ ...whole, level: easy }))).toMatchObject({
      disposition: 'granted',
      route: 'easy',
    });
  });

  test('[S16] an issue counts only for the requests it belongs to', () => {
    const elsewhere = altered(tiny, (level) => {
      only(level.issues).requests = ['another'];
    });
    expect(only(decideAll({ ...whole, level: elsewhere })).findings.has('merits')).toBe(false);
  });

  const serious: Rule = { element: 'merits', atLeast: 'serious' };
  const shown: Rule = { element: 'harm', atLeast: 'shown' };
  const findings = new Map([
    ['merits', 'likely'],
    ['harm', 'not-shown'],
  ]);
  const request = only(tiny.requests);
  test.each<[string, Rule, boolean]>([
    ['a rung reached', serious, true],
    ['a rung not reached', shown, false],
    ['a rung that is not there', { element: 'merits', atLeast: 'certain' }, false],
    ['an element not reached', { element: 'balance', atLeast: 'tips' }, false],
    ['the relief asked', { relief: 'prohibitory' }, true],
    ['another relief', { relief: 'mandatory' }, false],
    ['the stage', { stage: 'tro-on-notice' }, true],
    ['another stage', { stage: 'preliminary-injunction' }, false],
    ['a gate met', { gate: 'notice' }, true],
    ['no such gate', { gate: 'bond' }, false],
    ['all of, one missing', { allOf: [serious, shown] }, false],
    ['any of, one there', { anyOf: [shown, serious] }, true],
    ['not', { not: shown }, true],
    ['if so, then', { if: serious, thenNeeds: shown }, false],
    ['if not so, nothing needed', { if: shown, thenNeeds: shown }, true],
    ['if not so, else', { if: shown, thenNeeds: serious, elseNeeds: shown }, false],
    ['a weighed sum reached', { weigh: { merits: 2, harm: 5 }, atLeast: 4 }, true],
    ['a weighed sum missed', { weigh: { merits: 2, harm: 5 }, atLeast: 5 }, false],
    ['a cascade stopped', { cascade: [{ when: serious, result: 'failed' }], otherwise: 'met' }, false],
    ['a cascade run through', { cascade: [{ when: shown, result: 'failed' }], otherwise: 'met' }, true],
  ])('[S17] %s', (_, rule, met) => {
    expect(evaluate(rule, { level: tiny, request, findings }).met).toBe(met);
  });

  test('[S17] what stands after a cascade’s deciding step is not reached', () => {
    const stopping = altered(tiny, (level) => {
      only(level.test.routes).rule = {
        cascade: [
          { when: serious, result: 'failed' },
          { when: shown, result: 'met' },
        ],
        otherwise: 'failed',
      };
    });
    const decision = decide(stopping, request, findings);
    expect(Object.fromEntries(decision.findings)).toEqual({ merits: 'likely', harm: 'not-reached' });
  });

  test('[S20] a gate is met for the requests it names alone', () => {
    const gated = (requests?: string[]) => {
      const level = altered(tiny, ({ test }) => Object.assign(only(test.gates), requests && { requests }));
      return evaluate({ gate: 'notice' }, { level, request, findings }).met;
    };
    expect([gated(), gated(['power']), gated(['rent', 'power']), gated(['rent'])]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test('[S21] a condition is asked for once a route is met, and without it the request is denied', () => {
    const bonded = altered(tiny, (level) => {
      only(level.test.routes).rule = serious;
      const [bond] = only(level.requests).conditions;
      if (bond !== undefined) bond.needs = shown;
    });
    const decided = (merits: string, harm: string) => {
      const { disposition, route, unmet, findings } = decide(
        bonded,
        only(bonded.requests),
        new Map([
          ['merits', merits],
          ['harm', harm],
        ]),
      );
      return [disposition, route, unmet, findings.get('harm')];
    };
    expect(decided('serious', 'shown')).toEqual(['granted', 'both', null, 'shown']);
    expect(decided('serious', 'not-shown')).toEqual(['denied', 'both', 'bond', 'not-shown']);
    expect(decided('unlikely', 'shown')).toEqual(['denied', null, null, 'not-reached']);
  });

  test('[S18] an override holds for the court’s own findings and no others', () => {
    const overridden = altered(tiny, (level) => {
      Object.assign(only(level.ruling.outcomes), {
        disposition: 'granted',
        override: { because: 'The court did so.' },
      });
    });
    const own = new Map([
      ['merits', 'serious'],
      ['harm', 'not-shown'],
    ]);
    expect(decide(overridden, request, own).disposition).toBe('granted');
    expect(decide(overridden, request, findings).disposition).toBe('denied');
    expect(decide(tiny, request, own).disposition).toBe('denied');
  });

  test('[S19] a grant takes the form the court gave it', () => {
    const inPart = altered(tiny, (level) => {
      only(level.ruling.outcomes).disposition = 'granted-in-part';
    });
    const good = new Map([
      ['merits', 'likely'],
      ['harm', 'shown'],
    ]);
    expect(decide(inPart, request, good).disposition).toBe('granted-in-part');
    expect(decide(tiny, request, good).disposition).toBe('granted');
  });
});
