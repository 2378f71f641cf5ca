// The rules of src/hearing/SPEC.md, on the tiny case.
import { describe, expect, test } from 'vitest';
import {
  attempt,
  type Difficulty,
  difficulties,
  eventTypes,
  type Hearing,
  type HearingEvent,
  hearingMachine,
  openHearing,
  type Refusal,
  steps,
} from '../../src/hearing/index.ts';
import { arguingFour, fourClaims } from '../support/four-claims.ts';
import {
  answerNextLine,
  earlyCut,
  hearingAfter,
  inChambers,
  lostSales,
  upTo,
  wholeHearing,
} from '../support/hearings.ts';
import { altered, only, tiny } from '../support/levels.ts';

const atLectern = hearingAfter(tiny, inChambers);
const building = hearingAfter(tiny, [...inChambers, { type: 'issue.chosen', issue: 'contract' }]);
const atBench = hearingAfter(tiny, upTo('slip.argued'));
const listening = hearingAfter(tiny, upTo('counsel.rested'));
const forecasting = hearingAfter(tiny, upTo('rebuttal.spoken'));
const ruling = hearingAfter(tiny, upTo('forecast.sealed'));

function expectRefused(hearing: Hearing, event: unknown, why: Refusal) {
  const tried = attempt(hearing, event as HearingEvent);
  expect(tried.refused).toBe(why);
  expect(tried.hearing).toBe(hearing);
}

describe('steps', () => {
  test('[H1] a hearing goes through its steps in order, from the brief to the debrief', () => {
    const seen = wholeHearing.map((_, at) => hearingAfter(tiny, wholeHearing.slice(0, at + 1)).step);
    expect(openHearing({ level: tiny, side: 'movant' }).step).toBe('chambers.brief');
    expect([...new Set(seen)]).toEqual([
      'chambers.record',
      'argument.atLectern',
      'argument.building',
      'argument.bench',
      'opposition.listening',
      'rebuttal',
      'chambers.forecast',
      'ruling',
      'debrief',
    ]);
    expect(new Set(['chambers.brief', ...seen])).toEqual(new Set(steps));
  });

  test('[H2] argument returns to the lectern after a slip, an answer, or a change of mind', () => {
    expect(building.step).toBe('argument.building');
    expect(
      hearingAfter(tiny, [...inChambers, { type: 'issue.chosen', issue: 'contract' }, { type: 'issue.left' }])
        .step,
    ).toBe('argument.atLectern');
    expect(atBench.step).toBe('argument.bench');
    expect(hearingAfter(tiny, upTo('bench.answered')).step).toBe('argument.atLectern');
  });

  test('[H3] counsel may rest having argued nothing', () => {
    expect(hearingAfter(tiny, [...inChambers, { type: 'counsel.rested' }]).step).toBe('opposition.listening');
  });

  test('[H4] every event that a step does not know is refused, and the hearing is the very same value', () => {
    const events = new Map(wholeHearing.map((event) => [event.type, event]));
    const known: Readonly<Record<string, readonly string[]>> = {
      'chambers.brief': ['brief.read', 'card.starred'],
      'chambers.record': ['record.read', 'card.starred'],
      'argument.atLectern': ['issue.chosen', 'counsel.rested', 'card.starred'],
      'argument.building': ['issue.left', 'hint.taken', 'slip.argued', 'card.starred'],
      'argument.bench': ['bench.answered', 'card.starred'],
      'opposition.listening': ['opposition.noted', 'opposition.unnoted', 'opposition.heard'],
      rebuttal: ['rebuttal.spoken'],
      'chambers.forecast': ['element.forecast', 'forecast.sealed'],
      ruling: ['finding.read', 'ruling.heard'],
      debrief: [],
    };
    const all = [
      openHearing({ level: tiny, side: 'movant' }),
      ...wholeHearing.map((_, at) => hearingAfter(tiny, wholeHearing.slice(0, at + 1))),
    ];
    let refused = 0;
    for (const hearing of all)
      for (const type of eventTypes) {
        const event = events.get(type);
        if (event === undefined || known[hearing.step]?.includes(type)) continue;
        expectRefused(hearing, event, 'hearing/not-now');
        refused += 1;
      }
    expect(refused).toBeGreaterThan(150);
  });

  test.each([
    ['nothing', null],
    ['text', 'slip.argued'],
    ['an unknown type', { type: 'judge.bribed' }],
    ['a type from the prototype', { type: 'constructor' }],
    ['a field too few', { type: 'issue.chosen' }],
    ['a field too many', { type: 'issue.chosen', issue: 'contract', now: true }],
    ['a field of another type', { type: 'issue.chosen', issue: 7 }],
    ['an unknown certainty', { ...earlyCut, certainty: 'certain' }],
    ['too long an id', { type: 'issue.chosen', issue: 'x'.repeat(65) }],
  ])('[H5] refuses %s as malformed', (_, event) => {
    expectRefused(atLectern, event, 'hearing/malformed');
  });

  test('[H6] the machine has no timers and calls nothing', () => {
    const config = JSON.stringify(hearingMachine.config);
    expect(config).not.toMatch(/"after"|"invoke"|"always"|"delay"/);
    expect(config).toMatch(/"on"/);
  });
});

