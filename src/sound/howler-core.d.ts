// Howler without its spatial plugin has no types of its own: it is the same two names.
declare module 'howler/dist/howler.core.min.js' {
  export { Howl, Howler } from 'howler';
}
