// Ids and names: each id once, each name resolved, wherever a level names anything.
import { describe, expect, it } from 'vitest';
import { readLevel } from '../../src/level/index.ts';
import { codesOf, type Loose, problemsOf, tinyText, toldOf } from '../fixtures/tiny.ts';

describe('ids', () => {
  const lists: readonly (readonly [name: string, list: (level: Loose) => Loose[]])[] = [
    ['an exhibit', (level) => level.record],
    ['an authority', (level) => level.law],
    ['an element', (level) => level.test.elements],
    ['a rung', (level) => level.test.elements[0].ladder],
    ['a gate', (level) => level.test.gates],
    ['a route', (level) => level.test.routes],
    ['a request', (level) => level.requests],
    ['a condition', (level) => level.requests[0].conditions],
    ['an issue', (level) => level.issues],
    ['a claim', (level) => level.hands.movant.claims],
    ['a question', (level) => level.hands.movant.bench],
    ['a reply', (level) => level.hands.movant.bench[0].because],
    ['a line', (level) => level.hands.movant.opposition],
    ['a chance', (level) => level.hands.movant.candor],
    ['a reason', (level) => level.ruling.findings[0].reasons],
    ['a walkthrough', (level) => level.walkthroughs],
  ];

  it.each(lists)('[L26] refuses %s with the id of another', (_name, list) => {
    expect(codesOf((level) => list(level).push(structuredClone(list(level)[0])))).toContain(
      'level/duplicate-id',
    );
  });

  it('[L26] lets parts of different kinds share an id', () => {
    expect(
      codesOf((level) => {
        level.test.gates[0].id = 'both';
        level.test.routes[0].rule.allOf[2].gate = 'both';
      }),
    ).toEqual([]);
  });

  it('[L26] takes exhibits and authorities for one kind, and tells the line of the first', () => {
    const [problem] = readLevel(
      tinyText.replace('id: ledger', 'id: email').replaceAll('ledger', 'email'),
    ).problems;
    expect(problem).toMatchObject({ code: 'level/duplicate-id', path: 'record[1].id' });
    expect(problem?.message).toContain('(line 71)');
    expect(problem?.line).toBeGreaterThan(71);
  });
});

