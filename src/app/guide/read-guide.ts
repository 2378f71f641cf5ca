// Reads the guide for authors into plain blocks: the few forms of Markdown that it uses, and no other. What it does not
// know stops the build with its line. Knows nothing of files or pages.
import { type Block, type Heading, type Line, plainText, type Span } from '../../desk/guide/blocks.ts';
import { readSpans } from './spans.ts';

interface Reader {
  readonly lines: readonly string[];
  at: number; // the line to be read next
  readonly blocks: Block[];
  readonly above: Heading[]; // the headings that what comes next stands under
  readonly ids: Set<string>;
}

type Form = readonly [RegExp, (reader: Reader) => Block];

const HEADING = /^(#{1,6}) (.+)$/;
const FENCE = /^```([a-z]*)$/;
const ENTRY = /^(?:(-)|(\d+)\.) +(.+)$/;
const FURTHER = /^ {2,3}(?=\S)/; // an entry goes on, under its first word
const ROW = /^\|(.*)\|$/;
const RULER = /^\|(?: ?:?-+:? ?\|)+$/;
const FOREIGN = /^(?:\s|[>+<=~|]|[*_-]{3}|!\[|\* )/; // Markdown that the guide does without

const forms: readonly Form[] = [
  [HEADING, readHeading],
  [FENCE, readCode],
  [ENTRY, readList],
  [ROW, readTable],
  [/^./, readParagraph],
];

export function readGuide(text: string): readonly Block[] {
  const reader: Reader = {
    lines: text.replace(/\r\n?/g, '\n').split('\n'),
    at: 0,
    blocks: [],
    above: [],
    ids: new Set(),
  };
  while (reader.at < reader.lines.length) readNext(reader);
  for (const id of aimsOf(reader.blocks))
    if (!reader.ids.has(id)) throw new Error(`A link of the guide leads to #${id}, which no heading has.`);
  return reader.blocks;
}

function readNext(reader: Reader): void {
  const line = lineOf(reader);
  if (line === '') {
    reader.at += 1;
    return;
  }
  const [, read] = forms.find(([begins]) => begins.test(line)) ?? [];
  const first = reader.at;
  try {
    if (read) reader.blocks.push(read(reader));
  } catch (error) {
    throw new Error(`Line ${first + 1} of the guide: ${(error as Error).message}`);
  }
}

const lineOf = ({ lines, at }: Reader): string => lines[at] ?? '';

function readHeading(reader: Reader): Heading {
  const [, signs = '', text = ''] = HEADING.exec(lineOf(reader)) ?? [];
  reader.at += 1;
  const line = readSpans(text);
  const rank = signs.length;
  while ((reader.above.at(-1)?.rank ?? 0) >= rank) reader.above.pop();
  const heading: Heading = {
    kind: 'heading',
    rank,
    depth: reader.above.length,
    id: newId(reader, line),
    line,
  };
  reader.above.push(heading);
  return heading;
}

/** The id that the guide's own links use: small letters, digits and hyphens; a second one alike ends in -1. */
function newId({ ids }: Reader, line: Line): string {
  const base = plainText(line)
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
  let id = base;
  for (let count = 1; ids.has(id); count += 1) id = `${base}-${count}`;
  ids.add(id);
  return id;
}

function readCode(reader: Reader): Block {
  const [, language = ''] = FENCE.exec(lineOf(reader)) ?? [];
  const end = reader.lines.indexOf('```', reader.at + 1);
  if (end < 0) throw new Error('A block of code has no end.');
  const text = reader.lines.slice(reader.at + 1, end).join('\n');
  reader.at = end + 1;
  return { kind: 'code', language, text };
}

/** Entries of one kind, each with the lines that it goes on for. A list within a list there is none. */
function readList(reader: Reader): Block {
  const ordered = ENTRY.exec(lineOf(reader))?.[2] !== undefined;
  const items: Line[] = [];
  for (let entry = ENTRY.exec(lineOf(reader)); entry; entry = ENTRY.exec(lineOf(reader))) {
    const [, , number, first = ''] = entry;
    if (number === undefined ? ordered : Number(number) !== items.length + 1)
      throw new Error('The entries of a list are all dashes, or numbered from 1.');
    reader.at += 1;
    items.push(readSpans([first, ...takeLines(reader, FURTHER)].map((line) => line.trim()).join(' ')));
  }
  if (lineOf(reader) !== '') throw new Error('A list ends with an empty line.');
  return { kind: 'list', ordered, items };
}

function takeLines(reader: Reader, form: RegExp): string[] {
  const taken: string[] = [];
  for (; form.test(lineOf(reader)); reader.at += 1) {
    if (ENTRY.test(lineOf(reader).trim())) throw new Error('A list within a list is not known.');
    taken.push(lineOf(reader));
  }
  return taken;
}

function readTable(reader: Reader): Block {
  const head = cellsOf(takeRow(reader));
  if (!RULER.test(lineOf(reader))) throw new Error('Under the first row of a table stands |---|---|.');
  reader.at += 1;
  const rows: Line[][] = [];
  while (ROW.test(lineOf(reader))) rows.push(cellsOf(takeRow(reader)));
  if (lineOf(reader) !== '') throw new Error('A table ends with an empty line.');
  if (rows.some((row) => row.length !== head.length)) throw new Error('A row has more or fewer cells.');
  return { kind: 'table', head, rows };
}

function takeRow(reader: Reader): string {
  const [, row = ''] = ROW.exec(lineOf(reader)) ?? [];
  reader.at += 1;
  return row;
}

const cellsOf = (row: string): Line[] => row.split('|').map((cell) => readSpans(cell.trim()));

function readParagraph(reader: Reader): Block {
  const words: string[] = [];
  for (let line = lineOf(reader); line !== ''; line = lineOf(reader)) {
    if (words.length > 0 && forms.slice(0, -1).some(([begins]) => begins.test(line)))
      throw new Error('A paragraph ends with an empty line.');
    if (FOREIGN.test(line) || / {2}$|\\$/.test(line))
      throw new Error(`Markup that is not known: '${line.slice(0, 40)}'.`);
    words.push(line);
    reader.at += 1;
  }
  return { kind: 'paragraph', line: readSpans(words.join(' ')) };
}

const linksOf = (line: Line): readonly string[] =>
  line.flatMap((span: Span) => {
    if (typeof span === 'string' || span.kind === 'code') return [];
    const inner = linksOf(span.spans);
    return span.kind === 'link' && span.to.kind === 'heading' ? [span.to.id, ...inner] : inner;
  });

/** The ids of the headings to which links lead. */
function aimsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'code') return [];
    if (block.kind === 'list') return block.items.flatMap(linksOf);
    if (block.kind === 'table') return [block.head, ...block.rows].flat().flatMap(linksOf);
    return linksOf(block.line);
  });
}
