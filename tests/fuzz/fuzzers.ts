// Every fuzzer of the readers and of the hearing, with its share of a run of CI: 100,000 inputs of each kind and more.
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { parse, stringify } from 'yaml';
import { toLetters } from '../../src/app/cases/packing.ts';
import { packCase } from '../../src/app/cases/share-link.ts';
import { defaults } from '../../src/app/settings.ts';
import { contentHash } from '../../src/level/index.ts';
import { readSave, walkthroughProceedings, writeSave } from '../../src/proceedings/index.ts';
import { only, tiny } from '../support/levels.ts';
import { mutate } from '../support/mutations.ts';
import { anyJson, below, bent, edited, type Next, pick, strange } from './chance.ts';
import { eventStreams } from './events.ts';
import type { Fuzzer } from './fuzzer.ts';
import * as readers from './readers.ts';

const yaml = readFileSync('tests/fixtures/tiny.yaml', 'utf8');
const level: object = parse(yaml);
const json = JSON.stringify(level);
const played = walkthroughProceedings(tiny, only(tiny.walkthroughs));
const save = writeSave(played);
const saved = readSave(save);
const original = saved.ok ? saved.proceedings : null;
const savedData: object = JSON.parse(save);

const words: readonly string[] = [
  ...['format', 'level', 'levelHash', 'side', 'difficulty', 'seed', 'events', 'seal', 'type', 'id'],
  ...Object.keys(level),
  ...Object.keys(defaults),
  ...strange,
  ...['movant', 'respondent', 'intern', 'slip.argued', 'counsel.rested', 'none', 'dark', 'es'],
  tiny.id,
  played.levelHash,
];

/** Bits that YAML, JSON or an address gives a meaning to. */
const bits: readonly string[] = [
  ...[
    '[',
    ']',
    '{',
    '}',
    '- ',
    '? ',
    ': ',
    ':',
    ',',
    '\n',
    '\n  ',
    '\t',
    '"',
    "'",
    '|\n',
    '>-\n',
    '&a ',
    '*a',
  ],
  ...[
    '!t ',
    '#',
    ' #',
    '%',
    '---\n',
    '...\n',
    'format: 1\n',
    'a: ',
    'id',
    '\\',
    '<<: ',
    '~',
    '.inf',
    '0x1',
    '@',
  ],
  ...['`', '\r', '\u001f', '\u0018', '0', '9', '-', '.', 'e9', '=', '&', '%2', '\\u0000', '\\ud800'],
  ...strange,
];

const mutated = (next: Next): object => {
  let now = level;
  for (let slips = 1 + below(next, 3); slips > 0; slips -= 1)
    now = mutate(now, (most) => below(next, most)).level as object;
  return now;
};

const resealed = (value: unknown) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { seal: _, ...rest } = value as Record<string, unknown>;
  return { ...rest, seal: contentHash(rest) };
};

const text = (run: (text: string) => string | Promise<string>) => (input: unknown) => run(String(input));

const structure: readonly Omit<Fuzzer, 'kind'>[] = [
  {
    name: 'level-slips-yaml',
    share: 50,
    make: (next) => stringify(mutated(next), { lineWidth: 0 }),
    run: text(readers.levelText),
  },
  {
    name: 'level-slips-json',
    share: 50,
    make: (next) => JSON.stringify(mutated(next)),
    run: text(readers.levelText),
  },
  {
    name: 'level-slips-data',
    share: 250,
    make: (next) => bent(next, mutated(next), words),
    run: readers.levelData,
  },
  {
    name: 'save-bent',
    share: 4_000,
    make: (next) => JSON.stringify(bent(next, savedData, words)),
    run: text((one) => readers.saveText(tiny, one)),
  },
  {
    name: 'save-bent-and-sealed',
    share: 2_500,
    make: (next) => JSON.stringify(resealed(bent(next, savedData, words))),
    run: text((one) => readers.saveText(tiny, one)),
  },
  {
    name: 'settings-bent',
    share: 50_000,
    make: (next) => JSON.stringify(bent(next, defaults, words)),
    run: text(readers.settingsText),
  },
  { name: 'class-link-parts', share: 38_500, make: classLink, run: text(readers.linkText) },
  {
    name: 'share-link-of-anything',
    share: 250,
    make: (next) => {
      const letters = toLetters(deflateRawSync(JSON.stringify(anyJson(next, words))));
      return `#case=${pick(next, ['1', '1', '1', '2', '0', 'x'])}.${contentHash(letters)}.${letters}`;
    },
    run: text(readers.linkText),
  },
  { name: 'address-parts', share: 5_000, make: address, run: text(readers.addressText) },
];

