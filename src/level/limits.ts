// How much a level file may hold. Far more than any case needs, and little enough that no file keeps the page waiting.

export const MOST_BYTES = 2_000_000;
export const MOST_DEPTH = 32; // parts within parts
export const MOST_PARTS = 100_000; // values, lists and groups
