// Writes beside the built site what went into it: each package with its version, licence and hash, in CycloneDX 1.5.
// Taken from the lock file, so that it says what was really installed. Runs in Node, under Vite.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
}

const ALGORITHMS: Readonly<Record<string, string>> = {
  sha512: 'SHA-512',
  sha384: 'SHA-384',
  sha256: 'SHA-256',
};

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

function hashOf(integrity: string | undefined) {
  const [algorithm = '', content = ''] = (integrity ?? '').split('-');
  const alg = ALGORITHMS[algorithm];
  return alg === undefined
    ? {}
    : { hashes: [{ alg, content: Buffer.from(content, 'base64').toString('hex') }] };
}

function component(path: string, { version, license, integrity }: Locked) {
  const name = nameOf(path);
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const licenses = license === undefined ? {} : { licenses: [{ expression: license }] };
  return { type: 'library', 'bom-ref': purl, name, version, purl, ...licenses, ...hashOf(integrity) };
}

/** `lock` is the text of package-lock.json. Packages that only build or test are left out. */
export function billOfMaterials(lock: string): unknown {
  const { name, version, packages } = JSON.parse(lock) as {
    name: string;
    version: string;
    packages: Readonly<Record<string, Locked>>;
  };
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name, version } },
    components: shipped.map(([path, locked]) => component(path, locked)),
  };
}

export function billOfMaterialsPlugin(): Plugin {
  return {
    name: 'bill-of-materials',
    apply: 'build',
    generateBundle() {
      const source = `${JSON.stringify(billOfMaterials(readFileSync('package-lock.json', 'utf8')), null, 1)}\n`;
      this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source });
    },
  };
}