describe('arguing', () => {
  test('[H7] a slip costs its minutes, and one that costs more than remain is refused', () => {
    expect(building.context.minutesLeft).toBe(6);
    expect(atBench.context.minutesLeft).toBe(4);
    const short = altered(tiny, (level) => {
      level.hands.movant.minutes = 1;
    });
    const hearing = hearingAfter(short, [...inChambers, { type: 'issue.chosen', issue: 'contract' }]);
    expectRefused(hearing, earlyCut, 'hearing/no-minutes-left');
  });

  test('[H7] a slip that takes the last minute is heard', () => {
    const exact = altered(tiny, (level) => {
      level.hands.movant.minutes = 2;
    });
    expect(hearingAfter(exact, upTo('slip.argued')).context.minutesLeft).toBe(0);
  });

  test('[H8] a claim is argued on its own issue, once', () => {
    expectRefused(atLectern, { type: 'issue.chosen', issue: 'weather' }, 'hearing/unknown-issue');
    expectRefused(building, lostSales, 'hearing/claim-on-another-issue');
    expectRefused(building, { ...earlyCut, claim: 'lost-sales' }, 'hearing/claim-on-another-issue');
    expectRefused(building, { ...earlyCut, claim: 'nothing-such' }, 'hearing/unknown-claim');
    const again = hearingAfter(tiny, [
      ...upTo('bench.answered'),
      { type: 'issue.chosen', issue: 'contract' },
    ]);
    expectRefused(again, earlyCut, 'hearing/claim-already-argued');
  });

  test.each<[string, Partial<typeof earlyCut>, Refusal]>([
    ['no exhibit', { exhibits: [] }, 'hearing/one-or-two-exhibits'],
    ['three exhibits', { exhibits: ['email', 'ledger', 'email'] }, 'hearing/one-or-two-exhibits'],
    ['an exhibit twice', { exhibits: ['email', 'email'] }, 'hearing/same-exhibit-twice'],
    ['a rule as exhibit', { exhibits: ['clause-seven'] }, 'hearing/unknown-exhibit'],
    ['an exhibit as rule', { authority: 'email' }, 'hearing/unknown-authority'],
    ['no such rule', { authority: 'clause-nine' }, 'hearing/unknown-authority'],
    ['a pin of another card', { pin: 'ledger#1' }, 'hearing/pin-not-on-slip'],
    ['a pin past the end', { pin: 'email#9' }, 'hearing/unknown-pin'],
    ['a pin of nothing', { pin: 'nothing#1' }, 'hearing/unknown-pin'],
    ['a pin without a number', { pin: 'email' }, 'hearing/unknown-pin'],
  ])('[H9] refuses a slip with %s', (_, change, why) => {
    expectRefused(building, { ...earlyCut, ...change }, why);
  });

  test('[H9] refuses an exhibit that is not the side’s to cite', () => {
    const theirs = altered(tiny, (level) => {
      only(level.record).citableBy = ['respondent'];
    });
    const hearing = hearingAfter(theirs, [...inChambers, { type: 'issue.chosen', issue: 'contract' }]);
    expectRefused(hearing, earlyCut, 'hearing/exhibit-not-yours');
  });

  test('[H9] takes a pin of the authority, and none', () => {
    for (const pin of ['clause-seven#2', null])
      expect(attempt(building, { ...earlyCut, pin }).refused).toBeNull();
  });

  test('[H10] hints are taken in rising order, and the slip remembers the highest', () => {
    const nudge = { type: 'hint.taken', claim: 'early-cut', tier: 1 } as const;
    const worked = { ...nudge, tier: 3 } as const;
    const hearing = hearingAfter(tiny, [
      ...inChambers,
      { type: 'issue.chosen', issue: 'contract' },
      nudge,
      worked,
    ]);
    expectRefused(hearing, { ...nudge, tier: 2 }, 'hearing/hint-already-taken');
    expectRefused(building, { ...nudge, claim: 'lost-sales' }, 'hearing/claim-on-another-issue');
    expect(
      only(hearingAfter(tiny, [...upTo('issue.chosen'), nudge, worked, earlyCut]).context.slips).hint,
    ).toBe(3);
    expect(only(atBench.context.slips).hint).toBe(0);
  });
});

