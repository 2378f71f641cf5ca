// How numbers stand in the English words.
export const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
export const points = (n: number) => String(Math.round(n * 10) / 10);
