// The guide for authors: its worked example is a whole case that plays, its YAML is YAML, and its tables name every field
// of the format with an example that the format takes.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { reportOn } from '../../src/explore/index.ts';
import { readLevel } from '../../src/level/index.ts';
import { level } from '../../src/level/shape/level.ts';
import { rule } from '../../src/level/shape/test.ts';
import { coachedAt } from '../../src/level/vocabulary.ts';

const guide = readFileSync('levels/README.md', 'utf8');
const sectionOf = (text: string, heading: string) =>
  text.split(/^## /m).find((one) => one.startsWith(heading)) ?? '';
const snippetsOf = (text: string) =>
  [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, yaml]) => yaml ?? '');

describe('the worked example', () => {
  const snippets = snippetsOf(sectionOf(guide, 'A case in an evening'));
  const reading = readLevel(snippets.join('\n'));

  test('[guide] every snippet of the guide is YAML by itself', () => {
    expect(snippets).toHaveLength(8);
    for (const yaml of snippetsOf(guide)) expect(() => parse(yaml)).not.toThrow();
  });

  test('[guide] joined, they read with no problem and no warning', () => {
    expect(reading).toMatchObject({ ok: true, problems: [] });
    expect(readLevel(snippets.slice(0, -1).join('\n')).ok).toBe(false);
  });

  test('[guide] and play fairly: the report has nothing to mend', () => {
    if (!reading.ok) throw new Error('it does not read');
    const { faults, best, random } = reportOn(reading.level, { plays: 500 });
    expect(faults).toEqual([]);
    expect(best).toBe(100);
    expect(random.plays).toBe(500);
  });

  test('[guide] what it says `check` will say is what `check` says', () => {
    const broken = readLevel(snippets.join('\n').replace('{phone-reading: 0.7', '{phone-readin: 0.7'));
    const [told] = broken.problems;
    const [line] = /^levels\/bakers-fan\.yaml:.*$/m.exec(guide) ?? [];
    expect(line).toBe(`levels/bakers-fan.yaml:${told?.line}:${told?.column} ${told?.code} ${told?.message}`);
  });
});

interface Field {
  readonly shapes: z.core.$ZodType[]; // of a union, one for each kind that has the key
  readonly optional: boolean;
}
type Table = Map<string, Field>;

/** What a field is beneath its wrappings, and whether a list is around it. */
function unwrapped(shape: z.core.$ZodType): { core: z.core.$ZodType; list: boolean } {
  const { def } = (shape as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'default' || def.type === 'nullable')
    return unwrapped(def.innerType);
  return def.type === 'array'
    ? { core: unwrapped(def.element).core, list: true }
    : { core: shape, list: false };
}

const isOptional = (shape: z.core.$ZodType) =>
  ['optional', 'default'].includes((shape as z.core.$ZodTypes)._zod.def.type);

/** The kinds of group that a part can be: one, or each of a union; none for plain values. */
function groupsOf(shape: z.core.$ZodType): readonly z.core.$ZodShape[] {
  const { def } = (shape as z.core.$ZodTypes)._zod;
  if (def.type === 'object') return [def.shape];
  return def.type === 'union' ? def.options.flatMap(groupsOf) : [];
}

/** Parts that are alike are told of once. */
function placeOf(path: string, keys: readonly string[]): string {
  if (keys.join() === 'quote,cite,plain,language,translation') return 'quotation';
  if (path.endsWith('.misstates')) return 'misstates';
  return path
    .replace('hands.respondent', 'hands.movant')
    .replace('parties.respondent', 'parties.movant')
    .replace('law[].sentences', 'record[].sentences');
}

