// Runs the parts that need no browser: in one file with every import resolved, in a process of its own.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Part } from './part.ts';

const folder = '.cache/bench/pure';

export async function measurePure(
  names: readonly string[],
  results: number,
): Promise<ReadonlyMap<string, Part>> {
  if (names.length === 0) return new Map();
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'tests/bench/pure/main.ts',
      outDir: folder,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
    ssr: { noExternal: ['zod', 'yaml', 'xstate'] },
  });
  const found = join(folder, 'found.json');
  const args = [join(folder, 'main.mjs'), found, String(results), ...names];
  execFileSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } });
  return new Map(Object.entries(JSON.parse(readFileSync(found, 'utf8')) as Record<string, Part>));
}
