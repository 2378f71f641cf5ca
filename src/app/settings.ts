// The student's settings, kept in localStorage. Whatever stands there is read with suspicion; what is wrong is default.
import type { Settings } from '../desk/contract.ts';
import { difficulties, USUAL } from '../hearing/index.ts';
import { looks } from '../level/index.ts';
import { languageNames } from './languages/spoken.ts';

const languageCodes: readonly Settings['language'][] = languageNames.map(({ code }) => code);
const KEY = 'serious-questions/settings';

export const defaults: Settings = {
  muted: false,
  effects: 0.4, // thirty of them share a classroom
  room: 0.2,
  music: 0.25,
  motion: 'system',
  stage: true,
  textSize: 100,
  lineHeight: 'normal',
  spacing: 'normal',
  typeface: 'hyperlegible',
  theme: 'system',
  counsel: null,
  shortcuts: true,
  difficulty: USUAL,
  reading: 'plain', // as light as it can be
  listen: false,
  followByEar: false,
  voice: null,
  speed: 1,
  language: null,
};

const volume = (value: unknown, other: number) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : other;
const MOST_ADDRESS = 300;
const address = (value: unknown) =>
  typeof value === 'string' && value !== '' && value.length <= MOST_ADDRESS ? value : null;
const pace = (value: unknown, other: number) =>
  typeof value === 'number' && value >= 0.7 && value <= 1.5 ? value : other;
const flag = (value: unknown, other: boolean) => (typeof value === 'boolean' ? value : other);
const oneOf = <T>(value: unknown, all: readonly T[], other: T): T =>
  all.find((one) => one === value) ?? other;

export function readSettings(text: string | null): Settings {
  let given: Record<string, unknown> = {};
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    if (typeof value === 'object' && value !== null) given = value as Record<string, unknown>;
  } catch {
    return defaults;
  }
  return {
    muted: flag(given.muted, defaults.muted),
    effects: volume(given.effects, defaults.effects),
    room: volume(given.room, defaults.room),
    music: volume(given.music, defaults.music),
    motion: oneOf(given.motion, ['system', 'full', 'reduced'], defaults.motion),
    stage: flag(given.stage, defaults.stage),
    textSize: oneOf(given.textSize, [100, 125, 150, 200], defaults.textSize),
    lineHeight: oneOf(given.lineHeight, ['normal', 'roomy', 'very-roomy'], defaults.lineHeight),
    spacing: oneOf(given.spacing, ['normal', 'wide', 'wider'], defaults.spacing),
    typeface: oneOf(given.typeface, ['hyperlegible', 'device', 'book'], defaults.typeface),
    theme: oneOf(given.theme, ['system', 'light', 'dark', 'contrast', 'contrast-dark'], defaults.theme),
    counsel: oneOf<Settings['counsel']>(given.counsel, looks, defaults.counsel),
    shortcuts: flag(given.shortcuts, defaults.shortcuts),
    difficulty: oneOf(given.difficulty, difficulties, defaults.difficulty),
    reading: oneOf(given.reading, ['plain', 'full'], defaults.reading),
    listen: flag(given.listen, defaults.listen),
    followByEar: flag(given.followByEar, defaults.followByEar),
    voice: address(given.voice),
    speed: pace(given.speed, defaults.speed),
    language: oneOf(given.language, languageCodes, defaults.language),
  };
}

export function loadSettings(): Settings {
  try {
    return readSettings(localStorage.getItem(KEY));
  } catch {
    return defaults;
  }
}

export function saveSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Storage refused: the settings hold until the page is closed.
  }
}
