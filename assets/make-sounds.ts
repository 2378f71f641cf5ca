// Makes every sound of the game, from nothing but numbers, into one MP3 sprite and its table of places.
// `npm run sounds`. The same bytes each time; nothing is recorded, bought or fetched.
import { mkdirSync, writeFileSync } from 'node:fs';
import { clipNames } from '../src/sound/clips.ts';
import { average, loudest, peak, scaledTo } from './sound-source/loudness.ts';
import { recipes } from './sound-source/recipes.ts';
import { type Clip, encode, layOut } from './sound-source/sprite.ts';

const ceiling = -1.5; // dB: an MP3 rings a little above what it was given

export interface MadeSounds {
  readonly mp3: Uint8Array;
  readonly json: string;
  readonly clips: readonly Clip[];
}

export async function makeSounds(): Promise<MadeSounds> {
  const clips = clipNames.map((name): Clip => {
    const { make, level, loop = false } = recipes[name];
    return { name, signal: scaledTo(make(), level), loop };
  });
  const tooLoud = clips.find(({ signal }) => peak(signal) > ceiling);
  if (tooLoud) throw new Error(`'${tooLoud.name}' would clip: give its recipe a lower level.`);
  const { recording, places } = layOut(clips);
  const lines = Object.entries(places).map(([name, place]) => `  "${name}": ${JSON.stringify(place)}`);
  return { mp3: await encode(recording), json: `{\n${lines.join(',\n')}\n}\n`, clips };
}

export async function main(): Promise<number> {
  const { mp3, json, clips } = await makeSounds();
  mkdirSync('assets/made', { recursive: true });
  writeFileSync('assets/made/sounds.mp3', mp3);
  writeFileSync('assets/made/sounds.json', json);
  console.log('clip           peak  loudest  average (dB)');
  for (const { name, signal } of clips) {
    const levels = [peak, loudest, average].map((measure) => measure(signal).toFixed(1).padStart(7));
    console.log(name.padEnd(12) + levels.join('  '));
  }
  console.log(`sounds.mp3: ${mp3.length} bytes`);
  return 0;
}
