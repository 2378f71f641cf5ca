// Help with the chosen position: what was given, what it costs, and what may still be asked for.
import { useEffect, useRef } from 'preact/hooks';
import type { BuildingView, HintView } from '../../present/index.ts';
import { useAllWords, useCaseLanguage, useRoom } from '../room.ts';

/** The hints given; a new one takes the focus, for the button that brought it may be gone. */
function Hints({ hints }: { readonly hints: readonly HintView[] }) {
  const own = useCaseLanguage();
  const { building } = useAllWords();
  const list = useRef<HTMLDivElement>(null);
  const given = useRef(hints.length);
  useEffect(() => {
    const last = list.current?.lastElementChild;
    if (hints.length > given.current && last instanceof HTMLElement) last.focus();
    given.current = hints.length;
  }, [hints.length]);
  return (
    <div ref={list}>
      {hints.map(({ tier, text, cap }) => (
        <div key={tier} class="hint" tabIndex={-1}>
          <p class="over">{building.helpTier[tier - 1]}</p>
          <p {...own}>{text}</p>
          {cap < 100 ? <p class="hint-cap">{building.helpCap(cap)}</p> : null}
        </div>
      ))}
    </div>
  );
}

export function Help({ body, claim }: { readonly body: BuildingView; readonly claim: string | null }) {
  const { building } = useAllWords();
  const { act } = useRoom().props;
  if (!body.hintsAllowed) return null;
  if (claim === null) return <p class="help help-none">{building.helpWhich}</p>;
  const next = body.helpLeft[claim] ?? null;
  return (
    <section class="help">
      <h2>{building.help}</h2>
      <Hints key={claim} hints={body.hints[claim] ?? []} />
      {next === null ? (
        <p>{building.helpNone}</p>
      ) : (
        <button
          type="button"
          class="second"
          data-act="hint.taken"
          data-id={claim}
          onClick={() => act({ type: 'hint.taken', claim, tier: next.tier })}
        >
          {next.offer}
        </button>
      )}
    </section>
  );
}
