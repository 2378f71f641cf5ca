// The settings as they are kept: whatever stands in the browser's store is read with suspicion.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaults, readSettings } from '../../src/app/settings.ts';

const chosen = {
  ...defaults,
  muted: true,
  effects: 0.25,
  textSize: 200,
  lineHeight: 'very-roomy',
  spacing: 'wider',
  typeface: 'book',
  theme: 'contrast-dark',
  motion: 'reduced',
} as const;

const names: Readonly<Record<string, readonly unknown[]>> = {
  motion: ['system', 'full', 'reduced'],
  textSize: [100, 125, 150, 200],
  lineHeight: ['normal', 'roomy', 'very-roomy'],
  spacing: ['normal', 'wide', 'wider'],
  typeface: ['hyperlegible', 'device', 'book'],
  theme: ['system', 'light', 'dark', 'contrast', 'contrast-dark'],
};

/** Whether a part of the settings can have been chosen so. */
function canBe(part: string, value: unknown): boolean {
  if (value === defaults[part as keyof typeof defaults]) return true;
  if (typeof value === 'number' && part !== 'textSize') return value >= 0 && value <= 1;
  return names[part]?.includes(value) ?? (typeof value === 'boolean' || typeof value === 'string');
}

describe('the settings', () => {
  test('[settings] what was kept is what is read', () => {
    expect(readSettings(JSON.stringify(chosen))).toEqual(chosen);
    expect(readSettings(null)).toEqual(defaults);
  });

  test('[settings] each part that is wrong is default, and the others hold', () => {
    // A voice has the name that its device gives it, so that any text may be one.
    for (const part of Object.keys(chosen) as (keyof typeof chosen)[])
      for (const wrong of [part === 'voice' ? '' : 'neon', 7, null, {}, [chosen[part]], undefined])
        expect(readSettings(JSON.stringify({ ...chosen, [part]: wrong })), `${part}: ${wrong}`).toEqual({
          ...chosen,
          [part]: defaults[part],
        });
  });

  test('[settings] whatever is kept, what is read is one of those that can be chosen', () => {
    const parts = Object.keys(defaults);
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom(...Object.values(chosen)));
    const edited = fc.dictionary(fc.constantFrom(...parts), value).map((all) => JSON.stringify(all));
    fc.assert(
      fc.property(fc.oneof(edited, fc.string(), fc.json()), (text) => {
        const read = readSettings(text);
        expect(Object.keys(read)).toEqual(parts);
        for (const [part, one] of Object.entries(read))
          expect([part, one, canBe(part, one)]).toEqual([part, one, true]);
      }),
    );
  });
});
