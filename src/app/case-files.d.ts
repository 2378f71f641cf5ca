// Case files, the guide to writing them, and the packs of drawings, as the build's plugins give them.
declare module '*.md?guide' {
  const blocks: readonly import('../desk/guide/blocks.ts').Block[];
  export default blocks;
}
declare module '*/manifest.json?packs' {
  const addresses: Readonly<Record<string, string>>;
  export default addresses;
}
declare module '*.yaml?shelf' {
  const shelf: import('./cases/shelf-entry.ts').ShelfEntry;
  export default shelf;
}
declare module '*.yaml?text' {
  const text: string;
  export default text;
}
declare module '*.yaml?texts' {
  const texts: import('../level/index.ts').Texts;
  export default texts;
}
declare module '*.yaml?parts' {
  const parts: import('./fetch-level.ts').LevelParts;
  export default parts;
}
