// The names of the sounds the game has, as agreed with the script that makes them (`npm run sounds`), by the
// sprite that holds them: what court opens with, and what is not heard until someone has argued.
// Knows nothing of when they are played.

export const sprites = {
  opening: ['page', 'pen', 'door', 'rise', 'paper-slide'],
  argument: ['scales', 'chime', 'low-sting', 'murmur', 'sting', 'seal', 'gavel', 'gavel-double'],
} as const;

export type SpriteName = keyof typeof sprites;
export type ClipName = (typeof sprites)[SpriteName][number];

export const spriteNames = ['opening', 'argument'] as const satisfies readonly SpriteName[];
export const clipNames: readonly ClipName[] = spriteNames.flatMap((name) => sprites[name]);

/** Start and length in milliseconds: the form Howler takes. */
export type ClipPlace = [number, number];
