// The cases that once broke something, one small file each in tests/corpus: written when they are found, replayed before
// anything else is tried.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Found, faultOf } from './fuzzer.ts';

export const CORPUS = 'tests/corpus';

const slug = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);

/** By what broke: another find of the same fault has the same name. */
const nameOf = ({ fuzzer, broke }: Found) => `${slug(fuzzer)}.${slug(faultOf(broke)) || 'fault'}.json`;

/** Writes it down unless one of the same fault is there; tells the file. */
export function writeDown(found: Found, folder = CORPUS): string {
  const file = join(folder, nameOf(found));
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(found, null, 1)}\n`);
  return file;
}

export interface CorpusCase extends Found {
  readonly file: string;
}

export function corpus(folder = CORPUS): readonly CorpusCase[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({
      file: join(folder, name),
      ...(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Found),
    }));
}
