// Runs one of the project's TypeScript files on Node 20, which cannot read TypeScript by itself.
// `node src/cli/run.mjs src/cli/court.ts ARG ...`; the file's `main(args)` gives the exit code.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

const [file, ...args] = process.argv.slice(2);
const { module } = await runnerImport(pathToFileURL(resolve(file)).href, {
  configFile: false,
  logLevel: 'silent',
});
process.exitCode = await module.main(args);
