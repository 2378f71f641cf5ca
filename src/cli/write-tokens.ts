// Writes src/desk/look/tokens.css, the visual language as CSS properties. Run by `npm run tokens` after changing it.
import { writeFileSync } from 'node:fs';
import {
  constants,
  corners,
  fonts,
  nameSize,
  pens,
  sizes,
  spaces,
  type Theme,
  themes,
} from '../present/visual.ts';

const TOKENS_FILE = 'src/desk/look/tokens.css';

const properties = (entries: readonly (readonly [name: string, value: string])[], indent: string) =>
  entries.map(([name, value]) => `${indent}--${name}: ${value};`).join('\n');

const rem = (px: number) => `${px / 16}rem`;

const wood = `linear-gradient(180deg, rgb(61 38 18 / 30%), transparent 0.875rem), repeating-linear-gradient(91.5deg, rgb(97 58 24 / 10%) 0 2px, transparent 2px 9px, rgb(97 58 24 / 6%) 9px 12px, transparent 12px 31px), linear-gradient(178deg, var(--oak-lit), var(--oak))`;

const shared: readonly (readonly [string, string])[] = [
  ['speech', fonts.speech],
  ['court', fonts.court],
  ['pen', `${pens.desk}px`],
  ...Object.entries(corners).map(([name, radii]) => [`hand-${name}`, radii] as const),
  ...spaces.map((px) => [`space-${px}`, rem(px)] as const),
  ...Object.entries(sizes).map(([name, size]) => [`type-${name}`, `${size}rem`] as const),
  ['type-name', nameSize],
  ...Object.entries(constants),
  ['wood', wood],
];

function themed(selector: string, { scheme, colours }: Theme, indent = ''): string {
  const body = properties(Object.entries(colours), `${indent}  `);
  return `${indent}${selector} {\n${body}\n${indent}  color-scheme: ${scheme};\n${indent}}\n`;
}

export function tokensText(): string {
  return [
    '/* Written by `npm run tokens` from src/present/visual.ts. Change it there. */',
    `:root {\n${properties(shared, '  ')}\n}\n`,
    themed(':root', themes.light),
    themed(':root.theme-dark', themes.dark),
    `@media (prefers-color-scheme: dark) {\n${themed(':root:not(.theme-light, .theme-dark)', themes.dark, '  ')}}\n`,
    ':root.text-125 {\n  font-size: 125%;\n}\n:root.text-150 {\n  font-size: 150%;\n}\n:root.text-200 {\n  font-size: 200%;\n}\n',
  ].join('\n');
}

export function main(): number {
  writeFileSync(TOKENS_FILE, tokensText());
  console.log(`Written: ${TOKENS_FILE}`);
  return 0;
}
