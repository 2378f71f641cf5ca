// Where the small portraits of the looks are. Files of their own: nothing is fetched until they are seen.
import type { Look } from '../level/types.ts';

const files = import.meta.glob<string>('../../assets/made/portrait-*.svg', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

const nameOf = (path: string) => path.replace(/^.*portrait-|\.svg$/g, '');

/** Every look that counsel may have, in the order of their names. */
export const portraits: readonly { readonly look: Look; readonly url: string }[] = Object.entries(files).map(
  ([path, url]) => ({ look: nameOf(path) as Look, url }),
);
