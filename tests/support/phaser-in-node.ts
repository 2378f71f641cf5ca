// Reads the stage's cut of Phaser in Node, with just enough of a page that its look at the device comes to an end. For
// asking what is in it; nothing can be drawn.
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { cutPhaser } from '../../src/app/phaser-plugin.ts';

export interface CutPhaser {
  readonly VERSION: string;
  readonly GameObjects: { readonly GameObjectFactory: { readonly prototype: object } };
  readonly Plugins: { readonly PluginCache: { hasCore(name: string): boolean } };
}

const pen = new Proxy(
  {},
  {
    get: (_, name) => (name === 'getImageData' ? () => ({ data: [0, 0, 0, 0] }) : () => {}),
    set: () => true,
  },
);
const element = () => ({
  style: {},
  canPlayType: () => '',
  getContext: (kind: string) => (kind === '2d' ? pen : null),
});

export async function readCut(): Promise<CutPhaser> {
  const file = await cutPhaser();
  vi.stubGlobal('document', {
    createElement: element,
    documentElement: element(),
    addEventListener: () => {},
  });
  vi.stubGlobal('window', { document });
  for (const kind of ['Image', 'HTMLCanvasElement']) vi.stubGlobal(kind, class {});
  vi.stubGlobal('navigator', { userAgent: '' });
  const { default: phaser } = (await import(pathToFileURL(file).href)) as { default: CutPhaser };
  vi.unstubAllGlobals();
  return phaser;
}
