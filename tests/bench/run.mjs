// Runs the bench as the browser would run it: built into one file, with every import resolved.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const outDir = '.cache/bench';
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: 'tests/bench/reading.ts',
    outDir,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'reading.mjs' } },
  },
  ssr: { noExternal: ['zod', 'yaml'] },
});
const { main } = await import(pathToFileURL(resolve(outDir, 'reading.mjs')).href);
process.exitCode = main();
