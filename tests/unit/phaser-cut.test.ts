// The stage draws with a cut of Phaser: whatever the courtroom asks of Phaser must be in it, or the stage fails only
// when somebody comes to that place. The reader is tried on planted uses first, so that it is known to see.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { replaced } from '../../src/courtroom/phaser/left-out.ts';
import { type CutPhaser, readCut } from '../support/phaser-in-node.ts';

/** What a scene has only if the plugin of that name is there. The rest of it is the scene's or the game's own. */
const systems: Readonly<Record<string, string>> = {
  add: 'GameObjectFactory',
  make: 'GameObjectCreator',
  cameras: 'CameraManager',
  children: 'DisplayList',
  events: 'EventEmitter',
  scene: 'ScenePlugin',
  data: 'DataManagerPlugin',
  input: 'InputPlugin',
  load: 'Loader',
  lights: 'LightsPlugin',
  time: 'Clock',
  tweens: 'TweenManager',
  physics: 'ArcadePhysics',
  matter: 'MatterPhysics',
  sound: 'SoundManager',
};

interface Uses {
  readonly names: readonly string[]; // Phaser.Math.Vector2
  readonly factories: readonly string[]; // scene.add.image
  readonly systems: readonly string[]; // scene.cameras
  readonly strange: readonly string[]; // ways of asking that cannot be followed here
}

const all = (code: string, pattern: RegExp) => [
  ...new Set([...code.matchAll(pattern)].map(([, it = '']) => it)),
];

/** What a file asks of Phaser when it runs: its types are taken off first. */
async function usesIn(text: string): Promise<Uses> {
  const { code: spoken } = await transformWithOxc(text, 'file.ts');
  const code = spoken.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const [imported = []] = [
    [...code.matchAll(/import ([^;]*?) from ["']phaser["'];?/g)].map(([, it = '']) => it),
  ];
  const rest = code.replace(/import [^;]*? from ["']phaser["'];?/g, '');
  return {
    names: all(rest, /\bPhaser\s*\.\s*(\w+(?:\s*\.\s*\w+)*)/g).map((name) => name.replace(/\s/g, '')),
    factories: all(rest, /\bscene\s*\.\s*add\s*\.\s*(\w+)/g),
    systems: all(rest, /\bscene\s*\??\.\s*(\w+)/g),
    strange: [
      ...imported.filter((name) => name !== 'Phaser'),
      ...all(rest, /(\bPhaser\b(?!\s*\.\s*\w).{0,20})/g),
      ...all(rest, /(\{[^{}]*\}\s*=\s*[\w.]*\bscene\b)/g),
      ...all(rest, /(\bscene\s*\.\s*add\b(?!\s*\.\s*\w).{0,20})/g),
    ],
  };
}

const has = (phaser: CutPhaser, name: string) =>
  name
    .split('.')
    .reduce<unknown>((thing, part) => (thing as Record<string, unknown> | undefined)?.[part], phaser) !==
  undefined;

let phaser: CutPhaser;
const lacks = ({ names, factories, systems: asked, strange }: Uses): readonly string[] => [
  ...names.filter((name) => !has(phaser, name)).map((name) => `Phaser.${name}`),
  ...factories
    .filter((name) => !(name in phaser.GameObjects.GameObjectFactory.prototype))
    .map((name) => `scene.add.${name}`),
  ...asked
    .filter((name) => systems[name] !== undefined && !phaser.Plugins.PluginCache.hasCore(systems[name] ?? ''))
    .map((name) => `scene.${name}`),
  ...strange,
];

beforeAll(async () => {
  phaser = await readCut();
});

describe("the stage's cut of Phaser", () => {
  test.each([
    ["import Phaser from 'phaser';\nconst a = new Phaser.Math.Vector3(1, 2, 3);", 'Phaser.Math.Vector3'],
    ["import Phaser from 'phaser';\nconst a = Phaser\n  .Tweens\n  .Tween;", 'Phaser.Tweens.Tween'],
    ["kit.scene.add\n  .text(0, 0, 'words');", 'scene.add.text'],
    ['const tween = scene.tweens.add({});', 'scene.tweens'],
    ['kit.scene.input.on(1);', 'scene.input'],
    ["import { Game } from 'phaser';\nnew Game();", '{ Game }'],
    ["import Phaser from 'phaser';\nconst { Math: maths } = Phaser;\nmaths.Between(1, 2);", 'Phaser;'],
    ['const { tweens } = kit.scene;', '{ tweens } = kit.scene'],
    ['const make = scene.add;\nmake.text(0, 0);', 'scene.add;'],
  ])('[cut] what is not in it is seen: %s', async (text, name) => {
    expect(lacks(await usesIn(text))).toEqual([name]);
  });

  test('[cut] a type is nothing that must be there', async () => {
    const text = "import type Phaser from 'phaser';\nexport const a = (it: Phaser.Tweens.Tween) => it;";
    expect(lacks(await usesIn(text))).toEqual([]);
  });

  test('[cut] it has all that the courtroom asks for; what is missing goes into src/courtroom/phaser/entry.js', async () => {
    const files = readdirSync('src/courtroom', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const uses = await Promise.all(
      files.map((name) => usesIn(readFileSync(join('src/courtroom', name), 'utf8'))),
    );
    expect(files.flatMap((name, at) => lacks(uses[at] as Uses).map((it) => `${name}: ${it}`))).toEqual([]);
    expect(new Set(uses.flatMap(({ names }) => names)).size).toBeGreaterThanOrEqual(10);
    expect([...new Set(uses.flatMap(({ factories }) => factories))].sort()).toEqual(['container', 'image']);
    expect(new Set(uses.flatMap((one) => one.systems)).size).toBeGreaterThanOrEqual(3);
  });

  test('[cut] it is of the one Phaser that package.json names, whose paths it goes by', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(phaser.VERSION).toBe(dependencies.phaser);
    expect(replaced.length).toBeGreaterThan(50);
    expect(replaced.filter((path) => !existsSync(join('node_modules/phaser/src', path)))).toEqual([]);
  });
});
