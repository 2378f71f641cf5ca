// The name, the line, and one press to begin with: what is under way, else the first case not heard yet.
import { useEffect, useRef } from 'preact/hooks';
import type { ShelfItem, TitleProps } from '../contract.ts';
import { titleUrl } from '../covers.ts';
import { ScalesMark } from '../parts/scales-mark.tsx';
import { useWords } from '../room.ts';

type HeroProps = Pick<TitleProps, 'shelf' | 'start' | 'resume'>;

/** The case to offer first: one that waits to be gone on with, else the first that was never begun. */
export function offered(shelf: readonly ShelfItem[]): ShelfItem | null {
  const waits = shelf.find(({ underWay }) => underWay !== null && underWay.advocacy === null);
  return waits ?? shelf.find(({ underWay }) => underWay === null) ?? null;
}

function Offer({ shelf, start, resume }: HeroProps) {
  const { title: words } = useWords();
  const item = offered(shelf);
  if (item === null) return null;
  const { id, title, underWay } = item;
  return underWay === null ? (
    <button type="button" class="primary offer" data-act="offer" data-id={id} onClick={() => start(id)}>
      {words.startOf(title)}
    </button>
  ) : (
    <button type="button" class="primary offer" data-act="offer" data-id={id} onClick={() => resume(id)}>
      {words.resumeOf(title)}
    </button>
  );
}

export function Hero(props: HeroProps) {
  const words = useWords();
  const h1 = useRef<HTMLHeadingElement>(null);
  useEffect(() => h1.current?.focus({ preventScroll: true }), []);
  return (
    <header class="hero">
      <div class="hero-say">
        <h1 ref={h1} tabIndex={-1} data-home>
          <ScalesMark />
          {words.game}
        </h1>
        <p class="hero-line">{words.title.line}</p>
        <p class="hero-more">{words.title.more}</p>
        <Offer {...props} />
      </div>
      <img class="hero-picture" src={titleUrl} alt="" width="1200" height="380" />
    </header>
  );
}
