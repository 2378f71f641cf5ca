// What readers are told of a wrong form, that defaults are filled in, and that what comes out is frozen.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { levelHash, type Problem, readLevel, readParsed } from '../../src/level/index.ts';
import { jsonSchemaText } from '../../src/level/json-schema.ts';

const tiny = readFileSync('tests/fixtures/tiny.yaml', 'utf8');

function broken(...edits: readonly (readonly [string, string])[]): readonly Problem[] {
  const text = edits.reduce((before, [from, to]) => {
    expect(before).toContain(from);
    return before.replace(from, () => to);
  }, tiny);
  return readLevel(text).problems;
}

const toldOf = (problems: readonly Problem[]): string[] =>
  problems.map(({ code, message }) => `${code}: ${message}`);

describe('problems of form', () => {
  it('[L16] reports all of them, in the order of the file', () => {
    const problems = broken(
      ['  - { name: The order, cite: 1 Sq. 1 }', '  - { nme: The order, cite: 1 Sq. 1 }'],
      ['relief: prohibitory', 'relief: negative'],
      ['look: oak', 'look: mahogany'],
      ['minutes: 6', 'minutes: six'],
    );
    expect(problems.map(({ path }) => path)).toEqual([
      'people[0].look',
      'requests[0].relief',
      'hands.movant.minutes',
      'sources[0].name',
      'sources[0].nme',
    ]);
    const lines = problems.map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it('[L50] takes one of the courtrooms that the stage can draw, or none', () => {
    const room = (line: string) => toldOf(broken(['people:', `${line}people:`]));
    expect(room('')).toEqual([]);
    expect(room('courtroom: walnut\n')).toEqual([]);
    expect(room('courtroom: walnutt\n')).toEqual([expect.stringContaining("Did you mean 'walnut'?")]);
  });

  it("[L17] uses no word of the validator's", () => {
    const empty = readLevel('format: 1\n').problems;
    const wrong = readParsed({
      format: 1,
      title: 3,
      brief: 'x',
      hands: [],
      test: { elements: {} },
      record: [null, { sentences: [{}] }],
    });
    const messages = [...empty, ...wrong.problems].map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(30);
    for (const message of messages) {
      expect(message).not.toMatch(/[Ii]nvalid|[Ee]xpected|undefined|unrecogni[sz]ed|[Zz]od|NaN|\[object/);
      expect(message).toMatch(/^[A-Z].*[.?]$/);
    }
  });

  it('[L47] takes the weight of an issue’s papers from 1 up, and does without papers', () => {
    const filed = (weight: number): [string, string] => [
      'requests: [power] }',
      `requests: [power], papers: { say: The motion swears to it., weight: ${weight} } }`,
    ];
    expect(broken()).toEqual([]);
    expect(broken(filed(1))).toEqual([]);
    for (const [weight, code] of [
      [0, 'level/wrong-value'],
      [1.5, 'level/wrong-type'],
      [21, 'level/wrong-value'],
    ] as const)
      expect(broken(filed(weight))).toMatchObject([{ code, path: 'issues[1].papers.weight' }]);
  });

  it('[L18] guesses the key that was meant, and lists the keys where there are few', () => {
    expect(toldOf(broken(['  burden: ', '  burdn: ']))).toEqual([
      "level/missing: The test has no 'burden'. Add 'burden:' with text.",
      "level/unknown-key: The test has the key 'burdn', which the format does not know. Did you mean 'burden'?",
    ]);
    const [unlike] = broken(['aims: Whether the harm is past repair.', 'aims: Whether.\n        purpose: x']);
    expect(unlike?.message).toContain('Use one of: id, when, ask, aims, direct, directWhy, because.');
    const [far] = broken(['        worth: 6', '        worth: 6\n        colour: red']);
    expect(far?.message).toContain('Remove it.');
  });

  it.each([
    ['{ element: harm, atLeast: shown }', '{ elemnt: harm, atLeast: shown }', "Did you mean 'element'?"],
    ['{ gate: notice }', '{ gate: 3 }', "'gate' must be text, but it is 3. Put it in quotes: '3'."],
    ['{ gate: notice }', '{ not: { gate: [] } }', "'gate' must be text, but it is a list."],
    ['{ gate: notice }', '{ weigh: { merits: 0 }, atLeast: 3 }', "'merits' cannot be '0'. Write 1 or more."],
    ['{ gate: notice }', '{ if: { gate: notice } }', "has no 'thenNeeds'"],
    ['- quote: Your rent is late.', '- quoet: Your rent is late.', "Did you mean 'quote'?"],
    ['- quote: Your rent is late.', "- quote: ''", "'quote' is empty. Write its text."],
    ['- quote: Your rent is late.', '- Your rent is late.', 'must be a group of keys'],
  ])('[L19] tells %j from %j by the form that fits best', (from, to, told) => {
    expect(toldOf(broken([from, to])).join('\n')).toContain(told);
  });

  it.each([
    ['worth: 6', 'worth: 2.5', 'must be a whole number, but it is 2.5. Leave out the fraction.'],
    ['worth: 6', 'worth: 41', "'worth' cannot be '41'. Write 40 or less."],
    ['worth: 6', 'worth: "6"', 'Write the number alone, without quotes.'],
    [
      'language: en',
      'language: en\ncover: bridge',
      "'cover' cannot be 'bridge'. Use one of: contract, factory,",
    ],
    ['met: true', 'met: yes', "'met' must be true or false, but it is the text 'yes'."],
    ['summary: A lemonade', 'summary:\nx: A lemonade', "'summary' must be text, but it is empty."],
    [
      'exhibits: { email: 0.8 }',
      'exhibits: [email]',
      "must be a group of 'id: value' lines, but it is a list.",
    ],
    ['exhibits: { email: 0.8 }', 'exhibits: { Email: 0.8 }', 'An id is lower-case letters'],
    ['exhibits: { email: 0.8 }', 'exhibits: { Email: 0.8 }', "Did you mean 'email'?"],
    ['issue: contract\n', 'issue: The Contract_Claim\n', "Did you mean 'the-contract-claim'?"],
    ['"email#2": 1,', '"email-2": 1,', 'A pin is'],
    ['heard: 2021-06-10', 'heard: June 10', 'Write it as year-month-day'],
    ['language: en', 'language: English', 'such as en or en-GB'],
    [
      'notAbout: [Whether the lemonade is good.]',
      'notAbout: [This: that]',
      'If it is a sentence with a colon, put it in quotes.',
    ],
    ['bench: [next-line]', 'bench: next-line', "Begin each entry on a line of its own with '- '"],
    ['opening: [The court has read the papers.]', 'opening: []', 'it needs at least 1. Add 1.'],
  ])('[L17] tells how to mend %j from %j', (from, to, told) => {
    expect(toldOf(broken([from, to])).join('\n')).toContain(told);
  });

  it('[L21] calls parts by kind and id, and by number where they have none', () => {
    const who = (from: string, to: string): string | undefined =>
      broken([from, to])[0]?.message.split(/ has |: /)[0];
    expect(who('        say: Lamp cut', '        sy: Lamp cut')).toBe("Claim 'early-cut'");
    expect(who('say: Regular customers', 'sy: Regular customers')).toBe(
      "Reply 'regulars' of question 'why-not-money'",
    );
    expect(who('{ id: serious, name', '{ id: serious, nme')).toBe("Rung 'serious' of element 'merits'");
    expect(who('  - heading: What happened', '  - headin: What happened')).toBe('Brief passage 1');
    expect(who('candorNeeded: 1', 'candorNeded: 1')).toBe("The movant's hand");
    expect(who('  docket: No. 7', '  dockt: No. 7')).toBe('The caption');
    expect(who('title: Lemon', 'titel: Lemon')).toBe('The level');
  });

  it('[L22] counts what goes past 200, and keeps errors before warnings', () => {
    const sources = Array.from({ length: 79 }, () => '  - { nom: x }\n').join('');
    const problems = readLevel(tiny + sources).problems;
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toMatchObject({ code: 'level/more-problems', severity: 'warning' });
    const late = { ...parse(tiny) };
    late.record = Array.from({ length: 120 }, (_, index) => ({
      ...late.record[0],
      id: `old-${index}`,
      date: '2022-01-01',
      plain: 'word '.repeat(50),
    }));
    const mixed = readParsed(late);
    expect(mixed.ok).toBe(false);
    expect(mixed.problems.some(({ code }) => code === 'level/unknown-exhibit')).toBe(true);
  });
});

describe('what comes out', () => {
  it('[L42] is frozen in every part', () => {
    const reading = readLevel(tiny);
    const waiting: unknown[] = [reading.ok && reading.level];
    let seen = 0;
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      if (typeof part !== 'object' || part === null) continue;
      expect(Object.isFrozen(part)).toBe(true);
      seen += 1;
      waiting.push(...Object.values(part));
    }
    expect(seen).toBeGreaterThan(100);
  });

  it("[L42] has its defaults filled in and its keys in the file's order", () => {
    const reading = readLevel(tiny);
    if (!reading.ok) throw new Error('The tiny level does not read.');
    const { level } = reading;
    expect(level.cover).toBe('scales');
    expect(level.record[0]).toMatchObject({ citableBy: ['movant', 'respondent'], provenance: 'verified' });
    expect(level.walkthroughs[0]).toMatchObject({ side: 'movant', notes: [] });
    expect(Object.keys(level.hands.movant.claims[0]?.law ?? {})).toEqual(['clause-seven', 'harm-rule']);
    expect(level.record.map(({ id }) => id)).toEqual(['email', 'ledger']);
  });

  it('[L43] is the same from YAML, from JSON text and from parsed JSON', () => {
    const plain: unknown = parse(tiny);
    const readings = [
      readLevel(tiny),
      readLevel(JSON.stringify(plain)),
      readLevel(JSON.stringify(plain, null, '\t')),
      readParsed(plain),
    ];
    const hashes = readings.map((reading) => (reading.ok ? levelHash(reading.level) : 'refused'));
    expect(new Set(hashes).size).toBe(1);
    expect(hashes[0]).toMatch(/^[0-9a-f]{16}$/);
    for (const reading of readings) expect(reading).toEqual(readings[0]);
  });

  it('[L43] changes its hash with any change of content, not with the order of keys', () => {
    const hashOf = (text: string): string => {
      const reading = readLevel(text);
      return reading.ok ? levelHash(reading.level) : 'refused';
    };
    expect(hashOf(tiny.replace('worth: 6', 'worth: 7'))).not.toBe(hashOf(tiny));
    expect(hashOf(tiny.replace('worth: 6\n        weight: 4', 'weight: 4\n        worth: 6'))).toBe(
      hashOf(tiny),
    );
  });

  it('[L13] never changes, and never keeps, the value it was given', () => {
    const given = parse(tiny);
    const before = JSON.stringify(given);
    const reading = readParsed(given);
    expect(JSON.stringify(given)).toBe(before);
    expect(Object.isFrozen(given)).toBe(false);
    expect(reading.ok && reading.level.record).not.toBe(given.record);
  });

  it('[L45] has a JSON Schema that is fresh: `npm run schema` writes it', () => {
    expect(readFileSync('levels/level.schema.json', 'utf8')).toBe(jsonSchemaText());
    const schema = JSON.parse(jsonSchemaText());
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      additionalProperties: false,
    });
    expect(schema.required).not.toContain('counterfactual');
    expect(schema.required).not.toContain('cover');
    expect(schema.properties.cover.enum).toContain('newspaper');
    expect(schema.properties.record.items.required).not.toContain('provenance');
  });
});
