// Where the drawings of the shelf and of the first page are. Files of their own, so that no script carries them.
import type { Cover } from '../level/types.ts';

const covers: Readonly<Record<Cover, string>> = {
  contract: new URL('../../assets/made/cover-contract.svg', import.meta.url).href,
  factory: new URL('../../assets/made/cover-factory.svg', import.meta.url).href,
  hall: new URL('../../assets/made/cover-hall.svg', import.meta.url).href,
  newspaper: new URL('../../assets/made/cover-newspaper.svg', import.meta.url).href,
  plug: new URL('../../assets/made/cover-plug.svg', import.meta.url).href,
  scales: new URL('../../assets/made/cover-scales.svg', import.meta.url).href,
  stadium: new URL('../../assets/made/cover-stadium.svg', import.meta.url).href,
  storefront: new URL('../../assets/made/cover-storefront.svg', import.meta.url).href,
};

export const coverUrl = (name: Cover): string => covers[name];
export const titleUrl: string = new URL('../../assets/made/title.svg', import.meta.url).href;
