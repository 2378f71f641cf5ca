// A text in which the glossary's words can be tapped.
import { useRoom } from '../room.ts';
import { markTerms, type Told } from './terms.ts';

export function Marked({ told }: { readonly told: readonly Told[] }) {
  const { explain } = useRoom();
  return (
    <>
      {told.map((part, at) =>
        typeof part === 'string' ? (
          part
        ) : (
          <button
            key={at}
            type="button"
            class="term"
            data-act="term"
            aria-haspopup="dialog"
            onClick={() => explain(part.term.term)}
          >
            {part.text}
          </button>
        ),
      )}
    </>
  );
}

export function Text({ say }: { readonly say: string }) {
  const { glossary } = useRoom().props.view;
  const [told = []] = markTerms([say], glossary);
  return <Marked told={told} />;
}