describe('the bench', () => {
  const withQuestions = (when: { defect: string; law?: string[] }) =>
    altered(tiny, (level) => {
      const { bench, claims } = level.hands.movant;
      const own = only(bench);
      bench.push({ ...own, id: 'defect', when: when as never });
      only(claims).bench = ['defect'];
    });
  const asked = (when: { defect: string; law?: string[] }, change: Partial<typeof earlyCut>) => {
    const hearing = hearingAfter(withQuestions(when), [...upTo('issue.chosen'), { ...earlyCut, ...change }]);
    return only(hearing.context.slips).question;
  };

  test.each<[{ defect: string; law?: string[] }, Partial<typeof earlyCut>, Partial<typeof earlyCut>]>([
    [{ defect: 'no-evidence' }, { exhibits: ['ledger'], pin: null }, {}],
    [{ defect: 'wrong-law' }, { authority: 'harm-rule' }, {}],
    [{ defect: 'law', law: ['harm-rule'] }, { authority: 'harm-rule' }, {}],
    [{ defect: 'no-pin' }, { pin: null }, {}],
    [{ defect: 'loose-pin' }, { pin: 'clause-seven#1' }, {}],
    [{ defect: 'overclaimed' }, { certainty: 'likely' }, { certainty: 'arguable' }],
  ])('[H11] a question put to %o is put to such a slip and to no other', (when, faulty, sound) => {
    expect(asked(when, faulty)).toBe('defect');
    expect(asked(when, sound)).toBeNull();
  });

  test('[H11] a sound slip draws its claim’s own question, and none is put twice', () => {
    expect(asked({ defect: 'own' }, {})).toBe('defect');
    const shared = altered(tiny, (level) => {
      for (const claim of level.hands.movant.claims) claim.bench = ['why-not-money'];
    });
    const answered = {
      type: 'bench.answered',
      question: 'why-not-money',
      direct: 'check',
      because: 'regulars',
    } as const;
    const hearing = hearingAfter(shared, [
      ...upTo('slip.argued'),
      answered,
      { type: 'issue.chosen', issue: 'injury' },
      lostSales,
    ]);
    expect(hearing.context.slips.map(({ question }) => question)).toEqual(['why-not-money', null]);
  });

  test('[H12] the bench asks no more than the hand says', () => {
    const once = altered(tiny, (level) => {
      level.hands.movant.questions = 1;
    });
    const hearing = hearingAfter(once, [
      ...upTo('bench.answered'),
      { type: 'issue.chosen', issue: 'injury' },
      lostSales,
    ]);
    expect(hearing.context.slips.map(({ question }) => question)).toEqual(['next-line', null]);
  });

  test('[H13] a slip that draws no question goes straight back to the lectern', () => {
    const silent = altered(tiny, (level) => {
      level.hands.movant.questions = 0;
    });
    expect(hearingAfter(silent, upTo('slip.argued')).step).toBe('argument.atLectern');
  });

  test('[H14] only the question put can be answered, with one of its replies', () => {
    expectRefused(atBench, { ...answerNextLine, question: 'why-not-money' }, 'hearing/another-question');
    expectRefused(atBench, { ...answerNextLine, because: 'regulars' }, 'hearing/unknown-reply');
    expect(attempt(atBench, answerNextLine).hearing.context.slips[0]?.answer?.because).toBe('no-danger');
  });
});

describe('opposition, rebuttal, forecast, ruling', () => {
  const note = { type: 'opposition.noted', line: 'late-rent', undoneBy: 'email' } as const;

  test('[H15] notes are placed one on a line, as many as the hand allows, and taken off', () => {
    expectRefused(listening, { ...note, line: 'weather' }, 'hearing/unknown-line');
    expectRefused(listening, { ...note, undoneBy: 'weather' }, 'hearing/unknown-card');
    expectRefused(listening, { type: 'opposition.unnoted', line: 'late-rent' }, 'hearing/line-not-noted');
    const noted = attempt(listening, note).hearing;
    expectRefused(noted, note, 'hearing/line-already-noted');
    expectRefused(noted, { ...note, line: 'sales-go-on' }, 'hearing/no-notes-left');
    expect(attempt(noted, { type: 'opposition.unnoted', line: 'late-rent' }).hearing.context.notes).toEqual(
      [],
    );
  });

  const guess = {
    type: 'element.forecast',
    request: 'power',
    element: 'harm',
    finding: 'shown',
    reason: 'too-small',
    certainty: 'sure',
  } as const;

  test('[H16] a forecast is for what the ruling decides, and made again replaces the one before', () => {
    expectRefused(forecasting, { ...guess, element: 'weather' }, 'hearing/unknown-element');
    expectRefused(forecasting, { ...guess, finding: 'serious' }, 'hearing/unknown-finding');
    expectRefused(forecasting, { ...guess, reason: 'named-day' }, 'hearing/unknown-reason');
    const once = attempt(forecasting, guess).hearing;
    const twice = attempt(once, { ...guess, certainty: 'leaning' }).hearing;
    expect(twice.context.forecasts.map(({ certainty }) => certainty)).toEqual(['leaning']);
  });

  test('[H17] an unfinished forecast cannot be sealed', () => {
    expectRefused(
      attempt(forecasting, guess).hearing,
      { type: 'forecast.sealed' },
      'hearing/forecast-unfinished',
    );
    expect(ruling.step).toBe('ruling');
  });

  test('[H18] findings are read in order, and the debrief follows the last', () => {
    const harm = { type: 'finding.read', request: 'power', element: 'harm' } as const;
    expectRefused(ruling, harm, 'hearing/finding-out-of-turn');
    expectRefused(ruling, { type: 'ruling.heard' }, 'hearing/ruling-unfinished');
    const read = hearingAfter(tiny, upTo('finding.read', 2));
    expectRefused(read, harm, 'hearing/finding-out-of-turn');
    expect(attempt(read, { type: 'ruling.heard' }).hearing.step).toBe('debrief');
  });
});

