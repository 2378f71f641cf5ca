// Gives `import 'phaser'` the part of Phaser that the stage uses, made once from Phaser's own sources and kept in
// .cache/phaser. With PHASER=whole in the environment the import is left as it is. Runs in Node, under Vite.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, normalizePath, type Plugin, version as viteVersion } from 'vite';
import { atRest, features, leftOut, narrowed, replaced } from '../courtroom/phaser/left-out.ts';

const here = dirname(fileURLToPath(import.meta.url));
const entry = join(here, '../courtroom/phaser/entry.js');
const kept = join(here, '../../.cache/phaser');
const home = dirname(createRequire(import.meta.url).resolve('phaser/package.json'));
const sources = normalizePath(join(home, 'src'));
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };

const banner = `/*! A part of Phaser ${version}, https://phaser.io, by Richard Davey and Phaser Studio Inc., MIT licence */`;

/** Phaser's sources ask `typeof CANVAS_RENDERER`, for its own builds to answer. */
const answered = (code: string) =>
  code.replace(/\btypeof ([A-Z]+_[A-Z0-9]+)\b/g, (asked, name: string) =>
    name in features ? String(features[name as keyof typeof features]) : asked,
  );

const refusal = (file: string) =>
  `throw new Error(${JSON.stringify(
    `The stage's cut of Phaser leaves out ${file}: see src/courtroom/phaser/left-out.ts.`,
  )});`;

/** A class of which one can be made, and whose methods do nothing or refuse. */
function resting(file: string): string | null {
  const found = atRest[file];
  if (found === undefined) return null;
  const methods = (names: string, body: string) =>
    names
      .split(' ')
      .filter(Boolean)
      .map((name) => `${name}() { ${body} }`);
  return `module.exports = class { ${[...methods(found.idle, ''), ...methods(found.refused, refusal(file))].join(' ')} };`;
}

/** What stands in the cut for one of Phaser's files, if not the file itself. */
function standIn(file: string): string | null {
  if (leftOut.includes(file)) return `module.exports = function () { ${refusal(file)} };`;
  return narrowed[file] ?? resting(file);
}

const scissors: Plugin = {
  name: 'phaser-sources',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('phaser/src/') ? id.replace('phaser/src', sources) : null),
  load: (id) => (id.startsWith(`${sources}/`) ? standIn(id.slice(sources.length + 1)) : null),
  transform: (code, id) => (id.startsWith(sources) ? { code: answered(code), map: null } : null),
};

async function cut(): Promise<string> {
  const missing = replaced.filter((file) => !existsSync(join(sources, file)));
  if (missing.length > 0)
    throw new Error(`Phaser ${version} has no ${missing.join(', ')}: mend src/courtroom/phaser/left-out.ts.`);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [scissors],
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry, formats: ['es'], fileName: 'phaser' },
      rolldownOptions: { output: { comments: false, postBanner: banner } },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('Phaser could not be cut.');
  return output.output[0].code;
}

/** The file that holds the cut, made if it is not there. Several may make it at once: each writes its own and renames. */
export async function cutPhaser(): Promise<string> {
  const made = createHash('sha256').update(version).update(viteVersion);
  for (const file of [entry, join(dirname(entry), 'left-out.ts'), fileURLToPath(import.meta.url)])
    made.update(readFileSync(file));
  const file = join(kept, `phaser-${version}-${made.digest('hex').slice(0, 16)}.js`);
  if (existsSync(file)) return file;
  const code = await cut();
  mkdirSync(kept, { recursive: true });
  const own = join(kept, `${randomUUID()}.part`);
  writeFileSync(own, code);
  renameSync(own, file);
  return file;
}

export function phaserPlugin(whole = process.env.PHASER === 'whole'): Plugin {
  let file: Promise<string> | undefined;
  return {
    name: 'phaser',
    enforce: 'pre',
    async resolveId(id) {
      if (whole || id !== 'phaser') return null;
      file ??= cutPhaser().then(normalizePath);
      return file;
    },
  };
}
