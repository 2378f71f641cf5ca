// Puts what the first screen needs into the page itself: the first script and style, and the briefs at hand. On a slow
// line each request that waits for another costs half a second; so the first act is one answer away. Runs in Node, under
// Vite, on the built site alone: served for development, the page asks for its parts one by one.
//
// Other scripts share the first one's modules: they take from the page what they would have imported, so that no module
// is there twice, and no file stands between them that could be missing. What is in the page is let run by its own hash,
// and nothing else in it is.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

const PAGE = 'index.html';
const SHARED = 'globalThis[Symbol.for("serious-questions")]';
const BUNDLER = 'globalThis[Symbol.for("serious-questions/bundler")]';

/** In the place of what is not known before the script and the style are whole. The page's policy names both. */
export const scriptHash = "'sha256-OF-THE-FIRST-SCRIPT'";
export const styleHash = "'sha256-OF-THE-FIRST-STYLE'";

function only<T>(found: readonly T[], what: string): T {
  const [one] = found;
  if (one === undefined || found.length > 1) throw new Error(`The page has ${found.length} of its ${what}.`);
  return one;
}

/** The bundler's own few lines, that many scripts import. */
const isBundlers = (file: Bundle[string]): file is Rolldown.OutputChunk =>
  file.type === 'chunk' && file.name === 'rolldown-runtime';

const isFirst = (file: Bundle[string]): file is Rolldown.OutputChunk =>
  file.type === 'chunk' && file.isEntry && file.name === 'page';

function textOf(bundle: Bundle, name: string): string {
  const file = bundle[name];
  if (file?.type !== 'asset') throw new Error(`The site has no file ${name}.`);
  return Buffer.from(file.source).toString('utf8');
}

/** Throws where it would end the element that it stands in, or begin a comment there. */
function embeddable(text: string): string {
  const end = /<\/(script|style)|<!--/i.exec(text);
  if (end !== null) throw new Error(`What goes into the page holds “${end[0]}”.`);
  return text;
}

interface Shared {
  readonly inside: string; // as it is called in the first script
  readonly outside: string; // as the other scripts ask for it
}

interface FirstScript {
  readonly body: string;
  readonly shared: readonly Shared[];
}

/** The script without the names that it gives to others. */
function taken({ code, imports, fileName }: Rolldown.OutputChunk): FirstScript {
  const given = /export\s*\{([^}]*)\}\s*;?\s*$/.exec(code);
  if (given === null || imports.length > 0) throw new Error(`${fileName} does not stand by itself.`);
  const shared = (given[1] ?? '').split(',').map((one) => {
    const [inside = '', outside = inside] = one.trim().split(/\s+as\s+/);
    return { inside, outside };
  });
  return { body: code.slice(0, given.index), shared };
}