describe('names', () => {
  const wrong: readonly (readonly [path: string, code: string, change: (level: Loose) => void])[] = [
    [
      'requests[0].routes[0]',
      'route',
      (level) => {
        level.requests[0].routes = ['bothh'];
      },
    ],
    [
      'issues[0].element',
      'element',
      (level) => {
        level.issues[0].element = 'merit';
      },
    ],
    [
      'issues[1].requests[0]',
      'request',
      (level) => {
        level.issues[1].requests = ['powr'];
      },
    ],
    [
      'test.routes[0].rule.weigh.merit',
      'element',
      (level) => {
        level.test.routes[0].rule = { weigh: { merit: 2 }, atLeast: 1 };
      },
    ],
    [
      'test.routes[0].rule.not.anyOf[0].gate',
      'gate',
      (level) => {
        level.test.routes[0].rule = { not: { anyOf: [{ gate: 'nope' }] } };
      },
    ],
    [
      'test.routes[0].rule.elseNeeds.element',
      'element',
      (level) => {
        level.test.routes[0].rule = {
          if: { gate: 'notice' },
          thenNeeds: { gate: 'notice' },
          elseNeeds: { element: 'x-y', atLeast: 'shown' },
        };
      },
    ],
    [
      'test.routes[0].rule.cascade[0].when.atLeast',
      'rung',
      (level) => {
        level.test.routes[0].rule = {
          cascade: [{ when: { element: 'harm', atLeast: 'not-reached' }, result: 'met' }],
          otherwise: 'failed',
        };
      },
    ],
    [
      'test.gates[0].requests[0]',
      'request',
      (level) => {
        level.test.gates[0].requests = ['powr'];
      },
    ],
    [
      'requests[0].conditions[0].needs.allOf[1].gate',
      'gate',
      (level) => {
        level.requests[0].conditions[0].needs = { allOf: [{ gate: 'notice' }, { gate: 'notic' }] };
      },
    ],
    [
      'hands.movant.claims[0].issue',
      'issue',
      (level) => {
        level.hands.movant.claims[0].issue = 'contracts';
      },
    ],
    [
      'hands.movant.claims[0].law.nope',
      'authority',
      (level) => {
        level.hands.movant.claims[0].law.nope = 0.2;
      },
    ],
    [
      'hands.movant.claims[1].candor[0].law',
      'authority',
      (level) => {
        level.hands.movant.claims[1].candor[0].law = 'ledger';
      },
    ],
    [
      'hands.movant.claims[0].pins.nope#1',
      'card',
      (level) => {
        level.hands.movant.claims[0].pins['nope#1'] = 0.5;
      },
    ],
    [
      'hands.movant.bench[0].when.law[0]',
      'authority',
      (level) => {
        level.hands.movant.bench[0].when.law = ['nope'];
      },
    ],
    [
      'hands.movant.bench[1].because[0].candor',
      'chance',
      (level) => {
        level.hands.movant.bench[1].because[0].candor = 'nope';
      },
    ],
    [
      'hands.movant.opposition[0].issue',
      'issue',
      (level) => {
        level.hands.movant.opposition[0].issue = 'nope';
      },
    ],
    [
      'hands.movant.opposition[0].undoneBy.nope',
      'card',
      (level) => {
        level.hands.movant.opposition[0].undoneBy.nope = 0.5;
      },
    ],
    [
      'hands.movant.opposition[0].whyNot.nope',
      'card',
      (level) => {
        level.hands.movant.opposition[0].whyNot.nope = 'No.';
      },
    ],
    [
      'ruling.findings[0].finding',
      'rung',
      (level) => {
        level.ruling.findings[0].finding = 'shown';
      },
    ],
    [
      'ruling.issues[0].finding',
      'rung',
      (level) => {
        level.ruling.issues[0].finding = 'shown';
      },
    ],
    [
      'ruling.issues[0].issue',
      'issue',
      (level) => {
        level.ruling.issues[0].issue = 'nope';
      },
    ],
    [
      'ruling.outcomes[0].conditions[0]',
      'condition',
      (level) => {
        level.ruling.outcomes[0].conditions = ['nope'];
      },
    ],
    [
      'walkthroughs[0].argue[0].slip.authority',
      'authority',
      (level) => {
        level.walkthroughs[0].argue[0].slip.authority = 'email';
        level.walkthroughs[0].argue[0].slip.pin = null;
      },
    ],
    [
      'walkthroughs[0].argue[0].slip.exhibits[1]',
      'exhibit',
      (level) => {
        level.walkthroughs[0].argue[0].slip.exhibits.push('clause-seven');
      },
    ],
    [
      'walkthroughs[0].argue[0].slip.pin',
      'pin',
      (level) => {
        level.walkthroughs[0].argue[0].slip.pin = 'email#3';
      },
    ],
    [
      'walkthroughs[0].argue[0].answer.question',
      'question',
      (level) => {
        level.walkthroughs[0].argue[0].answer.question = 'nope';
      },
    ],
    [
      'walkthroughs[1].notes[0].undoneBy',
      'card',
      (level) => {
        level.walkthroughs[1].notes[0].undoneBy = 'nope';
      },
    ],
    [
      'walkthroughs[0].forecast[0].request',
      'request',
      (level) => {
        level.walkthroughs[0].forecast[0].request = 'nope';
      },
    ],
    [
      'walkthroughs[0].forecast[0].element',
      'element',
      (level) => {
        level.walkthroughs[0].forecast[0].element = 'nope';
      },
    ],
    [
      'walkthroughs[0].forecast[0].finding',
      'rung',
      (level) => {
        level.walkthroughs[0].forecast[0].finding = 'nope';
      },
    ],
    [
      'walkthroughs[0].gives.outcomes.nope',
      'request',
      (level) => {
        level.walkthroughs[0].gives.outcomes.nope = 'denied';
      },
    ],
    [
      'walkthroughs[0].gives.findings.nope',
      'request',
      (level) => {
        level.walkthroughs[0].gives.findings.nope = {};
      },
    ],
    [
      'walkthroughs[0].gives.findings.power.nope',
      'element',
      (level) => {
        level.walkthroughs[0].gives.findings.power.nope = 'serious';
      },
    ],
    [
      'walkthroughs[0].gives.findings.power.harm',
      'rung',
      (level) => {
        level.walkthroughs[0].gives.findings.power.harm = 'nope';
      },
    ],
  ];

  it.each(wrong)('[L27] refuses what %s names, when there is no such %s', (path, code, change) => {
    expect(toldOf(change)).toContain(`level/unknown-${code} ${path}`);
  });

  it.each(['toString', 'valueOf', 'hasOwnProperty'].map((name) => name.toLowerCase()))(
    '[L27] does not find %s in a prototype',
    (id) => {
      expect(
        codesOf((level) => {
          level.hands.movant.claims[0].exhibits[id] = 0.5;
        }),
      ).toEqual(['level/unknown-exhibit']);
    },
  );

  it('[L27] says when a card is of the other kind', () => {
    const [asExhibit] = problemsOf((level) => {
      level.hands.movant.claims[0].exhibits['harm-rule'] = 0.1;
    });
    expect(asExhibit?.message).toContain('It is an authority: put it where the law is cited.');
    const [asLaw] = problemsOf((level) => {
      level.hands.movant.claims[0].law.email = 0.1;
    });
    expect(asLaw?.message).toContain('It is an exhibit: put it where the record is cited.');
  });

  it('[L27] takes `not-reached` for a finding, of the ruling and of a forecast', () => {
    expect(
      codesOf((level) => {
        level.ruling.findings[1].finding = 'not-reached';
        level.walkthroughs[0].forecast[1].finding = 'not-reached';
        level.walkthroughs[0].gives.findings.power.harm = 'not-reached';
      }),
    ).toEqual([]);
  });

  it('[L28] refuses a pin on a card that the slip does not cite', () => {
    expect(
      toldOf((level) => {
        level.walkthroughs[0].argue[0].slip.pin = 'ledger#1';
      }),
    ).toEqual(['level/pin-not-cited walkthroughs[0].argue[0].slip.pin']);
    expect(
      codesOf((level) => {
        level.walkthroughs[0].argue[0].slip.pin = 'clause-seven#2';
      }),
    ).toEqual([]);
    expect(
      codesOf((level) => {
        level.walkthroughs[0].argue[0].slip.pin = null;
      }),
    ).toEqual([]);
  });
});
