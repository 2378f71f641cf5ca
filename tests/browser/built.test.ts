// The built site itself: the same sources give the same bytes, and what it says of itself is so.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { zipOf } from '../../src/app/offline/write-zip.ts';
import { allowedBy, hashOf, scriptsIn, stylesIn } from '../support/in-page.ts';
import { buildSite } from '../support/serve-site.ts';
import { counted, sinksIn } from '../support/sinks.ts';

const BUILT = '.cache/test-site';
const AGAIN = '.cache/test-site-again';

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .toSorted();
const hashes = (folder: string) =>
  filesOf(folder).map((file) => [
    file,
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex'),
  ]);

const page = readFileSync(`${BUILT}/index.html`, 'utf8');

describe('the built site', () => {
  test('[built] the page lets the one script and the one style in it run, by their hashes, and no other', () => {
    const [scripts, styles] = [scriptsIn(page), stylesIn(page)];
    expect([scripts.length, styles.length]).toEqual([1, 1]);
    expect(scripts.join().length).toBeGreaterThan(50_000);
    expect(allowedBy(page, 'script-src')).toBe(`script-src 'self' ${scripts.map(hashOf).join()}`);
    expect(allowedBy(page, 'style-src')).toBe(`style-src 'self' ${styles.map(hashOf).join()}`);
    const others = [...page.matchAll(/<script(?! type="module")([^>]*)>/g)].map(([, is]) => is);
    expect(others.length).toBeGreaterThan(0);
    for (const is of others) expect(is).toMatch(/^ type="application\/json" data-file="[\w.-]+"$/);
  });

  test('[built] two builds are alike to the byte, and so are their zips', async () => {
    await buildSite(AGAIN);
    expect(hashes(AGAIN)).toEqual(hashes(BUILT));
    const [one, other] = [zipOf(BUILT), zipOf(AGAIN)];
    expect(Buffer.compare(one, other)).toBe(0);
    expect(Object.keys(unzipSync(one))).toHaveLength(filesOf(BUILT).length);
  });

  test('[built] the bill of materials names every package that is shipped, with the hash of the lock file', () => {
    const bill = JSON.parse(readFileSync(`${BUILT}/sbom.cdx.json`, 'utf8')) as {
      components: { name: string; version: string; hashes?: unknown[] }[];
    };
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const named = new Map(bill.components.map(({ name, version }) => [name, version]));
    for (const [name, version] of Object.entries(dependencies)) expect(named.get(name), name).toBe(version);
    expect(bill.components.filter(({ hashes: known }) => known === undefined)).toEqual([]);
    expect(named.has('vite')).toBe(false);
  });

  /** What makes markup or code of a string. What makes an address of one is looked for in the source: sinks.test.ts. */
  test('[built] the scripts make markup or code of a string in no more places than are known', () => {
    const files = filesOf(BUILT).filter((file) => file.endsWith('.js'));
    const scripts = [
      ...scriptsIn(page).map((text) => ({ file: 'page', text })),
      ...files.map((file) => ({
        file: file.replace(/^assets[\\/]/, '').replace(/-[\w-]{8}\.js$/, ''),
        text: readFileSync(join(BUILT, file), 'utf8'),
      })),
    ];
    const found = scripts.flatMap(sinksIn).filter(({ sink }) => !/^register$|^location\.| =$/.test(sink));
    // In whichever chunk: the bundler moves what several share.
    expect(counted(found.map((one) => ({ ...one, file: 'site' })))).toEqual([
      'site: Worker (1)', // ours: one constant address, through the policy
      'site: constructor() (1)', // Preact's: a component's own class
      'site: createElement of a variable (2)', // Preact's: the elements of our components; and the calm page's own, from its code
      'site: createPolicy (1)', // ours
      'site: dangerouslySetInnerHTML (2)', // Preact's: no component of ours asks for it, see sinks.test.ts
      'site: innerHTML (2)', // the same: read, and written, only for that
    ]);
    expect(scripts.length).toBeGreaterThan(20);
  });

  test('[built] no package that is installed runs a script of its own when it is', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { hasInstallScript?: boolean; optional?: boolean }>;
    };
    const scripted = Object.entries(packages).filter(([, one]) => one.hasInstallScript === true);
    expect(scripted.map(([path]) => path)).toEqual([]);
  });
});
