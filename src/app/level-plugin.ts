// Turns a case file into a checked module while the site is built, so that the browser reads no YAML for built-in
// cases. A case that does not read stops the build with its list of problems. Runs in Node, under Vite.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { type Level, readLevel } from '../level/index.ts';
import { shelfEntry } from './cases/shelf-entry.ts';

function openChecked(file: string): Level {
  const reading = readLevel(readFileSync(file, 'utf8'));
  if (reading.ok) return reading.level;
  const list = reading.problems.map(
    ({ line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`,
  );
  throw new Error(`This case cannot be built:\n${list.join('\n')}`);
}

/** `x.yaml` gives the whole level; `?shelf` only what the title screen shows of it; `?text` the file as it was written. */
export function levelPlugin(): Plugin {
  return {
    name: 'levels',
    load(id) {
      const [file = '', query] = id.split('?');
      if (!file.endsWith('.yaml')) return null;
      this.addWatchFile(file);
      if (query === 'text')
        return {
          code: `export default ${JSON.stringify(readFileSync(file, 'utf8'))};`,
          map: null,
          moduleType: 'js',
        };
      const level = openChecked(file);
      const data = query === 'shelf' ? shelfEntry(level) : level;
      // A JSON text is parsed faster than the same thing written out as code.
      return {
        code: `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`,
        map: null,
        moduleType: 'js',
      };
    },
  };
}