describe('throughout', () => {
  test('[H19] cards are starred and unstarred, once each', () => {
    const star = { type: 'card.starred', card: 'email', starred: true } as const;
    expectRefused(building, { ...star, card: 'weather' }, 'hearing/unknown-card');
    for (const hearing of [openHearing({ level: tiny, side: 'movant' }), atLectern, building, atBench]) {
      const starred = attempt(attempt(hearing, star).hearing, star).hearing;
      expect(starred.context.starred).toEqual(['email']);
      expect(starred.step).toBe(hearing.step);
      expect(attempt(starred, { ...star, starred: false }).hearing.context.starred).toEqual([]);
    }
  });

  test('[H20] the same events give the same hearing', () => {
    const plain = ({ step, context }: Hearing) => JSON.stringify({ step, context });
    expect(plain(hearingAfter(tiny, wholeHearing))).toBe(plain(hearingAfter(tiny, wholeHearing)));
  });
});

describe('difficulty', () => {
  const nudge = { type: 'hint.taken', claim: 'early-cut', tier: 1 } as const;
  const open = (difficulty?: Difficulty) =>
    openHearing({ level: tiny, side: 'movant', ...(difficulty && { difficulty }) });

  test('[H21] a hearing is an associate’s unless said, and stays what it was opened as', () => {
    expect(open().context.difficulty).toBe('associate');
    for (const difficulty of difficulties) {
      expect(open(difficulty).context.difficulty).toBe(difficulty);
      const { step, context } = hearingAfter(tiny, wholeHearing, difficulty);
      expect({ step, ...context }).toEqual({
        step: 'debrief',
        ...hearingAfter(tiny, wholeHearing).context,
        difficulty,
      });
    }
  });

  test('[H21] at every moment the same events are taken and refused at each, hints apart', () => {
    const offered = [...wholeHearing, { type: 'issue.left' }, earlyCut, lostSales] as const;
    let compared = 0;
    for (let at = 0; at <= wholeHearing.length; at += 1) {
      const [first, ...others] = difficulties.map((difficulty) => {
        const hearing = hearingAfter(tiny, wholeHearing.slice(0, at), difficulty);
        return offered.map((event) => attempt(hearing, event).refused);
      });
      for (const other of others) expect(other).toEqual(first);
      compared += others.length;
    }
    expect(compared).toBe(2 * (wholeHearing.length + 1));
  });

  test('[H22] a partner’s hints are refused, of every tier, and nobody else’s', () => {
    const at = (difficulty: Difficulty) => hearingAfter(tiny, upTo('issue.chosen'), difficulty);
    for (const tier of [1, 2, 3] as const) {
      expectRefused(at('partner'), { ...nudge, tier }, 'hearing/no-hints');
      for (const difficulty of ['intern', 'associate'] as const)
        expect(attempt(at(difficulty), { ...nudge, tier }).hearing.context.hints).toEqual({
          'early-cut': tier,
        });
    }
    expectRefused(open('partner'), nudge, 'hearing/not-now');
  });

  test('[H23] a partner is asked two questions more than the hand says, and none of a hand that says none', () => {
    const asked = (questions: number, difficulty: Difficulty, answered: readonly number[]) =>
      hearingAfter(fourClaims(questions), arguingFour(answered), difficulty).context.slips.filter(
        ({ question }) => question !== null,
      ).length;
    expect(asked(1, 'intern', [0])).toBe(1);
    expect(asked(1, 'associate', [0])).toBe(1);
    expect(asked(1, 'partner', [0, 1, 2])).toBe(3);
    expect(asked(0, 'partner', [])).toBe(0);
    expect(asked(4, 'partner', [0, 1, 2, 3])).toBe(4);
  });
});
