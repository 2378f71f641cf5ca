// Builds the site once for all browser tests and serves it from this machine, as a school's server would.
import { build, type PreviewServer, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findChromium } from './find-chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    site: string; // where the built game is served
    chromium: string;
  }
}

/** The very site that a school is given, and not one for tests. */
export async function buildSite(outDir: string) {
  const { NODE_ENV = '' } = process.env;
  process.env.NODE_ENV = 'production';
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  process.env.NODE_ENV = NODE_ENV;
}

/** Builds the site into the folder and serves it, as a school's server would. */
export async function serveBuilt(
  outDir: string,
): Promise<{ readonly site: string; readonly server: PreviewServer }> {
  await buildSite(outDir);
  const server = await preview({
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const site = server.resolvedUrls?.local[0];
  if (site === undefined) throw new Error('The built site could not be served on this machine.');
  return { site, server };
}

export default async function serveSite(project: TestProject) {
  const chromium = findChromium();
  const { site, server } = await serveBuilt('.cache/test-site');
  project.provide('site', site);
  project.provide('chromium', chromium);
  return () => server.close();
}
