// The visual language on one sheet, for assets/README.md: colours of all themes, pens, corners, distances, type.
import { palette } from '../../src/present/palette.ts';
import { corners, fonts, pens, sizes, spaces, themes } from '../../src/present/visual.ts';
import type { Piece } from './drawing.ts';

const WIDE = 960;
const text = (x: number, y: number, say: string, more = '') =>
  `<text x="${x}" y="${y}" ${more}>${say}</text>`;
const quoted = (font: string) => `font-family="${font.replaceAll('"', "'")}"`;
const isColour = ([, value]: readonly [string, string]) => value.startsWith('#');

/** Swatches eight abreast, each with its name and its value. */
function swatches(
  top: number,
  heading: string,
  colours: readonly (readonly [string, string])[],
): [string, number] {
  const each = (WIDE - 48) / 8;
  const marks = colours.map(([name, value], at) => {
    const x = 24 + (at % 8) * each;
    const y = top + 16 + Math.floor(at / 8) * 86;
    return `<rect x="${x}" y="${y}" width="${each - 10}" height="44" rx="6" fill="${value}" stroke="${palette.ink}" stroke-width="${pens.desk}"/>${text(x, y + 60, name)}${text(x, y + 74, value, 'opacity=".7"')}`;
  });
  const rows = Math.ceil(colours.length / 8);
  return [text(24, top, heading, 'font-weight="700" font-size="15"') + marks.join(''), top + rows * 86 + 44];
}

function lines(top: number): string {
  const kinds = Object.entries(pens).map(
    ([name, width], at) =>
      `<path d="M${24 + at * 228} ${top + 24}h150" stroke="${palette.ink}" stroke-width="${width}" stroke-linecap="round"/>${text(24 + at * 228, top + 46, `${name} ${width}`)}`,
  );
  return text(24, top, 'Pens', 'font-weight="700" font-size="15"') + kinds.join('');
}

function distances(top: number): string {
  let x = 24;
  const bars = spaces.map((px) => {
    const bar = `<rect x="${x}" y="${top + 14}" width="${px}" height="18" fill="${palette.courtBlue}"/>${text(x, top + 48, String(px))}`;
    x += Math.max(px, 18) + 24;
    return bar;
  });
  return text(24, top, 'Distances', 'font-weight="700" font-size="15"') + bars.join('');
}

function type(top: number): [string, number] {
  let y = top;
  const rows = Object.entries(sizes).map(([name, size], at) => {
    y += size * 16 + 12;
    const font = at % 2 === 0 ? fonts.speech : fonts.court;
    return text(24, y, `${name}, ${size} rem`, `font-size="${size * 16}" ${quoted(font)}`);
  });
  return [text(24, top, 'Type', 'font-weight="700" font-size="15"') + rows.join(''), y + 40];
}

const NAMES: Readonly<Record<string, string>> = {
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast, black on white',
  'contrast-dark': 'High contrast, white on black',
};

export function language(): Piece {
  const [shared, first] = swatches(36, 'The sketch', Object.entries(palette));
  let third = first;
  const papers = Object.entries(themes).map(([name, { colours }]) => {
    const [sheet, below] = swatches(third, NAMES[name] ?? name, Object.entries(colours).filter(isColour));
    third = below;
    return sheet;
  });
  const [letters, end] = type(third + 250);
  const hands = Object.entries(corners).map(([name, radii]) => `${name}: ${radii}`);
  const corner = [
    text(24, third + 170, 'Corners', 'font-weight="700" font-size="15"'),
    ...hands.map((say, at) => text(24, third + 190 + at * 16, say)),
  ].join('');
  const marks = `<rect width="${WIDE}" height="${end}" fill="${palette.paper}"/><g fill="${palette.ink}" font-size="12" ${quoted(fonts.speech)}>${shared}${papers.join('')}${lines(third)}${distances(third + 86)}${corner}${letters}</g>`;
  const frame = { x: 0, y: 0, width: WIDE, height: end };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDE} ${end}" width="${WIDE}" height="${end}">${marks}</svg>\n`;
  return { name: 'language', frame, marks, svg };
}
