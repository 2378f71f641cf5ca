// Los números en las palabras en español.
export const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
export const agree = (n: number, one: string, many: string) => (n === 1 ? one : many);
export const points = (n: number) => String(Math.round(n * 10) / 10);
export const thousands = (n: number) => n.toLocaleString('es-MX'); // 1,000, como en los textos de los casos
