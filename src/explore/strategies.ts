// Ways of playing without thinking. If any of them scores well, the case can be guessed.
import { stream } from '../proceedings/index.ts';
import type { Kind, Offer, Strategy } from './player.ts';

const at = (offers: readonly Offer[], index: number): Offer => {
  const offer = offers[index];
  if (offer === undefined) throw new RangeError('A strategy was offered nothing to pick from.');
  return offer;
};

/** Anything, with equal chance. */
export function clicking(seed: number): Strategy {
  const next = stream(seed);
  return (offers) => at(offers, Math.floor(next() * offers.length));
}

const first: Strategy = (offers) => at(offers, 0);
const last: Strategy = (offers) => at(offers, offers.length - 1);

const longest: Strategy = (offers) => {
  const most = Math.max(...offers.map(({ words }) => words.length));
  return offers.find(({ words }) => words.length === most) ?? at(offers, 0);
};

/** Picks by name what a manner always says, and the first of all else. */
const always =
  (said: Partial<Record<Kind, string>>): Strategy =>
  (offers, kind) =>
    offers.find(({ id }) => id === said[kind]) ?? at(offers, 0);

export const fixedStrategies: readonly { readonly name: string; readonly strategy: Strategy }[] = [
  { name: 'always the first', strategy: first },
  { name: 'always the last', strategy: last },
  { name: 'always the longest', strategy: longest },
  {
    name: 'always hedging',
    strategy: always({ direct: 'depends', certainty: 'arguable', mark: 'not-sure', count: '2' }),
  },
  { name: 'always sure', strategy: always({ direct: 'yes', certainty: 'likely', mark: 'sure', count: '2' }) },
];
