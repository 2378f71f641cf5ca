// An exhibit or an authority as a paper card: plain words first, its sentences on request.
import type { CardView } from '../../present/index.ts';
import { Listen } from '../listen/listen.tsx';
import { useAllWords, useCaseLanguage, useRoom } from '../room.ts';
import { PlainBeside, Translation } from './quotation.tsx';
import { useReadingLevel } from './reading.tsx';
import { Star } from './star.tsx';
import { markTerms } from './terms.ts';
import { Marked } from './told.tsx';

/** What sort of thing it is, whose, and from when: one line of small words. */
export function CardKind({ card }: { readonly card: CardView }) {
  const { status, sort, by, date } = card;
  const facts = [sort, by, date].filter((fact) => fact !== '');
  return (
    <p class="card-kind">
      {status === '' ? null : <span class="badge">{status}</span>}
      <span>{facts.join(' · ')}</span>
    </p>
  );
}

/** The card's plain words and its sentences; terms are marked once on the whole card. */
export function CardText({ card, folded }: { readonly card: CardView; readonly folded: boolean }) {
  const own = useCaseLanguage();
  const { card: words } = useAllWords();
  const [reading, read] = useReadingLevel();
  const { glossary } = useRoom().props.view;
  const [plain = [], ...said] = markTerms([card.plain, ...card.sentences.map(({ text }) => text)], glossary);
  const sentences = (
    <ol class="sentences">
      {card.sentences.map(({ pin, quoted, cite, language, translation, plain: beside }, at) => (
        <li key={pin} class={quoted ? 'sentence sentence-quoted' : 'sentence'}>
          <span {...own} {...(language === undefined ? {} : { lang: language })}>
            {quoted ? '“' : ''}
            <Marked told={said[at] ?? []} />
            {quoted ? '”' : ''}
          </span>
          <Translation text={translation} />
          <PlainBeside text={beside} />
          {quoted ? <cite {...own}>{cite}</cite> : null}
        </li>
      ))}
    </ol>
  );
  return (
    <>
      <Listen name={card.name} />
      <p class="card-plain" {...own}>
        <Marked told={plain} />
      </p>
      {folded ? (
        <details
          class="fold"
          open={reading === 'full'}
          onToggle={({ currentTarget }) => read(currentTarget.open ? 'full' : 'plain')}
        >
          <summary data-act="card.opened" data-id={card.id}>
            {words.sentences(card.sentences.length)}
          </summary>
          {sentences}
          <p class="card-cite" {...own}>
            {card.cite}
          </p>
        </details>
      ) : (
        <>
          {sentences}
          <p class="card-cite" {...own}>
            {card.cite}
          </p>
        </>
      )}
    </>
  );
}

export function RecordCard({ card }: { readonly card: CardView }) {
  const own = useCaseLanguage();
  return (
    <article class={`card card-${card.kind}`} data-card={card.id} data-listen>
      <div class="card-head">
        <h3 {...own}>{card.name}</h3>
        <Star card={card} />
      </div>
      <CardKind card={card} />
      <CardText card={card} folded />
    </article>
  );
}
