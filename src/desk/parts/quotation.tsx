// Words that somebody really wrote, set apart with their source; and passages, where quoted and written words mix.
import type { Quotation } from '../../level/types.ts';
import type { Passage } from '../../proceedings/index.ts';
import { useWords } from '../room.ts';

/** Ours, beside words that are quoted in another language. */
export function Translation({ text }: { readonly text: string | undefined }) {
  const { ourTranslation } = useWords();
  return text === undefined ? null : <p class="translation">{ourTranslation(text)}</p>;
}

export function Quoted({ quotation }: { readonly quotation: Quotation }) {
  const { quote, cite, language, translation } = quotation;
  return (
    <figure class="quoted">
      <blockquote lang={language}>“{quote}”</blockquote>
      <Translation text={translation} />
      <figcaption>{cite}</figcaption>
    </figure>
  );
}

export function QuotedAll({ quotations }: { readonly quotations: readonly Quotation[] }) {
  return (
    <>
      {quotations.map((one, at) => (
        <Quoted key={at} quotation={one} />
      ))}
    </>
  );
}

export function Passages({ said }: { readonly said: readonly Passage[] }) {
  return (
    <>
      {said.map(({ kind, text, cite, language, translation }, at) =>
        kind === 'quoted' ? (
          <figure key={at} class="quoted">
            <blockquote lang={language}>{text}</blockquote>
            <Translation text={translation} />
            {cite === undefined ? null : <figcaption>{cite}</figcaption>}
          </figure>
        ) : (
          <p key={at} class={kind === 'direction' ? 'direction' : 'speech'}>
            {text}
          </p>
        ),
      )}
    </>
  );
}
