// Makes the built site one that can be installed: its name, its icons, where it starts, and the pages for whoever
// answers for it at a school. Runs in Node, under Vite.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const sizes = [192, 512];
const pages = ['for-it.html', 'accessibility.html']; // to be read beside the game

const manifest = {
  name: 'Serious Questions',
  short_name: 'Serious Questions',
  description: 'Argue a real motion before a judge, and be graded on your reasoning, apart from the ruling.',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#f3ead7',
  theme_color: '#f3ead7',
  icons: sizes.map((size) => ({ src: `./icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
};

export function installPlugin(): Plugin {
  return {
    name: 'install',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
    ],
    generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      emit('manifest.webmanifest', `${JSON.stringify(manifest, null, 1)}\n`);
      for (const page of pages) emit(page, readFileSync(`assets/${page}`));
      for (const size of sizes) emit(`icon-${size}.png`, readFileSync(`assets/made/icon-${size}.png`));
    },
  };
}
