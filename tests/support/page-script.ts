// Makes one script of a module and all that it imports, for a page to run: its exports stand on `window` by a name.
import { resolve } from 'node:path';
import { build } from 'vite';

interface Chunked {
  readonly output: readonly { readonly type: string; readonly code?: string }[];
}

export async function pageScript(file: string, name: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: { entry: resolve(file), formats: ['iife'], name, fileName: name },
    },
  })) as unknown as readonly Chunked[];
  const code = built[0]?.output.find(({ type }) => type === 'chunk')?.code;
  if (code === undefined) throw new Error(`${file} was not made a script.`);
  return code;
}
