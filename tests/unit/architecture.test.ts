// The house holds: which room may import which, and that the pure rooms touch neither page, clock nor chance.
// The reader of imports is tried on planted bad files first, so that it is known to see.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Source {
  readonly file: string; // from src/, with forward slashes
  readonly text: string;
}

/** What each room may import of the house, and which packages. */
const house: Readonly<Record<string, { rooms: readonly string[]; packages: readonly string[] }>> = {
  level: { rooms: [], packages: ['yaml', 'zod'] },
  hearing: { rooms: ['level'], packages: ['xstate'] },
  scoring: { rooms: ['level'], packages: [] },
  proceedings: { rooms: ['level', 'hearing', 'scoring'], packages: [] },
  explore: { rooms: ['level', 'hearing', 'scoring', 'proceedings'], packages: [] },
  present: { rooms: ['level', 'hearing', 'scoring', 'proceedings', 'explore'], packages: [] },
  courtroom: { rooms: ['present', 'level:types'], packages: ['phaser'] },
  desk: {
    rooms: ['present', 'level:types', 'hearing:types', 'scoring:types', 'proceedings:types'],
    packages: ['preact', '@fontsource', 'uqr'],
  },
  sound: { rooms: ['present'], packages: ['howler'] },
  app: {
    rooms: ['level', 'hearing', 'scoring', 'proceedings', 'explore', 'present', 'courtroom', 'desk', 'sound'],
    packages: ['idb-keyval', 'browser-fs-access', 'vite', 'fflate', 'node:'],
  },
  cli: { rooms: ['level', 'hearing', 'scoring', 'proceedings', 'explore', 'present'], packages: ['node:'] },
};
const pure = ['level', 'hearing', 'scoring', 'proceedings', 'explore', 'present'];
/** Clocks, chance and the page, by the names that reach them. */
const impure =
  /\b(Date\.now|new Date\(\)|performance\.|Math\.random|crypto\.|setTimeout|setInterval|document\.(?:title|body|head|cookie|documentElement|createElement|getElement|querySelector|addEventListener)|window\.|localStorage|indexedDB|fetch\()/;

function sources(folder: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ file: name.replaceAll('\\', '/'), text: readFileSync(join(folder, name), 'utf8') }));
}

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

function importsOf(text: string): readonly Import[] {
  const code = text.replace(/^\s*\/\/.*$/gm, '');
  const stated = [...code.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'/gms)];
  const bare = [...code.matchAll(/^import\s+'([^']+)'/gm)].map(([, from = '']) => ({
    from,
    typeOnly: false,
  }));
  const lazy = [...code.matchAll(/import\('([^']+)'\)/g)].map(([, from = '']) => ({ from, typeOnly: false }));
  return [...stated.map(([, type, from = '']) => ({ from, typeOnly: type !== undefined })), ...bare, ...lazy];
}

/** Sentences: what this file imports that its room may not. */
function trespasses({ file, text }: Source): readonly string[] {
  const [room = ''] = file.split('/');
  const allowed = house[room];
  if (allowed === undefined || !file.includes('/')) return [];
  return importsOf(text).flatMap(({ from, typeOnly }) => {
    if (!from.startsWith('.')) {
      const known = allowed.packages.some(
        (name) => from === name || from.startsWith(`${name}/`) || (name === 'node:' && from.startsWith(name)),
      );
      return known ? [] : [`src/${file} imports the package '${from}'.`];
    }
    const target = normalize(join(dirname(file), from)).replaceAll('\\', '/');
    const [other = ''] = target.split('/');
    if (target.startsWith('..') || other === room) return [];
    if (allowed.rooms.includes(other) || (typeOnly && allowed.rooms.includes(`${other}:types`))) return [];
    return [`src/${file} imports '${other}'.`];
  });
}

function stains({ file, text }: Source): readonly string[] {
  const [room = ''] = file.split('/');
  const found = impure.exec(text.replace(/^\s*(\/\/|\*|\/\*\*).*$/gm, ''));
  return pure.includes(room) && found !== null ? [`src/${file} uses '${found[0]}'.`] : [];
}

const all = sources('src');

describe('architecture', () => {
  test.each([
    ['hearing/planted.ts', "import { render } from 'preact';"],
    ['hearing/planted.ts', "import { x } from '../scoring/index.ts';"],
    ['level/planted.ts', "export * from '../hearing/index.ts';"],
    ['scoring/planted.ts', "import {\n  a,\n  b,\n} from '../present/present.ts';"],
    ['present/planted.ts', "const later = () => import('../desk/index.ts');"],
    ['desk/planted.tsx', "import Phaser from 'phaser';"],
    ['desk/planted.tsx', "import { openHearing } from '../hearing/index.ts';"],
    ['courtroom/planted.ts', "import '../desk/desk.css';"],
  ])('[A1] a planted bad import in %s is caught', (file, text) => {
    expect(trespasses({ file, text })).toHaveLength(1);
  });

  test.each([
    'const now = Date.now();',
    'const luck = Math.random();',
    'document.title = "x";',
    'setTimeout(go, 5);',
  ])('[A2] a planted impurity is caught: %s', (text) => {
    expect(stains({ file: 'scoring/planted.ts', text })).toHaveLength(1);
    expect(stains({ file: 'app/planted.ts', text })).toEqual([]);
  });

  test('[A3] every room imports only what it may', () => {
    expect(all.flatMap(trespasses)).toEqual([]);
    const rooms = new Set(all.filter(({ file }) => file.includes('/')).map(({ file }) => file.split('/')[0]));
    expect([...rooms].sort()).toEqual(Object.keys(house).sort());
    expect(all.length).toBeGreaterThan(100);
    expect(all.flatMap(({ text }) => importsOf(text)).length).toBeGreaterThan(300);
  });

  test('[A4] the pure rooms know no page, clock or chance', () => {
    expect(all.flatMap(stains)).toEqual([]);
  });
});
