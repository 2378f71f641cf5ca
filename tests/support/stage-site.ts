// Builds the page that holds only the stage, and serves it from this machine.
import { resolve } from 'node:path';
import { build, preview } from 'vite';

export async function serveStage(): Promise<{ site: string; close: () => Promise<void> }> {
  const outDir = resolve('.cache/test-stage');
  const common = { configFile: false, root: 'tests/support/courtroom-page', base: './' } as const;
  await build({ ...common, logLevel: 'error', build: { outDir, emptyOutDir: true, target: 'es2023' } });
  const server = await preview({
    ...common,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const site = server.resolvedUrls?.local[0];
  if (site === undefined) throw new Error('The stage could not be served on this machine.');
  return { site, close: () => server.close() };
}