/** The same script as it stands in the page, from where all addresses have the folder in them. */
function moved({ body, shared }: FirstScript, fileName: string): string {
  const folder = fileName.slice(0, fileName.lastIndexOf('/') + 1);
  const here = `const pageScript=new URL(${JSON.stringify(fileName)},document.baseURI).href;`;
  const there = body
    .replaceAll('import.meta.url', 'pageScript')
    .replace(/\bimport\((["'`])\.\//g, (_, quote: string) => `import(${quote}./${folder}`);
  const handed = shared.map(({ inside, outside }) => `get ${outside}(){return ${inside}}`).join();
  return `${here}${there}${SHARED}={${handed}};\n//# sourceURL=./${fileName}\n`;
}

/** The bundler's lines as they stand before it. */
const bundlers = ({ body, shared }: FirstScript) =>
  `${BUNDLER}=(()=>{${body};return{${shared.map(({ inside, outside }) => `${outside}:${inside}`).join()}}})();`;

/** A script's list of files to ask for ahead, and the numbers by which it takes from it, without one of them. */
function notAskingAhead(code: string, name: string): string {
  const [whole, list] = /\bm\.f=(\[[^\]]*\])/.exec(code) ?? [];
  if (whole === undefined || list === undefined) return code;
  const files: readonly string[] = JSON.parse(list);
  const kept = files.filter((file) => basename(file) !== name);
  const numbers = (before: string) =>
    before
      .split(',')
      .map((at) => kept.indexOf(files[Number(at)] ?? ''))
      .filter((at) => at >= 0);
  return code
    .replace(whole, () => `m.f=${JSON.stringify(kept)}`)
    .replace(
      /(__vite__mapDeps\(\[)([\d,]+)\]/g,
      (_, call: string, at: string) => `${call}${numbers(at).join()}]`,
    );
}

/** A script with what it imports of another taken from the page instead. Throws where it asks for that one otherwise. */
function takingFromPage(code: string, from: string, place: string): string {
  const name = basename(from);
  const asking = `\\bimport\\s*\\{([^}]*)\\}\\s*from\\s*(["'])\\./${name.replaceAll('.', '\\.')}\\2`;
  const taking = notAskingAhead(code, name).replace(new RegExp(asking, 'g'), (_, names: string) => {
    const taken = names.split(',').map((one) => one.trim().replace(/\s+as\s+/, ':'));
    return `const {${taken.join()}}=${place}`;
  });
  const left = taking.indexOf(name);
  if (left >= 0) throw new Error(`A script still asks for ${name}: ${taking.slice(left - 60, left + 60)}`);
  return taking;
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function swapped(page: string, before: string | RegExp, after: string): string {
  const parts = page.split(before);
  if (parts.length !== 2) throw new Error(`The page has ${parts.length - 1} places for ${before}.`);
  return parts.join(after);
}

/** Data runs nothing: an element of it needs no leave of the policy. */
function asData(bundle: Bundle, name: string): string {
  const data = embeddable(textOf(bundle, name).replaceAll('<', '\\u003c'));
  return `<script type="application/json" data-file="${basename(name)}">${data}</script>`;
}

export function firstAnswerPlugin(): Plugin {
  return {
    name: 'first-answer',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle[PAGE];
        if (page?.type !== 'asset') return;
        const first = only(Object.values(bundle).filter(isFirst), 'first scripts');
        const styles = [...(first.viteMetadata?.importedCss ?? [])];
        const style = only(styles, 'first styles');
        const script = taken(first);
        const runtime = only(Object.values(bundle).filter(isBundlers), 'scripts of the bundler');
        const body = takingFromPage(script.body, runtime.fileName, BUNDLER);
        const inPage = embeddable(bundlers(taken(runtime)) + moved({ ...script, body }, first.fileName));
        const css = embeddable(textOf(bundle, style));
        if (/url\((?!["']?data:)/.test(css)) throw new Error(`${style} asks for another file.`);
        const data: string[] = [];
        let html = textOf(bundle, PAGE).replace(
          /\s*<link rel="preload" as="fetch"[^>]* href="\.\/([^"]+)">/g,
          (_, name: string) => {
            data.push(asData(bundle, name));
            return '';
          },
        );
        html = swapped(html, new RegExp(`\\s*<script [^>]*src="\\./${first.fileName}"></script>`), '');
        html = swapped(html, new RegExp(`<link [^>]*href="\\./${style}">`), `<style>${css}</style>`);
        const own = `<script type="module" data-file="${basename(first.fileName)}">${inPage}</script>`;
        const last = [...data, own, '</body>'].join('\n');
        html = swapped(html, '</body>', last); // behind the words that can be read before
        html = swapped(html, scriptHash.replaceAll("'", '&#39;'), hashOf(inPage).replaceAll("'", '&#39;'));
        html = swapped(html, styleHash.replaceAll("'", '&#39;'), hashOf(css).replaceAll("'", '&#39;'));
        page.source = html;
        delete bundle[first.fileName];
        delete bundle[runtime.fileName];
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          const code = takingFromPage(file.code, first.fileName, SHARED);
          file.code = takingFromPage(code, runtime.fileName, BUNDLER);
        }
        delete bundle[style];
      },
    },
  };
}
