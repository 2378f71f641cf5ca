// Case files as the build's level plugin gives them.
declare module '*.yaml' {
  const level: import('../level/index.ts').Level;
  export default level;
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
