// The rules of a fair case, broken one at a time in the tiny level, in both hands.
import { describe, expect, it } from 'vitest';
import { readParsed } from '../../src/level/index.ts';
import { coachedAt, metAgain } from '../../src/level/vocabulary.ts';
import { changed, codesOf, type Loose, problemsOf, toldOf } from '../fixtures/tiny.ts';

describe('rules of a fair case', () => {
  it.each([
    [[undefined, 1, 2], []],
    [[undefined, 1, 1], ['level/ladder-order']],
    [[undefined, 3, 2], ['level/ladder-order']],
    [[undefined, undefined, 2], ['level/ladder-order']],
    [[1, 2, 3], ['level/ladder-lowest']],
    [
      [undefined, 5, 3, 4],
      ['level/ladder-order', 'level/ladder-order'],
    ],
  ])('[L29] judges the ladder %j', (ats, codes) => {
    const names = ['unlikely', 'serious', 'likely', 'certain'];
    const ladder = ats.map((at, index) => ({
      id: names[index],
      name: 'Rung',
      ...(at === undefined ? {} : { at }),
    }));
    expect(
      codesOf((level) => {
        level.test.elements[0].ladder = ladder;
      }),
    ).toEqual(codes);
  });

  it('[L30] wants a perfect slip to be possible on a claim with worth', () => {
    const claim = (change: (claim: Loose) => void) =>
      codesOf((level) => change(level.hands.movant.claims[0]));
    expect(
      claim((it) => {
        it.exhibits = {};
        it.pins = { 'clause-seven#1': 1 };
      }),
    ).toEqual(['level/worth-without-exhibit']);
    expect(
      claim((it) => {
        it.law = { 'clause-seven': 0.99 };
      }),
    ).toEqual(['level/worth-without-law']);
    expect(
      claim((it) => {
        it.pins = { 'email#2': 0.5 };
      }),
    ).toEqual(['level/worth-without-pin']);
    expect(
      claim((it) => {
        it.pins = { 'clause-seven#2': 1 };
      }),
    ).toEqual([]);
    expect(
      claim((it) => {
        it.law['harm-rule'] = 0.6;
        it.pins = { 'harm-rule#1': 1 };
      }),
    ).toEqual(['level/worth-without-pin']);
    expect(
      claim((it) => {
        it.exhibits.ledger = 0;
        it.pins = { 'ledger#1': 1 };
      }),
    ).toEqual(['level/worth-without-pin']);
  });

  it('[L31] lets a claim without worth be empty, but not weigh', () => {
    expect(
      codesOf((level) => {
        level.hands.movant.claims[2].weight = 1;
      }),
    ).toEqual(['level/weight-without-worth']);
    expect(
      codesOf((level) => {
        level.hands.movant.claims[2].minutes = 6;
      }),
    ).toEqual([]);
    expect(
      codesOf((level) => {
        level.hands.movant.claims[2].minutes = 7;
      }),
    ).toEqual(['level/claim-over-minutes']);
  });

  it('[L32] lets nobody lean on what only the other side may cite', () => {
    expect(
      toldOf((level) => {
        level.record[0].citableBy = ['respondent'];
      }),
    ).toEqual([
      'level/not-citable hands.movant.claims[0].exhibits.email',
      'level/not-citable hands.movant.opposition[0].undoneBy.email',
    ]);
    expect(
      codesOf((level) => {
        level.hands.movant.claims[0].exhibits.ledger = 0;
        level.record[1].citableBy = ['movant'];
      }),
    ).toEqual([]);
  });

  it('[L33] wants one right reply to each question and a why for the others', () => {
    const reply = (change: (reply: Loose) => void) =>
      codesOf((level) => change(level.hands.movant.bench[1].because[0]));
    expect(
      reply((it) => {
        it.credit = 0.9;
        it.why = 'Nearly.';
      }),
    ).toEqual(['level/no-right-reply']);
    expect(
      reply((it) => {
        it.credit = 0.9;
      }),
    ).toEqual(['level/reply-without-why', 'level/no-right-reply']);
    expect(
      codesOf((level) => {
        delete level.hands.movant.bench[1].because[1].why;
      }),
    ).toEqual(['level/reply-without-why']);
    expect(
      codesOf((level) => {
        delete level.hands.movant.bench[0].when.law;
      }),
    ).toEqual(['level/defect-without-law']);
  });

  it('[L34] tells a line that stands from one that nothing undoes', () => {
    const undoneBy = (value: unknown) =>
      codesOf((level) => {
        level.hands.movant.opposition[0].undoneBy = value;
      });
    expect(undoneBy(null)).toEqual([]);
    expect(undoneBy({})).toEqual(['level/undone-by-nothing']);
    expect(undoneBy({ email: 0 })).toEqual(['level/undone-by-nothing']);
    expect(undoneBy({ email: 0.1 })).toEqual([]);
  });

  it('[L35] wants no more candor than there are chances', () => {
    expect(
      codesOf((level) => {
        level.hands.movant.candorNeeded = 2;
      }),
    ).toEqual(['level/candor-out-of-reach']);
    expect(
      codesOf((level) => {
        level.hands.movant.candorNeeded = 0;
      }),
    ).toEqual([]);
  });

  it('[L36] wants each finding once, where the issue is argued', () => {
    expect(
      codesOf((level) => {
        level.ruling.findings.pop();
        level.walkthroughs[0].forecast.pop();
      }),
    ).toEqual(['level/no-finding']);
    expect(
      codesOf((level) => {
        level.ruling.findings.push({ ...level.ruling.findings[0] });
      }),
    ).toEqual(['level/repeated-finding']);
    const second = { id: 'refund', name: 'Rent', asks: 'Pay.', relief: 'mandatory', routes: ['both'] };
    const messages = problemsOf((level) => {
      level.requests.push(second);
      level.ruling.outcomes.push({ request: 'refund', disposition: 'denied' });
    });
    expect(messages.map(({ message }) => message)).toEqual([
      "The ruling has no finding on element 'merits' for request 'refund'. Add it under 'findings'; 'not-reached' is one.",
    ]);
  });

  it('[L36] wants exactly one decisive reason', () => {
    expect(
      codesOf((level) => {
        delete level.ruling.findings[0].reasons[0].decisive;
      }),
    ).toEqual(['level/decisive-reason']);
    expect(
      codesOf((level) => {
        level.ruling.findings[0].reasons[1].decisive = true;
      }),
    ).toEqual(['level/decisive-reason']);
  });

  it('[L37] wants each request disposed of once', () => {
    expect(
      codesOf((level) => {
        level.ruling.outcomes[0].conditions = ['bond'];
      }),
    ).toEqual([]);
    expect(
      codesOf((level) => {
        level.ruling.outcomes.push({ request: 'power', disposition: 'granted' });
      }),
    ).toEqual(['level/repeated-outcome']);
  });

  it('[L38] wants walkthroughs that the hand can play', () => {
    const actual = (change: (walkthrough: Loose) => void) =>
      codesOf((level) => change(level.walkthroughs[0]));
    expect(
      actual((it) => {
        it.id = 'other';
      }),
    ).toEqual(['level/no-actual']);
    expect(
      actual((it) => {
        it.side = 'respondent';
      }),
    ).toEqual(['level/no-hand']);
    expect(
      actual((it) => {
        it.argue = [it.argue[0], it.argue[0], it.argue[0], it.argue[0]];
      }),
    ).toEqual(['level/walkthrough-over-minutes']);
    expect(
      actual((it) => {
        it.argue[1].answer = it.argue[0].answer;
      }),
    ).toEqual(['level/question-not-drawn']);
    expect(
      actual((it) => {
        it.gives.advocacy = { atLeast: 2, atMost: 1 };
      }),
    ).toEqual(['level/backwards-range']);
    expect(
      codesOf((level) => {
        level.hands.movant.notes = 0;
      }),
    ).toEqual(['level/walkthrough-over-notes']);
  });

  it.each([
    ['2021-06-10', []],
    ['2021-06-11', ['level/anachronism']],
    ['2021-06', []],
    ['2021-07', ['level/anachronism']],
    ['2021', []],
    ['2022', ['level/anachronism']],
    ['2020-02-29', []],
    ['2021-02-29', ['level/impossible-date']],
    ['1900-02-29', ['level/impossible-date']],
    ['2000-02-29', []],
    ['2021-04-31', ['level/impossible-date']],
    ['2021-13', ['level/impossible-date']],
    ['2021-00-01', ['level/impossible-date']],
    ['2021-01-00', ['level/impossible-date']],
  ])('[L39] judges the date %s of an exhibit', (date, codes) => {
    expect(
      codesOf((level) => {
        level.record[0].date = date;
      }),
    ).toEqual(codes);
  });

  it('[L40] wants a judge and both counsel, each once', () => {
    expect(
      codesOf((level) => {
        level.people = level.people.slice(2);
      }),
    ).toEqual(['level/no-such-person', 'level/no-such-person']);
    expect(
      codesOf((level) => {
        level.people.push(level.people[0]);
      }),
    ).toEqual(['level/repeated-role']);
  });

  it('[L24] reads on past warnings, and keeps them', () => {
    const reading = readParsed(
      changed((level) => {
        level.record[0].date = '2022';
        level.record[0].plain = 'word '.repeat(41);
        level.hands.movant.claims[1].bench = [];
        for (const { argue } of level.walkthroughs) delete argue[1].answer;
      }),
    );
    expect(reading.ok).toBe(true);
    expect(reading.problems.map(({ code, severity }) => `${code} ${severity}`).toSorted()).toEqual([
      'level/anachronism warning',
      'level/long-plain warning',
      'level/unused-question warning',
    ]);
  });

  it('[L53] warns of plain words that are more than 40, on each card and finding and in a translation of one', () => {
    const long = 'word '.repeat(41);
    const changes: readonly [string, (level: Loose) => void][] = [
      ['record[0].plain', (level) => Object.assign(level.record[0], { plain: long })],
      ['law[1].plain', (level) => Object.assign(level.law[1], { plain: long })],
      ['ruling.findings[1].plain', (level) => Object.assign(level.ruling.findings[1], { plain: long })],
      ['ruling.issues[0].plain', (level) => Object.assign(level.ruling.issues[0], { plain: long })],
    ];
    for (const [path, change] of changes) expect(toldOf(change)).toEqual([`level/long-plain ${path}`]);
    const atMost = (level: Loose) =>
      void Object.assign(level.ruling.findings[1], { plain: 'word '.repeat(40) });
    expect(toldOf(atMost)).toEqual([]);
  });

  it('[L53] finds the long plain words of a translation by their address, and leaves other texts alone', () => {
    const long = 'palabra '.repeat(41);
    const reading = readParsed(
      changed((level) => {
        level.translations = {
          es: {
            'record.email.plain': long,
            'ruling.issues.contract.plain': long,
            'ruling.issues.contract.explained': long,
          },
        };
        level.ruling.issues[0].plain = 'Short.';
      }),
    );
    const told = reading.problems.filter(({ code }) => code === 'level/long-plain');
    expect(told.map(({ path }) => path)).toEqual([
      'translations.es.record.email.plain',
      'translations.es.ruling.issues.contract.plain',
    ]);
    expect(told[1]?.message).toContain("The translation 'es': 'ruling.issues.contract.plain' has 41 words");
  });

  it('[L46] lets a place that a hearing comes back to be coached again, and no other', () => {
    const coached = (...places: string[]) =>
      toldOf((level) => {
        level.coaching = places.map((at) => ({ at, say: 'Take your time.' }));
      });
    for (const at of coachedAt) {
      const again = metAgain.includes(at) ? [] : ['level/repeated-coaching coaching[1]'];
      expect(coached(at)).toEqual([]);
      expect(coached(at, at)).toEqual(again);
    }
    expect(coachedAt.filter((at) => metAgain.includes(at))).toHaveLength(metAgain.length);
    expect(coached('slip.sentence')).toEqual(['level/wrong-value coaching[0].at']);
  });

  it('[L41] holds the second hand to the same rules', () => {
    const both = (change: (hand: Loose) => void) =>
      toldOf((level) => {
        level.hands.respondent = structuredClone(level.hands.movant);
        level.record[1].citableBy = ['movant', 'respondent'];
        change(level.hands.respondent);
      });
    expect(both(() => {})).toEqual([]);
    expect(
      both((hand) => {
        hand.claims[0].exhibits.nope = 0.5;
      }),
    ).toEqual(['level/unknown-exhibit hands.respondent.claims[0].exhibits.nope']);
    expect(
      both((hand) => {
        hand.opposition[0].undoneBy = {};
      }),
    ).toEqual(['level/undone-by-nothing hands.respondent.opposition[0].undoneBy']);
    expect(
      both((hand) => {
        hand.claims[0].issue = 'injury';
      }),
    ).toEqual(['level/empty-issue issues[0]']);
    expect(
      toldOf((level) => {
        level.hands.respondent = structuredClone(level.hands.movant);
      }),
    ).toEqual(['level/not-citable hands.respondent.claims[1].exhibits.ledger']);
  });
});
