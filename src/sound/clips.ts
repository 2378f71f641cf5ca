// The names of the sounds the game has, as agreed with the script that makes them (`npm run sounds`).
// Knows nothing of when they are played.

export const clipNames = [
  'gavel',
  'gavel-double',
  'murmur',
  'paper',
  'paper-slide',
  'pen',
  'door',
  'sting',
  'chime',
  'low-sting',
  'scales',
  'seal',
  'room-tone',
] as const;

export type ClipName = (typeof clipNames)[number];

/** Start and length in milliseconds, and whether it goes round: the form Howler takes. */
export type ClipPlace = [number, number] | [number, number, boolean];
