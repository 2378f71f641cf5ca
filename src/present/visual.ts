// The one visual language: what stage and desk, drawings and style sheets have in common, named once.
// `npm run tokens` writes it out as CSS properties (src/desk/look/tokens.css); assets/README.md shows it.
import { palette } from './palette.ts';

/** Widths of the ink line, in CSS px on the desk and in drawing units on the stage. */
export const pens = { desk: 2, far: 2, furniture: 3, near: 4 } as const;

/** The uneven corners of a hand-inked box: horizontal radii / vertical radii, clockwise from top left. */
export const corners = {
  a: '14px 7px 17px 6px / 7px 15px 6px 13px',
  b: '6px 16px 7px 14px / 14px 6px 15px 7px',
  c: '9px 5px 11px 15px / 15px 8px 7px 10px',
} as const;

/** Distances, named by their CSS px at a text size of 100 %; they grow with the text. */
export const spaces = [1, 2, 4, 6, 8, 10, 12, 14, 16, 20, 24, 28, 40, 64] as const;

/** Sizes of type, in rem. */
export const sizes = {
  note: 0.875,
  small: 0.9375,
  body: 1,
  lead: 1.0625,
  h2: 1.1875,
  large: 1.25,
  case: 1.5,
  h1: 1.625,
  number: 2.75,
  display: 3.5,
} as const;

/** The game's name grows with the page. */
export const nameSize = 'clamp(2.25rem, 5vw, 3.5rem)';

/** One family for speech and one for the court's own words. Both come with the game; the others stand in until then. */
export const fonts = {
  speech: '"Atkinson Hyperlegible Next", "Atkinson Hyperlegible", system-ui, sans-serif',
  court: '"Source Serif 4", "Source Serif Pro", Georgia, "Times New Roman", serif',
} as const;

/** What is one colour in every theme: the picture is lit by its own window, and a coin is brass. */
export const constants = {
  'picture-ink': palette.ink,
  'picture-wall': palette.wall,
  'coin-lit': '#f7e1a4',
  'coin-dark': '#a97f2b',
  'coin-line': '#120b05',
  'rail-soft': '#b39a76',
} as const;

export interface Theme {
  readonly scheme: 'light' | 'dark';
  readonly colours: Readonly<Record<string, string>>;
}

const light: Theme = {
  scheme: 'light',
  colours: {
    paper: palette.paper,
    sheet: '#fcf8ee',
    'sheet-lit': '#fffdf6',
    ink: palette.ink,
    'ink-soft': '#574b3d',
    line: palette.ink,
    'line-soft': '#cdbb97',
    rail: '#55371e',
    'rail-ink': '#f8f0df',
    'rail-line': '#2f1d0f',
    oak: '#c99a63',
    'oak-lit': palette.oakLight,
    brass: palette.brass,
    'brass-wash': '#f6e5b6',
    blue: palette.courtBlue,
    'blue-ink': palette.courtBlue,
    'blue-wash': '#dfe8ee',
    'on-blue': '#fdf8ec',
    red: palette.warningRed,
    'red-ink': '#a02f26',
    'red-wash': '#f6ddd3',
    'good-ink': '#2c5a37',
    'good-wash': '#e0ead6',
    focus: '#0b5bd3',
    shadow: '0 1px 0 rgb(61 38 18 / 18%), 2px 5px 12px rgb(61 38 18 / 14%)',
  },
};

const dark: Theme = {
  scheme: 'dark',
  colours: {
    paper: '#1d1915',
    sheet: '#29231c',
    'sheet-lit': '#332b22',
    ink: palette.paper,
    'ink-soft': '#cdbfa6',
    line: '#a8977a',
    'line-soft': '#5b4e3e',
    rail: '#2f2013',
    'rail-ink': '#f8f0df',
    'rail-line': '#0f0a06',
    oak: '#4a3420',
    'oak-lit': '#573e27',
    brass: palette.brass,
    'brass-wash': '#4a3c19',
    blue: '#3b6390',
    'blue-ink': '#a9c8ec',
    'blue-wash': '#24364a',
    'on-blue': '#fdf8ec',
    red: '#c8493e',
    'red-ink': '#f4a598',
    'red-wash': '#4b2620',
    'good-ink': '#abd6a9',
    'good-wash': '#233625',
    focus: '#8fc1ff',
    shadow: '0 1px 0 rgb(0 0 0 / 50%), 2px 5px 14px rgb(0 0 0 / 45%)',
  },
};

export const themes = { light, dark } as const;
