// The looks that a level may ask for. Heads are Open Peeps, chosen one by one; none is a portrait.
import type { Look } from '../../src/level/types.ts';

export interface LookRecipe {
  readonly head: string; // the Open Peeps name
  readonly skin: string;
  readonly hair: string; // used where the head takes a colour; many are drawn in black
  readonly cloth: string; // scarf, turban or ribbon
  readonly accessory?: string;
  readonly beard?: string;
  readonly shirt: 'tie' | 'open';
}

const skin = { pale: '#f4d3b5', fair: '#e8b58c', tan: '#d19a68', brown: '#a9683d', deep: '#87532f' };

export const looks: Record<Look, LookRecipe> = {
  alder: { head: 'short1', skin: skin.brown, hair: '#1d1a17', cloth: '#2d4a6b', shirt: 'tie' },
  aspen: { head: 'grayBun', skin: skin.deep, hair: '#c9c4ba', cloth: '#2d4a6b', shirt: 'open' },
  beech: {
    head: 'dreads2',
    skin: skin.brown,
    hair: '#1d1a17',
    cloth: '#2d4a6b',
    beard: 'goatee1',
    shirt: 'tie',
  },
  birch: {
    head: 'grayMedium',
    skin: skin.pale,
    hair: '#b9b4ab',
    cloth: '#2d4a6b',
    accessory: 'glasses2',
    shirt: 'open',
  },
  cedar: { head: 'bun2', skin: skin.brown, hair: '#1d1a17', cloth: '#d9b25a', shirt: 'open' },
  cypress: {
    head: 'medium2',
    skin: skin.brown,
    hair: '#1d1a17',
    cloth: '#2d4a6b',
    accessory: 'glasses5',
    shirt: 'open',
  },
  elm: {
    head: 'noHair3',
    skin: skin.pale,
    hair: '#9b948a',
    cloth: '#2d4a6b',
    accessory: 'glasses',
    shirt: 'tie',
  },
  hawthorn: {
    head: 'noHair1',
    skin: skin.deep,
    hair: '#1d1a17',
    cloth: '#2d4a6b',
    beard: 'full2',
    shirt: 'tie',
  },
  hazel: { head: 'bangs', skin: skin.fair, hair: '#8a5a34', cloth: '#2d4a6b', shirt: 'open' },
  juniper: { head: 'hijab', skin: skin.tan, hair: '#1d1a17', cloth: '#2d4a6b', shirt: 'open' },
  laurel: { head: 'mediumStraight', skin: skin.fair, hair: '#1d1a17', cloth: '#b3392f', shirt: 'open' },
  linden: { head: 'medium1', skin: skin.pale, hair: '#1d1a17', cloth: '#2d4a6b', shirt: 'open' },
  magnolia: { head: 'mediumBangs2', skin: skin.pale, hair: '#a8683f', cloth: '#2d4a6b', shirt: 'open' },
  maple: {
    head: 'short4',
    skin: skin.pale,
    hair: '#b0623a',
    cloth: '#2d4a6b',
    accessory: 'glasses3',
    shirt: 'tie',
  },
  oak: {
    head: 'grayShort',
    skin: skin.fair,
    hair: '#8d867c',
    cloth: '#2d4a6b',
    shirt: 'tie',
  },
  poplar: {
    head: 'pomp',
    skin: skin.fair,
    hair: '#1d1a17',
    cloth: '#2d4a6b',
    accessory: 'glasses',
    shirt: 'tie',
  },
  rowan: { head: 'twists', skin: skin.deep, hair: '#1d1a17', cloth: '#2d4a6b', shirt: 'tie' },
  spruce: {
    head: 'grayShort',
    skin: skin.tan,
    hair: '#d8d3c8',
    cloth: '#2d4a6b',
    beard: 'moustache5',
    shirt: 'tie',
  },
  willow: { head: 'medium3', skin: skin.tan, hair: '#1d1a17', cloth: '#2d4a6b', shirt: 'open' },
  yew: { head: 'turban', skin: skin.tan, hair: '#1d1a17', cloth: '#3f5f7d', beard: 'full', shirt: 'tie' },
};
