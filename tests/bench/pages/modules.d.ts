// What the bench's own build gives the comparison pages: see ../building.ts.
declare module '*.ink' {
  const compiled: string;
  export default compiled;
}

declare module 'bench:chambers' {
  const chambers: import('../chambers.ts').Chambers;
  export default chambers;
}
