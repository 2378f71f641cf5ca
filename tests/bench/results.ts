// The results as a page of the repository: what was held against what on which machine, in one table, details below.
import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem, type } from 'node:os';
import type { Line, Part, Table } from './part.ts';

function git(...args: readonly string[]): string {
  try {
    return execFileSync('git', [...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

function commit(): string {
  const at = git('rev-parse', '--short', 'HEAD') || 'no commit';
  const changed = git(
    'status',
    '--porcelain',
    '--',
    'src',
    'levels',
    'assets',
    'index.html',
    'vite.config.ts',
  );
  return changed === '' ? at : `${at}, with changes of its own`;
}

export interface Setting {
  readonly rounds: number;
  readonly browser: string;
}

function settingText({ rounds, browser }: Setting): string {
  const [{ model = 'unknown' } = {}] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `Measured ${new Date().toISOString().slice(0, 10)} at commit ${commit()}, ${rounds} rounds,`,
    `on ${cpus().length} x ${model.trim()}, ${memory} GB, ${type()} ${release()}, ${browser} with WebGL drawn in software,`,
    `Node ${process.version}.`,
  ].join('\n');
}

const cell = (text: string) => text.replaceAll('|', '\\|');
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(row)].join('\n');
}

const verdict = ({ met }: Line) => (met === undefined ? '' : met ? 'yes' : '**no**');

export const linesText = (lines: readonly Line[]): string =>
  tableText(
    ['What', 'Median (least to most)', 'Bar', 'Met'],
    lines.map((line) => [line.what, line.measured, line.bar ?? '', verdict(line)]),
  );

const detailText = ({ title, head, rows, notes = [] }: Table): string =>
  [`### ${title}`, tableText(head, rows), ...notes].join('\n\n');

export const partText = ({ lines, tables }: Part): string =>
  [linesText(lines), ...tables.map(detailText)].join('\n\n');

export function resultsText({ lines, tables }: Part, setting: Setting): string {
  const barred = lines.filter(({ bar }) => bar !== undefined);
  const others = lines.filter(({ bar }) => bar === undefined);
  return [
    '# What the bench measured',
    'Written by `npm run bench`; [README.md](README.md) says what each number means and how it is measured.',
    settingText(setting),
    '![Seconds of a first visit on a processor four times slower and a slow 4G line](chart.svg)',
    linesText([...barred, ...others]),
    '## In detail',
    ...tables.map(detailText),
  ]
    .join('\n\n')
    .concat('\n');
}
