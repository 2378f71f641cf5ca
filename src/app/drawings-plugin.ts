// `manifest.json?packs` gives the addresses of the courtroom's drawings: one pack for what every courtroom has, one for each
// look of a cast. They are data and no scripts, so that a page can let go of them once they are drawn. Runs in Node,
// under Vite.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import type { Pack, Sketch, Wear } from '../courtroom/packs.ts';
import { addressOfData } from './data-file.ts';

interface Manifest {
  readonly frames: Readonly<Record<string, Sketch['frame']>>;
  readonly looks: Readonly<Record<string, Wear>>;
}

/** A head with its glasses or beard: one is never drawn without the other. */
const WORN = /^(?:head|trim)-(\w+)$/;

/** Every pack by its name, for a `manifest.json` with its drawings beside it. */
export function packsOf(file: string): ReadonlyMap<string, Pack> {
  const { frames, looks }: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  const drawings: Record<string, Record<string, Sketch>> = { courtroom: {} };
  for (const [name, frame] of Object.entries(frames)) {
    const [, pack = 'courtroom'] = WORN.exec(name) ?? [];
    drawings[pack] ??= {};
    drawings[pack][name] = { frame, svg: readFileSync(join(dirname(file), `${name}.svg`), 'utf8') };
  }
  return new Map(
    Object.entries(drawings).map(([name, drawn]) => {
      const wear = looks[name];
      return [name, wear ? { drawings: drawn, wear } : { drawings: drawn }];
    }),
  );
}

export function drawingsPlugin(): Plugin {
  return {
    name: 'drawings',
    load(id) {
      const [file = '', query] = id.split('?');
      if (query !== 'packs') return null;
      this.addWatchFile(file);
      const addresses = Array.from(
        packsOf(file),
        ([name, pack]) => `${JSON.stringify(name)}: ${addressOfData(this, `drawings-${name}.json`, pack)}`,
      );
      return { code: `export default { ${addresses.join(', ')} };`, map: null, moduleType: 'js' };
    },
  };
}
