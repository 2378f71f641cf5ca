import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { billOfMaterialsPlugin } from './src/app/bill-of-materials.ts';
import { chunks } from './src/app/chunks.ts';
import { drawingsPlugin } from './src/app/drawings-plugin.ts';
import { firstAnswerPlugin, scriptHash, styleHash } from './src/app/first-answer-plugin.ts';
import { guidePlugin } from './src/app/guide-plugin.ts';
import { levelPlugin } from './src/app/level-plugin.ts';
import { installPlugin } from './src/app/offline/install-plugin.ts';
import { siteFilesPlugin } from './src/app/offline/site-files-plugin.ts';
import { phaserPlugin } from './src/app/phaser-plugin.ts';
import { LongestFirst } from './tests/support/longest-first.ts';

const policy = [
  "default-src 'none'",
  `script-src 'self' ${scriptHash}`,
  `style-src 'self' ${styleHash}`,
  "img-src 'self' data: blob:",
  "connect-src 'self' https:", // a case from the address that a teacher gives, and nothing else: src/app/cases/address.ts
  "font-src 'self'",
  "media-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types report-worker offline-worker', // each lets one script's address through: src/app/script-address.ts
  "manifest-src 'self'",
].join('; ');

/** The built page takes nothing from anywhere else and runs nothing that is not its own. */
const lockDown: Plugin = {
  name: 'lock-down',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  base: './', // one build serves a domain, a sub-folder and a package in a learning system
  publicDir: false,
  plugins: [
    levelPlugin(),
    drawingsPlugin(),
    guidePlugin(),
    phaserPlugin(),
    lockDown,
    installPlugin(),
    firstAnswerPlugin(),
    billOfMaterialsPlugin(),
    siteFilesPlugin(),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      checks: { pluginTimings: false }, // of use to nobody who only plays
      input: { page: 'index.html', 'service-worker': 'src/app/offline/service-worker.ts' },
      output: {
        // The worker's address stays the same from version to version, and reaches no further than the page's folder.
        codeSplitting: { groups: chunks },
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  test: {
    expect: { requireAssertions: true, poll: { timeout: 20_000 } }, // a page on a slow, busy machine takes its time
    maxWorkers: 2, // as many as the smallest machine that runs them all has cores
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          isolate: false, // what the files share is read once a worker: none of them changes it for the next
          globalSetup: 'tests/support/serve-site.ts',
          testTimeout: 400_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
