// Reading a stranger's file: what is refused before the shape is looked at, and that it is refused quickly.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Problem, readLevel, readParsed } from '../../src/level/index.ts';

const tiny = readFileSync('tests/fixtures/tiny.yaml', 'utf8');
const head = 'format: 1\n';

const problemsOf = (text: string): readonly Problem[] => readLevel(text).problems;
const codesOf = (text: string): string[] => problemsOf(text).map(({ code }) => code);
const firstOf = (text: string): string => {
  const [first] = problemsOf(text);
  return first ? `${first.line}:${first.column} ${first.code}` : 'none';
};

describe('a sound level', () => {
  it('[L1] reads the tiny level without a problem', () => {
    const reading = readLevel(tiny);
    expect(reading.problems).toEqual([]);
    expect(reading.ok && reading.level.id).toBe('lemon-v-lamp');
  });

  it('[L7] reads every kind of line end, and a byte order mark', () => {
    for (const text of [tiny.replaceAll('\n', '\r\n'), tiny.replaceAll('\n', '\r'), `\ufeff${tiny}`])
      expect(readLevel(text)).toEqual(readLevel(tiny));
  });

  it('[L7] finds a fault on the same line whatever the line ends', () => {
    const broken = tiny.replace('status: sworn', 'status: swore');
    expect(problemsOf(broken.replaceAll('\n', '\r\n'))).toEqual(problemsOf(broken));
  });

  it('[L7] takes JSON, tabs and all, and says where it is wrong', () => {
    expect(firstOf('{\n\t"format": 1,\n\t"titel": "x"\n}')).toBe('1:1 level/missing');
    const unknown = problemsOf('{\n\t"format": 1,\n\t"titel": "x"\n}').find(
      ({ code }) => code === 'level/unknown-key',
    );
    expect(unknown).toMatchObject({ line: 3, column: 2, path: 'titel' });
    expect(unknown?.message).toContain("Did you mean 'title'?");
  });
});

describe('bombs', () => {
  const bombs: readonly (readonly [name: string, text: string, code: string])[] = [
    ['brackets', '['.repeat(5000), 'level/too-deep'],
    ['brackets below the cap of size', '['.repeat(1_900_000), 'level/too-deep'],
    ['closed brackets', '['.repeat(5000) + ']'.repeat(5000), 'level/too-deep'],
    ['brackets behind quotes', '["]", '.repeat(3000), 'level/too-deep'],
    ['hyphens', '- '.repeat(5000), 'level/too-deep'],
    ['groups', '{a: '.repeat(3000), 'level/too-deep'],
    ['question marks', '? '.repeat(5000), 'level/too-deep'],
    ['colons', ': '.repeat(5000), 'level/unreadable'],
    [
      'indentation',
      Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'level/too-deep',
    ],
    [
      'hyphens by indentation',
      Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}-`).join('\n'),
      'level/too-deep',
    ],
    ['depth behind a block of text', `a: |\n  [\n${'['.repeat(5000)}`, 'level/too-deep'],
    ['size', 'x'.repeat(3_000_000), 'level/too-large'],
    ['size in bytes', 'é'.repeat(1_000_001), 'level/too-large'],
    ['empty lists', `[${'[],'.repeat(300_000)}]`, 'level/too-many-parts'],
    ['keys', Array.from({ length: 190_000 }, (_, key) => `k${key}:\n`).join(''), 'level/too-many-parts'],
    ['aliases', `a: &a [x]\nb: [${'*a,'.repeat(90_000)}]`, 'level/alias'],
    ['laughing aliases', 'a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]', 'level/alias'],
    ['anchors', '&a '.repeat(500_000), 'level/too-many-parts'],
    ['documents', '---\n'.repeat(1000), 'level/unreadable'],
    ['quotes', "'".repeat(1_900_001), 'level/wrong-type'],
    ['backslashes', `"${'\\'.repeat(1_900_000)}`, 'level/unreadable'],
    ['syntax errors', 'a: b: c\n'.repeat(100_000), 'level/unreadable'],
  ];

  it.each(bombs)(
    '[L3] [L4] is not brought down by %s',
    (_name, text, code) => {
      const before = process.cpuUsage();
      expect(codesOf(text)[0]).toBe(code);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1_000_000).toBeLessThan(15); // seconds of work: two, as a rule
    },
    30_000,
  );

  it('[L3] is not brought down by a second deep text, on which the yaml package aborts', () => {
    const deep = bombs.filter(([, text, code]) => code === 'level/too-deep' && text.length < 100_000);
    for (const [, text] of [...deep, ...deep]) expect(codesOf(text)).toEqual(['level/too-deep']);
    expect(codesOf(tiny)).toEqual([]);
  });

  it('[L2] takes exactly the bytes allowed', () => {
    const filler = (bytes: number): string => `${tiny}#${'x'.repeat(bytes - tiny.length - 1)}`;
    expect(codesOf(filler(2_000_000))).toEqual([]);
    expect(codesOf(filler(2_000_001))).toEqual(['level/too-large']);
    expect(codesOf(`${filler(1_999_999)}é`)).toEqual(['level/too-large']);
    expect(codesOf(`${filler(1_999_996)}😀`)).toEqual([]);
    expect(codesOf(`${filler(1_999_997)}😀`)).toEqual(['level/too-large']);
  });

  it('[L3] takes 32 parts one in another, and not 33', () => {
    const nested = (depth: number): string => `${head}x: ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}`;
    expect(codesOf(nested(32))).not.toContain('level/too-deep');
    expect(codesOf(nested(33))).toEqual(['level/too-deep']);
    const parsed = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
    expect(readParsed(parsed(32)).problems.map(({ code }) => code)).not.toContain('level/too-deep');
    expect(readParsed(parsed(33)).problems.map(({ code }) => code)).toEqual(['level/too-deep']);
  });

  it('[L4] takes 100,000 parts, and not one more', () => {
    const list = (parts: number): string => `[${'0,'.repeat(parts - 1)}0]`;
    for (const read of [
      codesOf,
      (text: string) => readParsed(JSON.parse(text)).problems.map(({ code }) => code),
    ]) {
      expect(read(list(100_000))).toEqual(['level/wrong-type']);
      expect(read(list(100_001))).toEqual(['level/too-many-parts']);
    }
  });
});

