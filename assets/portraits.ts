// The addresses of the portraits, one a look. An address costs nothing: a portrait is fetched when it is shown.
import type { Look } from '../src/level/types.ts';

const files = import.meta.glob<string>('./made/portrait-*.svg', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

export const portraitOf = (look: Look): string => files[`./made/portrait-${look}.svg`] ?? '';