/** Every group of the format by its place, each with its fields. */
function tablesOf(shape: z.core.$ZodType, path = '', tables = new Map<string, Table>()): Map<string, Table> {
  const groups = groupsOf(shape);
  const keys = new Set(groups.flatMap((group) => Object.keys(group)));
  const place = placeOf(path, [...keys]);
  if (groups.length === 0 || tables.has(place)) return tables;
  const table: Table = new Map();
  tables.set(place, table);
  for (const key of keys) {
    const shapes = groups.flatMap((group) => group[key] ?? []);
    table.set(key, { shapes, optional: shapes.every(isOptional) });
    for (const one of shapes) {
      const { core, list } = unwrapped(one);
      const inner = core === rule ? 'rule' : `${path === '' ? '' : `${path}.`}${key}${list ? '[]' : ''}`;
      tablesOf(core, inner, tables);
    }
  }
  return tables;
}

interface Row {
  readonly key: string;
  readonly optional: boolean;
  readonly example: string;
}

const rowsOf = (text: string): readonly Row[] =>
  [...text.matchAll(/^\| `(\w+)`( ◦)? \| (.+?) \| .+ \|$/gm)].map(([, key = '', mark, example = '']) => ({
    key,
    optional: mark !== undefined,
    example,
  }));

describe('every field', () => {
  const tables = tablesOf(level);
  const told = new Map(
    sectionOf(guide, 'Every field')
      .split(/^#### /m)
      .slice(1)
      .map((part) => {
        const [heading = ''] = part.split('\n');
        return [heading === 'The file' ? '' : heading.replaceAll('`', ''), rowsOf(part)] as const;
      }),
  );

  test('[guide] the guide has a table for every part of the format, and no other', () => {
    expect(tables.size).toBeGreaterThan(40);
    expect([...told.keys()].toSorted()).toEqual([...tables.keys()].toSorted());
  });

  test.each([...tables])(
    '[guide] the table of %j has every field, and marks what may be left out',
    (place, table) => {
      const marked = (key: string, optional: boolean) => `${key}${optional ? ' ◦' : ''}`;
      const fields = [...table].map(([key, { optional }]) => marked(key, optional));
      const rows = told.get(place)?.map(({ key, optional }) => marked(key, optional));
      expect(rows?.toSorted()).toEqual(fields.toSorted());
    },
  );

  test.each([...tables])('[guide] every example of %j is one that the format takes', (place, table) => {
    for (const { key, example } of told.get(place) ?? []) {
      const shapes = table.get(key)?.shapes ?? [];
      if (example === 'below') {
        const inner = shapes.map((shape) => groupsOf(unwrapped(shape).core).length);
        expect({ key, hasItsOwnTable: Math.max(...inner) > 0 }).toEqual({ key, hasItsOwnTable: true });
        continue;
      }
      const given = parse(example.replace(/^`|`$/g, ''));
      expect(Object.keys(given)).toEqual([key]);
      const fits = shapes.some((shape) => z.safeParse(shape as z.ZodMiniType, given[key]).success);
      expect({ key, example, fits }).toEqual({ key, example, fits: true });
    }
  });

  test('[guide] an example that the format does not take is told apart', () => {
    const worth = tables.get('hands.movant.claims[]')?.get('worth')?.shapes[0] as z.ZodMiniType;
    expect([z.safeParse(worth, 6).success, z.safeParse(worth, 60).success]).toEqual([true, false]);
  });

  test('[guide] every key of the schema that editors read is named', () => {
    const schema = readFileSync('levels/level.schema.json', 'utf8');
    const keys = new Set<string>();
    JSON.parse(schema, (key, value) => {
      if (key === 'properties') for (const name of Object.keys(value)) keys.add(name);
      return value;
    });
    const named = new Set([...told.values()].flat().map(({ key }) => key));
    expect(keys.size).toBeGreaterThan(90);
    expect([...keys].filter((key) => !named.has(key))).toEqual([]);
  });

  test('[guide] every place for coaching is named', () => {
    expect(coachedAt.filter((at) => !sectionOf(guide, 'Coaching').includes(`\`${at}\``))).toEqual([]);
  });
});
