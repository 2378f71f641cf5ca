// Turns the guide for authors into blocks while the site is built, so that the browser reads no Markdown. Markup that the
// reader does not know stops the build. Runs in Node, under Vite.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import type { Block } from '../desk/guide/blocks.ts';
import { readGuide } from './guide/read-guide.ts';

/** The names of the files that the guide's links lead to, wherever in it they stand. */
function filesIn(blocks: readonly Block[]): readonly string[] {
  const found: string[] = [];
  JSON.stringify(blocks, (key, value: { kind?: unknown; name?: unknown }) => {
    if (key === 'to' && value.kind === 'file') found.push(String(value.name));
    return value;
  });
  return found;
}

/** `x.md?guide` gives its blocks. */
export function guidePlugin(): Plugin {
  return {
    name: 'guide',
    load(id) {
      const [file = '', query] = id.split('?');
      if (!file.endsWith('.md') || query !== 'guide') return null;
      this.addWatchFile(file);
      const blocks = readGuide(readFileSync(file, 'utf8'));
      for (const name of filesIn(blocks))
        if (!existsSync(join(dirname(file), name)))
          throw new Error(`The guide links to ${name}, which is not there.`);
      return {
        code: `export default JSON.parse(${JSON.stringify(JSON.stringify(blocks))});`,
        map: null,
        moduleType: 'js',
      };
    },
  };
}
