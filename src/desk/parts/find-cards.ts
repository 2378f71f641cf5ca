// Which cards a search and a filter leave. Knows nothing of how they are shown.
import type { CardView } from '../../present/index.ts';

export const ALL = 'all';
export const STARRED = 'starred';

export interface Sought {
  readonly words: string;
  readonly only: string; // ALL, STARRED or a status
}

const plainly = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

function textOf({ name, sort, status, by, date, cite, plain, sentences }: CardView): string {
  const said = sentences.map(({ text }) => text);
  return plainly([name, sort, status, by, date, cite, plain, ...said].join(' '));
}

export function findCards(cards: readonly CardView[], { words, only }: Sought): readonly CardView[] {
  const wanted = plainly(words).split(/\s+/).filter(Boolean);
  return cards.filter((card) => {
    if (only === STARRED && !card.starred) return false;
    if (only !== ALL && only !== STARRED && card.status !== only) return false;
    const text = wanted.length > 0 ? textOf(card) : '';
    return wanted.every((word) => text.includes(word));
  });
}

export const statusesOf = (cards: readonly CardView[]): readonly string[] => [
  ...new Set(cards.map(({ status }) => status).filter((status) => status !== '')),
];
