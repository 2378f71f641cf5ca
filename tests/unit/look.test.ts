// One visual language: the style sheets say nothing of colour or size that is not named in it, and its pairs can be read.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readingText, tokensText } from '../../src/cli/write-tokens.ts';
import { lineHeights, spacings, themes } from '../../src/present/visual.ts';

const FOLDER = 'src/desk/look';
const sheets = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.css') && !['tokens.css', 'print.css', 'paper.css'].includes(name)) // paper is black and white
  .map((name) => ({ name, text: readFileSync(`${FOLDER}/${name}`, 'utf8') }));

/** What a sheet names by itself: a colour, or a size of type in rem. */
const unnamed = ({ name, text }: { name: string; text: string }) =>
  text
    .replace(/url\([^)]*\)/g, '')
    .split('\n')
    .filter(
      (line) => /#[0-9a-f]{3,8}\b/i.test(line) || /font-size:\s*[\d.]+rem|font:[^;]*[\d.]rem/.test(line),
    )
    .map((line) => `${name}: ${line.trim()}`);

const channel = (value: number) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16)),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Text colours, and the grounds they are laid on. */
const pairs: readonly (readonly [string, readonly string[]])[] = [
  ['ink', ['paper', 'sheet', 'sheet-lit', 'brass-wash', 'blue-wash', 'red-wash', 'good-wash', 'oak-lit']],
  ['ink-soft', ['paper', 'sheet', 'sheet-lit', 'brass-wash', 'blue-wash']],
  ['blue-ink', ['paper', 'sheet', 'sheet-lit', 'blue-wash']],
  ['red-ink', ['paper', 'sheet', 'red-wash']],
  ['good-ink', ['paper', 'sheet', 'good-wash', 'blue-wash']],
  ['on-blue', ['blue']],
  ['rail-ink', ['rail']],
  ['on-brass', ['brass']],
];

describe('the visual language', () => {
  test('[look] its CSS properties are fresh: `npm run tokens` writes them', () => {
    expect(readFileSync(`${FOLDER}/tokens.css`, 'utf8')).toBe(tokensText());
    expect(readFileSync(`${FOLDER}/reading.css`, 'utf8')).toBe(readingText());
  });

  test('[look] the widest setting gives what WCAG 1.4.12 names: 1.5 lines, 0.12 em letters, 0.16 em words', () => {
    const { text, short } = lineHeights['very-roomy'];
    expect(Math.min(text, short)).toBeGreaterThanOrEqual(1.5);
    expect(spacings.wider.letters).toBeGreaterThanOrEqual(0.12);
    expect(spacings.wider.words).toBeGreaterThanOrEqual(0.16);
  });

  test('[look] no sheet names a colour or a size of type by itself', () => {
    expect(
      unnamed({ name: 'planted', text: 'a { color: #123456; }\nb { font: 700 1.1rem / 1 x; }' }),
    ).toHaveLength(2);
    expect(sheets.length).toBeGreaterThan(10);
    expect(sheets.flatMap(unnamed)).toEqual([]);
  });

  test('[look] all themes name the same colours', () => {
    const names = Object.keys(themes.light.colours);
    expect(Object.values(themes).map(({ colours }) => Object.keys(colours))).toEqual(
      Object.values(themes).map(() => names),
    );
  });

  test.each(Object.keys(themes) as (keyof typeof themes)[])(
    '[look] all text of the %s theme has 4.5 to 1, and in high contrast 7',
    (name) => {
      const { colours } = themes[name];
      const least = name.startsWith('contrast') ? 7 : 4.5;
      const short = pairs.flatMap(([text, grounds]) =>
        grounds
          .map((ground) => ({ text, ground, ratio: contrast(colours[text] ?? '', colours[ground] ?? '') }))
          .filter(({ ratio }) => !(ratio >= least)),
      );
      expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
      expect(short).toEqual([]);
    },
  );
});