describe('what is no level at all', () => {
  it('[L5] refuses what is not text', () => {
    expect(codesOf('\0\0PNG')).toEqual(['level/not-text']);
    expect(codesOf(42 as unknown as string)).toEqual(['level/not-text']);
  });

  it.each(['', ' \n', '# only a note', 'null', '[]', '42', 'just words'])(
    '[L1] refuses %j kindly',
    (text) => {
      expect(codesOf(text)).toEqual(['level/wrong-type']);
      expect(problemsOf(text)[0]?.message).toContain("Begin with the line 'format: 1'");
    },
  );
});

describe('syntax', () => {
  it.each([
    ['\ttitle: x', '2:1', 'Use spaces'],
    ['title: "open\nid: x', '3:6', 'never closed'],
    ['title: It said: no', '2:8', 'double quotes'],
    ['title: @me', '2:8', 'double quotes'],
    ['title: % of all', '2:8', 'double quotes'],
    ["title: 'It's here'", '2:12', 'double quotes'],
    ['title: [Foo] bar', '2:14', 'double quotes'],
    ['title: & sons', '2:8', 'double quotes'],
    ['title: "a \\q"', '2:11', 'two backslashes'],
    ['title: {a: b', '2:13', 'bracket'],
    ['a:\n  - x\n - y', '4:1', 'hyphens'],
    ['a:\n  b: 1\n c: 2', '4:1', 'Line up'],
    ['title:value', '2:1', 'no colon'],
    ['a: "b"#c', '2:7', 'space is missing'],
    ['? [a]\n: b', '2:3', 'plain word'],
    ['{a: 1}: b', '2:1', 'plain word'],
  ])('[L6] says in plain words what is wrong with %j', (text, place, words) => {
    const [first] = problemsOf(head + text);
    expect(first).toMatchObject({ code: 'level/unreadable' });
    expect(`${first?.line}:${first?.column}`).toBe(place);
    expect(first?.message).toContain(words);
  });

  it('[L6] tells one fault a line and ten at the most', () => {
    const problems = problemsOf('a: [}\n'.repeat(3) + 'b: @x\n'.repeat(30));
    expect(problems.length).toBeLessThanOrEqual(10);
    expect(new Set(problems.map(({ line }) => line)).size).toBe(problems.length);
  });

  it.each([
    'title: !!set {a}',
    'title: !mine x',
    'title: ! x',
    '!!map\ntitle: x',
    'title: !!float abc',
    'title: !!str 5',
  ])('[L8] refuses the tag in %j', (text) => {
    const unreadable = problemsOf(head + text).find(({ code }) => code === 'level/unreadable');
    expect(unreadable).toBeDefined();
  });

  it('[L8] refuses aliases, a second document and orders to the reader', () => {
    expect(codesOf(`${head}a: &x 1\nb: *x`)).toEqual(['level/alias']);
    expect(codesOf(`${head}b: *nobody`)).toEqual(['level/alias']);
    expect(firstOf(`${tiny}---\nformat: 1\n`)).toMatch(/level\/unreadable$/);
    expect(codesOf(`%YAML 1.1\n---\n${tiny}`)).toEqual([]); // a directive that changes nothing is let be
    expect(firstOf(`%NONSENSE\n---\n${tiny}`)).toBe('1:1 level/unreadable');
  });
});

