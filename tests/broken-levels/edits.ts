// How each broken level differs from tests/fixtures/tiny.yaml: one slip a file, as an author might make it.
// The files beside this one are written from it: `node src/cli/run.mjs tests/broken-levels/write-broken.ts`.

/** Words of the tiny level, and what stands there instead. */
export type Edit = readonly [from: string, to: string];

/** By problem code without `level/`. */
export const edits: Readonly<Record<string, readonly Edit[]>> = {
  'too-large': [],
  'too-deep': [['notAbout: [Whether the lemonade is good.]', `notAbout: ${'['.repeat(40)}${']'.repeat(40)}`]],
  'not-text': [['id: lemon-v-lamp', 'id: lemon-v-lamp\0']],
  unreadable: [['told: The stand asked', 'told: Note this: the stand asked']],
  alias: [['decided: 2021-06-12', 'decided: *heard']],
  'duplicate-key': [['  heard: 2021-06-10', '  heard: 2021-06-10\n  heard: 2021-06-11']],
  'forbidden-key': [['  docket: No. 7', '  docket: No. 7\n  __proto__: { polluted: true }']],
  'bad-character': [['title: Lemon v. Lamp', 'title: "Lemon \\u202Ev. Lamp"']],
  'bad-number': [['        worth: 6', '        worth: .inf']],
  'too-many-parts': [['  - { name: The order, cite: 1 Sq. 1 }\n', '']],
  'no-format': [['format: 1\n', '']],
  'bad-format': [['format: 1\n', 'format: 1.5\n']],
  'newer-format': [['format: 1\n', 'format: 99\n']],
  'more-problems': [],
  missing: [['        certainty: serious-question\n        exhibits', '        exhibits']],
  'unknown-key': [['        worth: 6', '        wroth: 2\n        worth: 6']],
  'wrong-type': [['    date: "1990"', '    date: 1990']],
  'wrong-value': [['    status: sworn', '    status: swore']],
  'too-long': [['title: Lemon v. Lamp', `title: Lemon v. Lamp${', and another'.repeat(10)}`]],
  'too-short': [['    name: What Ms. Rind argued', "    name: ''"]],
  'too-many': [['direct: [depends]', 'direct: [yes, no, depends, check, yes]']],
  'too-few': [['opening: [The court has read the papers.]', 'opening: []']],
  'duplicate-id': [
    [
      'law:\n  - id: clause-seven',
      'law:\n  - { id: email, name: Email, kind: doctrine, cite: None, plain: None., sentences: [{ says: One. }, { says: Two. }], cannotShow: All. }\n  - id: clause-seven',
    ],
  ],
  'reserved-id': [
    [
      '{ id: shown, name: Shown, at: 2 }',
      '{ id: shown, name: Shown, at: 2 }\n        - { id: not-reached, name: Not reached, at: 9 }',
    ],
  ],
  'unknown-exhibit': [['exhibits: { email: 0.8 }', 'exhibits: { email: 0.8, leger: 0.2 }']],
  'unknown-authority': [['law: [clause-seven] }', 'law: [clause-seven, email] }']],
  'unknown-card': [['          ledger: It shows what was lost', '          legder: It shows what was lost']],
  'unknown-pin': [['"clause-seven#1": 0.5', '"clause-seven#3": 0.5']],
  'unknown-claim': [
    [
      'nothing noted.\n    argue:\n      - slip:\n          claim: early-cut',
      'nothing noted.\n    argue:\n      - slip:\n          claim: late-cut',
    ],
  ],
  'unknown-issue': [['{ issue: contract, request', '{ issue: contrast, request']],
  'unknown-text': [['sources:\n', 'translations:\n  es:\n    titel: El limón contra la lámpara\nsources:\n']],
  untranslated: [['sources:\n', 'translations:\n  es:\n    title: El limón contra la lámpara\nsources:\n']],
  'own-language': [['sources:\n', 'translations:\n  en:\n    title: Lemon against Lamp\nsources:\n']],
  'unknown-element': [['{ element: harm, atLeast: shown }', '{ element: hardship, atLeast: shown }']],
  'unknown-request': [
    [
      '  issues:\n    - { issue: contract, request: power',
      '  issues:\n    - { issue: contract, request: tower',
    ],
  ],
  'unknown-route': [['routes: [both]', 'routes: [both, sliding-scale]']],
  'unknown-gate': [['{ gate: notice }', '{ gate: notices }']],
  'unknown-rung': [['atLeast: serious }', 'atLeast: serous }']],
  'unknown-question': [['bench: [why-not-money]', 'bench: [why-not-money, why-not-moony]']],
  'unknown-reply': [['because: regulars }', 'because: regular }']],
  'unknown-line': [['{ line: late-rent, undoneBy', '{ line: late-rant, undoneBy']],
  'unknown-chance': [['chance: own-the-debt', 'chance: own-the-doubt']],
  'unknown-reason': [
    ['reason: money-repairs, certainty: leaning', 'reason: money-helps, certainty: leaning'],
  ],
  'unknown-condition': [['conditions: []', 'conditions: [bonds]']],
  'ladder-lowest': [['{ id: not-shown, name: Not shown }', '{ id: not-shown, name: Not shown, at: 1 }']],
  'ladder-order': [['name: Likely, at: 3 }', 'name: Likely, at: 1 }']],
  'worth-without-exhibit': [
    ['exhibits: { ledger: 0.9 }', 'exhibits: { ledger: 0 }'],
    ['"ledger#1": 1 }', '"ledger#1": 0, "harm-rule#1": 1 }'],
  ],
  'worth-without-law': [
    ['law: { clause-seven: 1, harm-rule: 0 }', 'law: { clause-seven: 0.9, harm-rule: 0 }'],
  ],
  'worth-without-pin': [['{ "ledger#1": 1 }', '{ "ledger#1": 0.9 }']],
  'weight-without-worth': [['worth: 0\n        weight: 0', 'worth: 0\n        weight: 2']],
  'pin-not-cited': [['"clause-seven#1": 0.5', '"ledger#1": 0.5']],
  'not-citable': [['citableBy: [movant]', 'citableBy: [respondent]']],
  'claim-over-minutes': [['minutes: 1\n        worth: 0', 'minutes: 7\n        worth: 0']],
  'no-right-reply': [['move: answer, credit: 1 }', 'move: answer, credit: 0.9, why: Say who they are. }']],
  'reply-without-why': [['            why: The exception stays unread.\n', '']],
  'defect-without-law': [['{ defect: law, law: [clause-seven] }', '{ defect: law }']],
  'undone-by-nothing': [['undoneBy: { email: 1 }', 'undoneBy: { email: 0 }']],
  'candor-out-of-reach': [['candorNeeded: 1', 'candorNeeded: 2']],
  'unused-chance': [
    ['            candor: own-the-debt\n', ''],
    ['        candor:\n          - { chance: own-the-debt, law: harm-rule }\n', ''],
  ],
  'unused-question': [
    [
      '    bench:\n      - id: next-line',
      '    bench:\n      - id: how-long\n        when: { defect: no-pin }\n        ask: How long is the lease?\n        aims: Nothing.\n        direct: [check]\n        directWhy: It is not in the record.\n        because:\n          - { id: unknown, say: I will check., move: answer, credit: 1 }\n          - { id: long, say: Long., move: evade, credit: 0, why: Nobody knows. }\n      - id: next-line',
    ],
  ],
  'unused-route': [
    [
      '  routes:\n    - id: both\n',
      '  routes:\n    - { id: spare, name: Spare, explained: Never used., rule: { gate: notice } }\n    - id: both\n',
    ],
  ],
  'empty-issue': [['issue: contract\n        say: Lamp cut', 'issue: injury\n        say: Lamp cut']],
  'decisive-reason': [
    ['say: The stand is too small., why', 'say: The stand is too small., decisive: true, why'],
  ],
  'no-finding': [
    [
      '  elements:\n',
      '  elements:\n    - id: balance\n      name: Balance\n      question: Whose burden is heavier?\n      explained: Both lose something.\n      ladder: [{ id: even, name: Even }, { id: tips, name: Tips, at: 1 }]\n',
    ],
    ['  - { id: injury, element: harm', '  - { id: injury, element: balance'],
  ],
  'repeated-finding': [
    [
      '  issues:\n    - { issue',
      '    - request: power\n      element: harm\n      finding: shown\n      explained: Once more.\n      reasons:\n        - { id: first, say: One., decisive: true, why: One. }\n        - { id: second, say: Two., why: Two. }\n  issues:\n    - { issue',
    ],
  ],
  'no-outcome': [
    [
      'issues:\n  - { id: contract',
      '  - { id: refund, name: Rent back, asks: Order Lamp to pay., relief: mandatory, routes: [both] }\nissues:\n  - { id: contract',
    ],
    ['question: Was notice due? }', 'question: Was notice due?, requests: [power] }'],
  ],
  'repeated-outcome': [
    ['  closing: { quote', '    - { request: power, disposition: granted }\n  closing: { quote'],
  ],
  'no-hand': [['    note: The email undoes', '    side: respondent\n    note: The email undoes']],
  'no-actual': [['  - id: actual', '  - id: as-it-was']],
  'question-not-drawn': [
    [
      'question: why-not-money, direct: check, because: it-hurts',
      'question: next-line, direct: depends, because: no-danger',
    ],
  ],
  'walkthrough-over-minutes': [['    minutes: 6', '    minutes: 3']],
  'walkthrough-over-notes': [['    notes: 1\n', '    notes: 0\n']],
  'backwards-range': [['{ atLeast: 80, atMost: 86 }', '{ atLeast: 86, atMost: 80 }']],
  'no-such-person': [['  - { role: respondent-counsel, name: Mr. Wick, look: yew }\n', '']],
  'repeated-role': [
    [
      'name: Mr. Wick, look: yew }',
      'name: Mr. Wick, look: yew }\n  - { role: judge, name: Judge Pear, look: rowan }',
    ],
  ],
  'repeated-coaching': [
    [
      'contentNotes: []',
      'contentNotes: []\ncoaching:\n  - { at: debrief, say: Read it slowly. }\n  - { at: debrief, say: Read it again. }',
    ],
  ],
  'impossible-date': [['decided: 2021-06-12', 'decided: 2021-06-31']],
  'backwards-dates': [['decided: 2021-06-12', 'decided: 2021-06-02']],
  anachronism: [['date: 2021-06-09', 'date: 2021-06-11']],
  'long-plain': [
    [
      'plain: What the stand sold in June.',
      `plain: What the stand sold in June, ${'day by day, '.repeat(13)}to the cent.`,
    ],
  ],
};
