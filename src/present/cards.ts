// Exhibits, authorities and terms as a person reads them.
import { indexLevel } from '../level/index.ts';
import type { Authority, Exhibit, Level, Sentence } from '../level/types.ts';
import { dateText } from './date-text.ts';
import type { CardView, SentenceView } from './view.ts';
import type { Words } from './words.ts';

function sentenceView(card: { id: string; cite: string }, sentence: Sentence, at: number): SentenceView {
  const quoted = 'quote' in sentence;
  return {
    pin: `${card.id}#${at + 1}`,
    text: quoted ? sentence.quote : sentence.says,
    quoted,
    cite: sentence.cite ?? card.cite,
    ...(quoted && { language: sentence.language, translation: sentence.translation, plain: sentence.plain }),
  };
}

function byWhom(level: Level, words: Words, { by }: Exhibit): string {
  if (by === 'both') return words.byBoth;
  if (by === 'court') return words.byCourt;
  return words.byMovant(level.parties[by].short);
}

const common = (card: Exhibit | Authority) => ({
  id: card.id,
  name: card.name,
  cite: card.cite,
  plain: card.plain,
  cannotShow: card.cannotShow,
  sentences: card.sentences.map((sentence, at) => sentenceView(card, sentence, at)),
  starred: false,
});

function exhibitView(level: Level, words: Words, exhibit: Exhibit): CardView {
  return {
    ...common(exhibit),
    kind: 'exhibit',
    sort: words.kinds[exhibit.kind],
    status: words.statuses[exhibit.status],
    by: byWhom(level, words, exhibit),
    date: dateText(exhibit.date, words.dates),
  };
}

function authorityView(words: Words, authority: Authority): CardView {
  return {
    ...common(authority),
    kind: 'authority',
    sort: words.kinds[authority.kind],
    status: '',
    by: '',
    date: authority.date === undefined ? '' : dateText(authority.date, words.dates),
  };
}

interface Shelf {
  readonly exhibits: readonly CardView[];
  readonly law: readonly CardView[];
}

type Side = 'movant' | 'respondent';

const unstarred = (level: Level, words: Words, side: Side): Shelf => ({
  exhibits: level.record
    .filter(({ citableBy }) => citableBy.includes(side))
    .map((exhibit) => exhibitView(level, words, exhibit)),
  law: level.law.map((authority) => authorityView(words, authority)),
});

const remembered = new WeakMap<Level, WeakMap<Words, Map<Side, Shelf>>>();

/** Made once for each level, language and side: a large record, made anew at each event, would be felt. */
function shelfOf(level: Level, words: Words, side: Side): Shelf {
  const inWords = remembered.get(level) ?? new WeakMap<Words, Map<Side, Shelf>>();
  remembered.set(level, inWords);
  const bySide = inWords.get(words) ?? new Map<Side, Shelf>();
  inWords.set(words, bySide);
  const shelf = bySide.get(side) ?? unstarred(level, words, side);
  bySide.set(side, shelf);
  return shelf;
}

/** All cards that a side may cite, those starred marked. */
export function shelf(level: Level, words: Words, side: Side, starred: readonly string[]): Shelf {
  const { exhibits, law } = shelfOf(level, words, side);
  const mark = (card: CardView) => (starred.includes(card.id) ? { ...card, starred: true } : card);
  return { exhibits: exhibits.map(mark), law: law.map(mark) };
}

export const issueName = (level: Level, id: string): string => indexLevel(level).issues.get(id)?.name ?? id;
