// Turns a case file into a checked module while the site is built, so that the browser reads no YAML for built-in
// cases. A case that does not read stops the build with its list of problems. Runs in Node, under Vite.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import {
  beyondBrief,
  forBrief,
  type Level,
  levelHash,
  levelIn,
  type Problem,
  type Reading,
  readLevel,
  type Texts,
} from '../level/index.ts';
import { shelfEntry } from './cases/shelf-entry.ts';
import { addressOfData } from './data-file.ts';

/** The cases at hand on the first page: as much of them as the brief shows comes with the page's script, not after it. */
const AT_HAND = ['practice', 'parler-v-aws'];

/** The folder of cases; in a folder beneath it, named by a language, stand translations of them. */
const isTranslation = (file: string) => basename(dirname(file)) !== 'levels';

function openChecked(file: string): Level {
  const reading = readLevel(readFileSync(file, 'utf8'));
  if (reading.ok) return reading.level;
  throw new Error(`This case cannot be built:\n${listed(file, reading.problems).join('\n')}`);
}

const listed = (file: string, problems: readonly Problem[], before = 0) =>
  problems.map(({ line, column, code, message }) => `${file}:${line - before}:${column} ${code} ${message}`);

/** A translation `levels/es/x.yaml`, read as if it stood at the end of the case `levels/x.yaml`. */
export function readTranslation(file: string): {
  reading: Reading;
  language: string;
  problems: readonly string[];
} {
  const language = basename(dirname(file));
  const level = readFileSync(join(dirname(file), '..', basename(file)), 'utf8').trimEnd();
  const texts = readFileSync(file, 'utf8').replace(/^(?=.)/gm, '    ');
  const reading = readLevel(`${level}\ntranslations:\n  ${language}:\n${texts}`);
  return { reading, language, problems: listed(file, reading.problems, level.split('\n').length + 2) };
}

/** Whole, or not at all: a case of the game is not half in one language and half in another. */
function openTranslated(file: string): { level: Level; texts: Texts } {
  const { reading, language, problems } = readTranslation(file);
  if (!reading.ok || problems.length > 0)
    throw new Error(`This translation cannot be built:\n${problems.join('\n')}`);
  return { level: levelIn(reading.level, language), texts: reading.level.translations?.[language] ?? {} };
}

function dataOf(file: string, query: string | undefined): unknown {
  if (query === 'text') return readFileSync(file, 'utf8');
  if (isTranslation(file)) {
    const { level, texts } = openTranslated(file);
    return query === 'shelf' ? shelfEntry(level) : texts;
  }
  if (query === 'shelf') return shelfEntry(openChecked(file));
  throw new Error(`A case file has no form '?${query}': ${file}`);
}

/** The two files of a case, by their names; the first with its identity, which would be long to work out in the page. */
function partsOf(file: string): readonly (readonly [name: string, data: unknown])[] {
  const level = openChecked(file);
  const id = basename(file, '.yaml');
  return [
    [`${id}-brief.json`, { hash: levelHash(level), level: forBrief(level) }],
    [`${id}-beyond.json`, beyondBrief(level)],
  ];
}

const partsModule = (urls: readonly string[]) =>
  `import { levelParts } from '/src/app/fetch-level.ts';\nexport default levelParts(${urls.join(', ')});`;

/**
 * `x.yaml?parts` gives what fetches the level, or as much of it as the brief shows; `?shelf` what the title screen
 * shows of it; `?text` the file as it was written. `es/x.yaml?texts` gives the texts of its translation; `?shelf` as
 * above, translated.
 */
export function levelPlugin(): Plugin {
  return {
    name: 'levels',
    load(id) {
      const [file = '', query] = id.split('?');
      if (!file.endsWith('.yaml')) return null;
      this.addWatchFile(file);
      if (query === 'parts') {
        const urls = partsOf(file).map(([name, data]) => addressOfData(this, name, data));
        return { code: partsModule(urls), map: null, moduleType: 'js' };
      }
      const data = dataOf(file, query);
      // A JSON text is parsed faster than the same thing written out as code.
      return {
        code: `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`,
        map: null,
        moduleType: 'js',
      };
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        return AT_HAND.flatMap((id, at) => {
          const found = Object.keys(bundle).find((name) => name.includes(`/${id}-brief`));
          if (found === undefined) return [];
          const fetchpriority = at === 0 ? 'auto' : 'low'; // the first is the one that a new player is offered
          const attrs = { rel: 'preload', as: 'fetch', crossorigin: true, fetchpriority, href: `./${found}` };
          return [{ tag: 'link', attrs, injectTo: 'head' } as const];
        });
      },
    },
  };
}
