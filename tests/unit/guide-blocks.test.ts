// The guide as the game shows it: every heading, table and block of code of the file is there, text for text, and what
// its reader does not know stops the build.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readGuide } from '../../src/app/guide/read-guide.ts';
import { type Block, type Line, plainText, type Span } from '../../src/desk/guide/blocks.ts';

const text = readFileSync('levels/README.md', 'utf8');
const blocks = readGuide(text);
const ofKind = <K extends Block['kind']>(kind: K) =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);

/** The file with its code taken out, and the code, found without the reader's help. */
const code = [...text.matchAll(/^```(\w+)\n([\s\S]*?)\n```$/gm)].map(([, language, inner]) => [
  language,
  inner,
]);
const prose = text.replace(/^```\w+\n[\s\S]*?\n```$/gm, '');

function written(span: Span): string {
  if (typeof span === 'string') return span;
  if (span.kind === 'code') return `\`${span.text}\``;
  const inner = markdown(span.spans);
  if (span.kind === 'strong') return `**${inner}**`;
  if (span.kind !== 'link') return `*${inner}*`;
  const { to } = span;
  return `[${inner}](${to.kind === 'heading' ? `#${to.id}` : to.kind === 'file' ? to.name : to.address})`;
}
const markdown = (line: Line): string => line.map(written).join('');
const row = (cells: readonly Line[]) => `| ${cells.map(markdown).join(' | ')} |`;

function rewritten(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.rank)} ${markdown(block.line)}`;
    case 'paragraph':
      return markdown(block.line);
    case 'list':
      return block.items
        .map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${markdown(item)}`)
        .join('\n');
    case 'code':
      return `\`\`\`${block.language}\n${block.text}\n\`\`\``;
    case 'table':
      return [row(block.head), `|${'---|'.repeat(block.head.length)}`, ...block.rows.map(row)].join('\n');
  }
}

/** Lines that only wrap are one. */
const unwrapped = (markup: string) =>
  markup.replace(/\n {2,3}(?=\S)/g, ' ').replace(/(?<=[^\n|])\n(?=[^\n|#-])(?!\d+\. )/g, ' ');

describe('the guide of the file', () => {
  test('[guide] every heading is there, in order, with the rank it has', () => {
    const found = [...prose.matchAll(/^(#+) (.*)$/gm)].map(([, signs = '', line]) => [signs.length, line]);
    expect(ofKind('heading').map(({ rank, line }) => [rank, markdown(line)])).toEqual(found);
    expect(found.length).toBeGreaterThan(50);
  });

  test('[guide] every block of code is there, letter for letter', () => {
    expect(ofKind('code').map((block) => [block.language, block.text])).toEqual(code);
    expect(code.length).toBeGreaterThan(15);
  });

  test('[guide] every table is there with every row', () => {
    const rows = [...prose.matchAll(/^\|(?!---).*$/gm)].map(([line]) => line);
    expect(ofKind('table').flatMap(({ head, rows: inner }) => [head, ...inner].map(row))).toEqual(rows);
    expect(rows.length).toBeGreaterThan(250);
    expect(ofKind('table')).toHaveLength([...prose.matchAll(/^\|---/gm)].length);
  });

  test('[guide] written out again it is the file, but for where its lines wrap', () => {
    const again = blocks.map(rewritten).join('\n\n');
    const parts = (whole: string) => whole.split(/^(```\w+\n[\s\S]*?\n```)$/gm);
    const plain = parts(text.trim()).map((part) => (part.startsWith('```') ? part : unwrapped(part)));
    expect(again.split('\n')).toEqual(plain.join('').split('\n'));
  });

  test('[guide] no sign of markup is left to be shown', () => {
    const shown = blocks.flatMap((block) => {
      if (block.kind === 'code') return [];
      if (block.kind === 'table') return [block.head, ...block.rows].flat();
      return block.kind === 'list' ? block.items : [block.line];
    });
    const plain = shown.flat().filter((span): span is string => typeof span === 'string');
    expect(plain.filter((words) => /[`*[\]|\\]|\]\(/.test(words))).toEqual([]);
    expect(plain.length).toBeGreaterThan(500);
  });
});

describe('headings', () => {
  const headings = (markup: string) =>
    readGuide(markup).map((block) => (block.kind === 'heading' ? [block.depth, block.id] : []));

  test('[guide] stand as deep as the headings over them, and go by small letters and hyphens', () => {
    expect(headings('# A b\n\n#### `c[].d`\n\n#### E, f: "g"\n\n## H-i\n\n### J\n\n## K')).toEqual([
      [0, 'a-b'],
      [1, 'cd'],
      [1, 'e-f-g'],
      [1, 'h-i'],
      [2, 'j'],
      [1, 'k'],
    ]);
  });

  test('[guide] two alike have ids of their own', () => {
    expect(headings('# Same\n\n# Same\n\n# Same').map(([, id]) => id)).toEqual(['same', 'same-1', 'same-2']);
  });
});

describe('lines', () => {
  const line = (markup: string) => {
    const [block] = readGuide(`# There\n\n${markup}`).slice(1);
    return block?.kind === 'paragraph' ? block.line : [];
  };

  test('[guide] marks stand within marks, and code keeps every sign', () => {
    expect(line('a **b `*c*` d** [`e`](#there) *f*.')).toEqual([
      'a ',
      { kind: 'strong', spans: ['b ', { kind: 'code', text: '*c*' }, ' d'] },
      ' ',
      { kind: 'link', to: { kind: 'heading', id: 'there' }, spans: [{ kind: 'code', text: 'e' }] },
      ' ',
      { kind: 'emphasis', spans: ['f'] },
      '.',
    ]);
    expect(plainText(line('a **b `*c*` d** [`e`](#there) *f*.'))).toBe('a b *c* d e f.');
  });

  test('[guide] links lead to a heading, a file beside it, or a safe address outside', () => {
    expect(line('[a](https://example.org/x) [b](template.yaml)')).toMatchObject([
      { to: { kind: 'outside', address: 'https://example.org/x' } },
      ' ',
      { to: { kind: 'file', name: 'template.yaml' } },
    ]);
  });

  test.each([
    ['an open code', 'a `b'],
    ['an open strong', 'a **b'],
    ['HTML', 'a <b>c</b>'],
    ['an image', 'a ![b](c.png)'],
    ['an escape', 'a \\* b'],
    ['an underscore of emphasis', 'a _b_'],
    ['an entity', 'a &amp; b'],
    ['a link by reference', 'a [b][c]'],
    ['an unsafe link', '[a](javascript:alert)'],
    ['an unsafe address', '[a](http://example.org)'],
    ['a link to no heading', '[a](#nowhere)'],
    ['a quotation', '> a'],
    ['indented code', '    a'],
    ['a rule', '---'],
    ['a heading under its line', 'a\n==='],
    ['a star list', '* a'],
    ['a list in a list', '- a\n  - b'],
    ['a wrongly numbered list', '2. a'],
    ['a mixed list', '- a\n1. b'],
    ['a table without its ruler', '| a |\n| b |'],
    ['a row with too many cells', '| a |\n|---|\n| b | c |'],
    ['code without an end', '```yaml\na'],
    ['a fence by tildes', '~~~\na\n~~~'],
    ['a break by spaces', 'a  \nb'],
    ['a list straight after a paragraph', 'a\n- b'],
  ])('[guide] %s stops the build, with its line', (_, markup) => {
    expect(() => readGuide(`# There\n\n${markup}\n`)).toThrow(/Line 3 of the guide: |leads to #nowhere/);
  });
});
