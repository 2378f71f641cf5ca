// Writes src/desk/look/tokens.css, the visual language as CSS properties, and reading.css, how the student wants to read. Run by `npm run tokens` after changing it.
import { writeFileSync } from 'node:fs';
import {
  constants,
  corners,
  fonts,
  lineHeights,
  nameSize,
  pens,
  sizes,
  spaces,
  spacings,
  type Theme,
  themes,
  typefaces,
} from '../present/visual.ts';

const TOKENS_FILE = 'src/desk/look/tokens.css';
const READING_FILE = 'src/desk/look/reading.css';

const properties = (entries: readonly (readonly [name: string, value: string])[], indent: string) =>
  entries.map(([name, value]) => `${indent}--${name}: ${value};`).join('\n');

const rem = (px: number) => `${px / 16}rem`;

const shared: readonly (readonly [string, string])[] = [
  ['speech', fonts.speech],
  ['court', fonts.court],
  ['pen', `${pens.desk}px`],
  ...Object.entries(corners).map(([name, radii]) => [`hand-${name}`, radii] as const),
  ...spaces.map((px) => [`space-${px}`, rem(px)] as const),
  ...Object.entries(sizes).map(([name, size]) => [`type-${name}`, `${size}rem`] as const),
  ['type-name', nameSize],
  ...Object.entries(constants),
];

function themed(selector: string, { scheme, colours }: Theme, indent = ''): string {
  const body = properties(Object.entries(colours), `${indent}  `);
  return `${indent}${selector} {\n${body}\n${indent}  color-scheme: ${scheme};\n${indent}}\n`;
}

/** A theme that the student chose, and one that the device asks for where the student leaves it to that. */
const chosen = (name: keyof typeof themes) => themed(`:root.theme-${name}`, themes[name]);
const asked = (media: string, name: keyof typeof themes) =>
  `@media ${media} {\n${themed(':root:not([class*="theme-"])', themes[name], '  ')}}\n`;

/** How the student wants to read: each rule stands after all others, so that none of them holds against it. */
const reading = [
  ...Object.entries(lineHeights).flatMap(([name, { text, short }]) => [
    `:root.lines-${name} * {\n  line-height: ${text};\n}\n`,
    `:root.lines-${name} :is(h1, h2, h3, h4, legend, label, button, summary, .bar *) {\n  line-height: ${short};\n}\n`,
  ]),
  ...Object.entries(spacings).map(
    ([name, { letters, words }]) =>
      `:root.spacing-${name} * {\n  letter-spacing: ${letters}em;\n  word-spacing: ${words}em;\n}\n`,
  ),
].join('');

const MADE = '/* Written by `npm run tokens` from src/present/visual.ts. Change it there. */';

export const readingText = () => `${MADE}\n@media screen {\n${reading.replace(/^(?=.)/gm, '  ')}}\n`;

export function tokensText(): string {
  return [
    MADE,
    `:root {\n${properties(shared, '  ')}\n}\n`,
    themed(':root', themes.light),
    chosen('dark'),
    asked('(prefers-color-scheme: dark)', 'dark'),
    chosen('contrast'),
    asked('(prefers-contrast: more)', 'contrast'),
    chosen('contrast-dark'),
    asked('(prefers-contrast: more) and (prefers-color-scheme: dark)', 'contrast-dark'),
    ...Object.entries(typefaces).map(
      ([name, families]) => `:root.typeface-${name} {\n${properties(Object.entries(families), '  ')}\n}\n`,
    ),
    ':root.text-125 {\n  font-size: 125%;\n}\n:root.text-150 {\n  font-size: 150%;\n}\n:root.text-200 {\n  font-size: 200%;\n}\n',
  ].join('\n');
}

export function main(): number {
  for (const [file, text] of [
    [TOKENS_FILE, tokensText()],
    [READING_FILE, readingText()],
  ] as const) {
    writeFileSync(file, text);
    console.log(`Written: ${file}`);
  }
  return 0;
}