describe('plain data', () => {
  it('[L9] refuses a key twice and tells the line of the first', () => {
    const [problem] = problemsOf('format: 1\nid: x\nid: y\n');
    expect(problem).toMatchObject({ code: 'level/duplicate-key', line: 3, column: 1 });
    expect(problem?.message).toContain('line 2');
    expect(codesOf('{"format": 1, "a": {"b": 1, "b": 2}}')).toEqual(['level/duplicate-key']);
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    '[L10] refuses the key %s, and nothing is polluted',
    (key) => {
      expect(codesOf(`${head}a: {b: [{${key}: {polluted: yes}}]}`)).toEqual(['level/forbidden-key']);
      expect(codesOf(`{"format": 1, "a": {"${key}": {"polluted": 1}}}`)).toEqual(['level/forbidden-key']);
      const parsed = readParsed(JSON.parse(`{"format": 1, "${key}": {"polluted": 1}}`));
      expect(parsed.problems.map(({ code }) => code)).toEqual(['level/forbidden-key']);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );

  it.each([
    '\\u0007',
    '\\t',
    '\\e',
    '\\x7f',
    '\\u0085',
    '\\u202a',
    '\\u202E',
    '\\u2066',
    '\\u2069',
    '\\ud83d',
    '\\ude00 x',
  ])('[L11] refuses the character %s in a value and in a key', (written) => {
    expect(firstOf(`${head}title: "ab${written}"`)).toBe('2:8 level/bad-character');
    expect(firstOf(`${head}"ab${written}": x`)).toBe('2:1 level/bad-character');
    expect(problemsOf(`${head}title: "ab${written}"`)[0]?.message).toContain('at character 3');
  });

  it('[L11] lets line breaks, every script and whole pairs be', () => {
    const words = 'Zeile\nπ قاضٍ 判事 😀 “quoted” — é';
    const text = tiny.replace('title: Lemon v. Lamp', `title: ${JSON.stringify(words)}`);
    const reading = readLevel(text);
    expect(reading.ok && reading.level.title).toBe(words);
  });

  it.each(['.nan', '.inf', '-.inf', '1e999', '99999999999999999999'])(
    '[L12] refuses the number %s',
    (number) => {
      expect(codesOf(`${head}a: ${number}`)).toEqual(['level/bad-number']);
    },
  );

  it('[L13] holds parsed values to the same rules, without lines', () => {
    for (const value of [
      Number.NaN,
      { a: new Date(0) },
      { a: () => 1 },
      { a: undefined },
      { a: 1n },
      { a: Symbol('x') },
    ]) {
      const { ok, problems } = readParsed(value);
      expect(ok).toBe(false);
      expect(problems[0]).toMatchObject({ line: 0, column: 0 });
    }
  });

  it('[L13] survives values that bite: loops, traps, giants', () => {
    const loop: { again?: unknown } = {};
    loop.again = loop;
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('mine');
        },
      },
    );
    const codes = [loop, trap, new Array(1_000_000_000)].map((value) => readParsed(value).problems[0]?.code);
    expect(codes).toEqual(['level/too-deep', 'level/unreadable', 'level/too-many-parts']);
  });
});
