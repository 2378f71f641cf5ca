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

/** Another family for everything, where the student wants one; none of these is fetched anew. */
export const typefaces = {
  device: { speech: 'system-ui, sans-serif', court: 'system-ui, sans-serif' },
  book: { speech: fonts.court, court: fonts.court },
} as const;

/** Of letters and words, in em: the widest is what WCAG 2.2, 1.4.12 says a text must bear. */
export const spacings = {
  wide: { letters: 0.06, words: 0.1 },
  wider: { letters: 0.12, words: 0.18 },
} as const;

/** Of running text, and of what is short: headings and what is pressed. */
export const lineHeights = {
  roomy: { text: 1.75, short: 1.5 },
  'very-roomy': { text: 2, short: 1.6 },
} as const;

/** What is one colour in every theme: the picture is lit by its own window, and a coin is brass. */
export const constants = {
  'picture-ink': palette.ink,
  'picture-wall': palette.wall,
  'coin-lit': '#f7e1a4',
  'coin-dark': '#a97f2b',
  'coin-line': '#120b05',
} as const;

/** The desk's wood under the papers; a flat ground where contrast comes first. */
const wood =
  'linear-gradient(180deg, rgb(61 38 18 / 30%), transparent 0.875rem), repeating-linear-gradient(91.5deg, rgb(97 58 24 / 10%) 0 2px, transparent 2px 9px, rgb(97 58 24 / 6%) 9px 12px, transparent 12px 31px), linear-gradient(178deg, var(--oak-lit), var(--oak))';

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
    wood,
    brass: palette.brass,
    'brass-line': palette.brass,
    'on-brass': palette.ink,
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
    wood,
    brass: palette.brass,
    'brass-line': palette.brass,
    'on-brass': palette.ink,
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

/** High contrast: 7 to 1 and more for all text, every line black. */
const contrast: Theme = {
  scheme: 'light',
  colours: {
    paper: '#ffffff',
    sheet: '#ffffff',
    'sheet-lit': '#ffffff',
    ink: '#000000',
    'ink-soft': '#1f1f1f',
    line: '#000000',
    'line-soft': '#4a4a4a',
    rail: '#000000',
    'rail-ink': '#ffffff',
    'rail-line': '#000000',
    oak: '#ffffff',
    'oak-lit': '#ffffff',
    wood: '#ffffff',
    brass: '#ffc933',
    'brass-line': '#6b4700',
    'on-brass': '#000000',
    'brass-wash': '#fff3cc',
    blue: '#00306b',
    'blue-ink': '#00306b',
    'blue-wash': '#e4eefb',
    'on-blue': '#ffffff',
    red: '#8a0d04',
    'red-ink': '#8a0d04',
    'red-wash': '#ffebe8',
    'good-ink': '#0a4515',
    'good-wash': '#e6f5e4',
    focus: '#0036d1',
    shadow: 'none',
  },
};

const contrastDark: Theme = {
  scheme: 'dark',
  colours: {
    paper: '#000000',
    sheet: '#000000',
    'sheet-lit': '#0f0f0f',
    ink: '#ffffff',
    'ink-soft': '#ededed',
    line: '#ffffff',
    'line-soft': '#b0b0b0',
    rail: '#000000',
    'rail-ink': '#ffffff',
    'rail-line': '#ffffff',
    oak: '#000000',
    'oak-lit': '#000000',
    wood: '#000000',
    brass: '#ffc933',
    'brass-line': '#ffc933',
    'on-brass': '#000000',
    'brass-wash': '#332900',
    blue: '#17427a',
    'blue-ink': '#b8d8ff',
    'blue-wash': '#0c2545',
    'on-blue': '#ffffff',
    red: '#ff9d92',
    'red-ink': '#ffb4aa',
    'red-wash': '#470d08',
    'good-ink': '#a9eeb0',
    'good-wash': '#0a3112',
    focus: '#ffd60a',
    shadow: 'none',
  },
};

export const themes = { light, dark, contrast, 'contrast-dark': contrastDark } as const;
