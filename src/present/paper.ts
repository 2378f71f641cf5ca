// The face of the paper kit, apart from the room's own: it is fetched when somebody prints one.
export * from './paper/by-hand.ts';
export * from './paper/kit.ts';
export * from './paper/marks.ts';
export type { CardRef } from './paper/numbers.ts';
