// What each courtroom is made of: its woods, walls, carpet and cloth, its window and what stands behind the bench.
// The drawings are all in the colours of the first room; another room's are exchanged for them before they are drawn.
import type { CourtroomName } from '../level/types.ts';
import { palette } from '../present/palette.ts';

interface Wood {
  readonly light: string;
  readonly middle: string;
  readonly dark: string;
}

export interface Dyes {
  readonly panels: Wood; // what is fixed to the wall
  readonly furniture: Wood;
  readonly wall: string;
  readonly carpet: string;
  readonly leather: string; // the judge's chair
  readonly cloth: string; // curtains
  readonly window: 'arched' | 'sash' | 'plain';
  readonly backdrop: 'pediment' | 'drape' | 'slab';
}

const honey: Wood = { light: palette.oakLight, middle: palette.oak, dark: palette.oakDark };
const drawnLeather = '#6d2f2a';
const drawnCloth = '#8c4a3f';

export const dyes: Readonly<Record<CourtroomName, Dyes>> = {
  honey: {
    panels: honey,
    furniture: honey,
    wall: palette.wall,
    carpet: palette.carpet,
    leather: drawnLeather,
    cloth: drawnCloth,
    window: 'arched',
    backdrop: 'pediment',
  },
  walnut: {
    panels: { light: '#a67a56', middle: '#8a5f40', dark: '#64422b' },
    furniture: { light: '#b08660', middle: '#916545', dark: '#6b4830' },
    wall: '#d5d8bf',
    carpet: '#4a6a58',
    leather: '#3c5a4a',
    cloth: '#4f7260',
    window: 'sash',
    backdrop: 'drape',
  },
  ivory: {
    panels: { light: '#f1ead8', middle: '#ded3bb', dark: '#c2b495' },
    furniture: { light: '#c08a5e', middle: '#9c6440', dark: '#75462c' },
    wall: '#c3d0d6',
    carpet: '#46597a',
    leather: '#6d2f2a',
    cloth: '#5d7396',
    window: 'arched',
    backdrop: 'pediment',
  },
  slate: {
    panels: { light: '#b9c1c4', middle: '#9aa5aa', dark: '#727e85' },
    furniture: { light: '#dcb98a', middle: '#c29a68', dark: '#98744a' },
    wall: '#e2ddd0',
    carpet: '#5c5670',
    leather: '#3f4a5c',
    cloth: '#5c5670',
    window: 'plain',
    backdrop: 'slab',
  },
};

const fixed = /^(panelling|cornice|window-|backdrop-|door)/;

/** A drawing's text in the colours of a courtroom. */
export function dye(name: string, svg: string, { panels, furniture, leather, cloth }: Dyes): string {
  const wood = fixed.test(name) ? panels : furniture;
  const exchange: Readonly<Record<string, string>> = {
    [honey.light]: wood.light,
    [honey.middle]: wood.middle,
    [honey.dark]: wood.dark,
    [drawnLeather]: leather,
    [drawnCloth]: cloth,
  };
  return svg.replace(/#[0-9a-f]{6}/g, (colour) => exchange[colour] ?? colour);
}
