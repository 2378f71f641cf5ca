// Builds the page that holds only the stage, with Phaser as the game has it or whole, and serves it from this machine.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, preview } from 'vite';
import { drawingsPlugin } from '../../src/app/drawings-plugin.ts';
import { phaserPlugin } from '../../src/app/phaser-plugin.ts';

export interface StageSite {
  readonly site: string;
  readonly folder: string; // of the built page, until it is closed
  readonly close: () => Promise<void>;
}

/** A folder of one's own: two test files may build at once. */
function freshFolder(): string {
  mkdirSync('.cache', { recursive: true });
  return mkdtempSync(resolve('.cache/test-stage-'));
}

export async function serveStage(phaser: 'cut' | 'whole' = 'cut'): Promise<StageSite> {
  const folder = freshFolder();
  const plugins = [drawingsPlugin(), phaserPlugin(phaser === 'whole')];
  const common = { configFile: false, root: 'tests/support/courtroom-page', base: './', plugins } as const;
  await build({
    ...common,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2023' },
  });
  const server = await preview({
    ...common,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const site = server.resolvedUrls?.local[0];
  if (site === undefined) throw new Error('The stage could not be served on this machine.');
  const close = async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { site, folder, close };
}
