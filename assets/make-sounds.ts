// Makes every sound of the game, from nothing but numbers: two MP3 sprites with their table of places, and the
// theme. `npm run sounds`. The same bytes each time; nothing is recorded, bought or fetched.
import { mkdirSync, writeFileSync } from 'node:fs';
import { type ClipName, spriteNames, sprites } from '../src/sound/clips.ts';
import { average, loudest, peak, scaledTo } from './sound-source/loudness.ts';
import { recipes } from './sound-source/recipes.ts';
import { filter, type Signal, softened } from './sound-source/signal.ts';
import { type Clip, encode, layOut, type Sprite } from './sound-source/sprite.ts';
import { theme } from './sound-source/theme.ts';

const ceiling = -1.5; // dB: an MP3 rings a little above what it was given
const deepest = 60; // hertz: what lies lower no small speaker gives, and a one-sided knock leaves behind
const themeLevel = -18; // dB, as `loudest` weighs it

export interface MadeSounds {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly clips: readonly Clip[]; // as they go into the sprites
  readonly theme: Signal;
}

function levelled(name: string, signal: Signal, level: number): Signal {
  const scaled = scaledTo(signal, level);
  if (peak(scaled) > ceiling) throw new Error(`'${name}' would clip: give it a lower level.`);
  return scaled;
}

function makeClip(name: ClipName): Clip {
  const { make, level } = recipes[name];
  return { name, signal: levelled(name, softened(filter(make(), 'high', deepest)), level) };
}

function table(laid: ReadonlyMap<string, Sprite>): string {
  const lines = [...laid].map(([sprite, { places }]) => {
    const clips = Object.entries(places).map(([name, place]) => `    "${name}": ${JSON.stringify(place)}`);
    return `  "${sprite}": {\n${clips.join(',\n')}\n  }`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

export async function makeSounds(): Promise<MadeSounds> {
  const made = spriteNames.map((name) => [name, sprites[name].map(makeClip)] as const);
  const laid = new Map(made.map(([name, clips]) => [name, layOut(clips)]));
  const tune = levelled('theme', softened(theme(), { end: 1.5 }), themeLevel);
  const files = new Map<string, Uint8Array>();
  for (const [name, { recording }] of laid) files.set(`${name}.mp3`, await encode(recording, 40));
  files.set('theme.mp3', await encode(tune, 24));
  files.set('sounds.json', new TextEncoder().encode(table(laid)));
  return { files, clips: made.flatMap(([, clips]) => clips), theme: tune };
}

export async function main(): Promise<number> {
  const { files, clips, theme } = await makeSounds();
  mkdirSync('assets/made', { recursive: true });
  for (const [name, bytes] of files) writeFileSync(`assets/made/${name}`, bytes);
  console.log('clip           peak  loudest  average (dB)');
  for (const { name, signal } of [...clips, { name: 'theme', signal: theme }]) {
    const levels = [peak, loudest, average].map((measure) => measure(signal).toFixed(1).padStart(7));
    console.log(name.padEnd(12) + levels.join('  '));
  }
  for (const [name, bytes] of files) console.log(`${name}: ${bytes.length} bytes`);
  return 0;
}
