// The name, the line, and one press to begin with: what is under way, else the first case not heard yet.
import { useEffect, useRef } from 'preact/hooks';
import type { ShelfItem, TitleProps } from '../contract.ts';
import { titleUrl } from '../covers.ts';
import { ScalesMark } from '../parts/scales-mark.tsx';
import { Soon } from '../parts/soon.tsx';
import { useWords } from '../room.ts';

type Speaking = Pick<TitleProps, 'language' | 'languages' | 'settings' | 'set'>;
type Offering = Pick<TitleProps, 'shelf' | 'classed' | 'start' | 'resume' | 'dressed'>;
type HeroProps = Offering & Speaking & { openSettings(): void };

/** The case to offer first: the class's own, one that waits to be gone on with, else the first that was never begun. */
export function offered(
  shelf: readonly ShelfItem[],
  classed: TitleProps['classed'] = null,
): ShelfItem | null {
  const ofClass = shelf.find(({ id }) => id === classed?.id);
  if (ofClass !== undefined) return ofClass;
  const waits = shelf.find(({ underWay }) => underWay !== null && underWay.advocacy === null);
  return waits ?? shelf.find(({ underWay }) => underWay === null) ?? null;
}

function Offer({ shelf, classed, start, resume }: Offering) {
  const { title: words } = useWords();
  const item = offered(shelf, classed);
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

/** What the class link fixes for the case that it leads to. */
function ClassSays({ shelf, classed }: Pick<TitleProps, 'shelf' | 'classed'>) {
  const { title: words } = useWords();
  const item = shelf.find(({ id }) => id === classed?.id);
  if (classed === null || item === undefined) return null;
  return (
    <div class="class-says">
      <p>{words.classFor(item.title)}</p>
      <ul>
        {classed.says.map((say) => (
          <li key={say}>{say}</li>
        ))}
      </ul>
    </div>
  );
}

/** The other languages, each by its own name: whoever cannot read this page can read that. */
function OtherLanguages({ language, languages, settings, set }: Speaking) {
  return languages
    .filter(({ code }) => code !== language)
    .map(({ code, name }) => (
      <button
        key={code}
        type="button"
        class="second"
        lang={code}
        data-act="language"
        data-id={code}
        onClick={() => set({ ...settings, language: code })}
      >
        {name}
      </button>
    ));
}

/** The offer stands beside the picture and belongs to what can be done: `offerId` is where that finds it. */
export function Hero({ offerId, ...props }: HeroProps & { readonly offerId: string }) {
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
        <section class="hero-where" aria-label={words.regions.where}>
          <p class="hero-line">{words.title.line}</p>
          <p class="hero-more">{words.title.more}</p>
          <ClassSays {...props} />
        </section>
        <div id={offerId} class="hero-acts">
          <Offer {...props} />
          <Soon>
            <button type="button" class="second" data-act="settings" onClick={() => props.openSettings()}>
              {words.title.settings}
            </button>
            <OtherLanguages {...props} />
          </Soon>
        </div>
      </div>
      <img class="hero-picture" src={props.dressed ? titleUrl : undefined} alt="" width="1200" height="380" />
    </header>
  );
}
