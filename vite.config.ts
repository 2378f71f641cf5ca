import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { levelPlugin } from './src/app/level-plugin.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' https:", // a case from the address that a teacher gives, and nothing else: src/app/cases/address.ts
  "font-src 'self'",
  "media-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types report-worker', // the one policy there is: it lets the address of the report's worker through, alone
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
  plugins: [levelPlugin(), lockDown],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: { target: 'es2023', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1600 },
  test: {
    expect: { requireAssertions: true },
    maxWorkers: 2, // as many as the smallest machine that runs them all has cores
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/support/serve-site.ts',
          testTimeout: 400_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