function classLink(next: Next): string {
  const keys = ['class', 'level', 'from', 'side', 'difficulty', 'help', 'case', 'guide'];
  const values = ['1', '2', tiny.id, 'movant', 'partner', 'none', 'https://a.example/x.yaml', ...strange];
  const parts = Array.from({ length: 1 + below(next, 6) }, () => `${pick(next, keys)}=${pick(next, values)}`);
  return `#${next() < 0.7 ? 'class=1&' : ''}${parts.join('&')}`;
}

function address(next: Next): string {
  const parts = [
    'https:',
    'http:',
    'javascript:',
    'data:',
    'file:',
    'blob:',
    '//',
    '/',
    '\\',
    '@',
    'a:b@',
    ':80',
    '?',
    '#',
  ];
  const names = [
    'school.example',
    'other.example',
    'localhost',
    '127.0.0.1',
    '[::1]',
    'x.yaml',
    '..',
    ' ',
    '\t',
    '\n',
  ];
  return Array.from({ length: 1 + below(next, 6) }, () => pick(next, [...parts, ...names, ...strange])).join(
    '',
  );
}

const bytes: readonly Omit<Fuzzer, 'kind'>[] = [
  {
    name: 'level-bytes-yaml',
    share: 60,
    make: (next) => edited(next, yaml, bits, 4),
    run: text(readers.levelText),
  },
  {
    name: 'level-bytes-signs',
    share: 1_500,
    make: (next) => Array.from({ length: below(next, 60) }, () => pick(next, bits)).join(''),
    run: text(readers.levelText),
  },
  {
    name: 'level-bytes-json',
    share: 30,
    make: (next) => edited(next, json, bits, 3),
    run: text(readers.levelText),
  },
  {
    name: 'save-bytes',
    share: 12_000,
    make: (next) => edited(next, save, bits, 3),
    run: text((one) => readers.sealedSave(tiny, original, one)),
  },
  {
    name: 'settings-bytes',
    share: 86_500,
    make: (next) => edited(next, JSON.stringify(defaults), bits, 4),
    run: text(readers.settingsText),
  },
  {
    name: 'share-link-bytes',
    share: 400,
    make: (next) => `#case=${edited(next, packed, bits, 3)}`,
    run: text(readers.linkText),
  },
];

const packed = await packCase(tiny);

/** One value into every reader there is. */
const everyReader: Omit<Fuzzer, 'kind'> = {
  name: 'any-json-everywhere',
  share: 100_000,
  make: (next) => anyJson(next, words),
  run: (value) => {
    const written = JSON.stringify(value);
    readers.settingsText(written);
    readers.addressText(written);
    readers.linkText(`#class=1&level=${written.slice(0, 60)}`);
    const came = [readers.levelData(value), readers.saveText(tiny, written)];
    return came.every((one) => one === 'refused') ? 'refused' : 'read';
  },
};

export const fuzzers: readonly Fuzzer[] = [
  ...structure.map((one) => ({ ...one, kind: 'structure' as const })),
  ...bytes.map((one) => ({ ...one, kind: 'bytes' as const })),
  { ...everyReader, kind: 'json' },
  ...eventStreams(tiny, played.events),
];
