// Words that somebody really wrote, set apart with their source; and passages, where quoted and written words mix.
import type { Quotation } from '../../level/types.ts';
import type { Passage } from '../../proceedings/index.ts';

export function Quoted({ quotation }: { readonly quotation: Quotation }) {
  return (
    <figure class="quoted">
      <blockquote>“{quotation.quote}”</blockquote>
      <figcaption>{quotation.cite}</figcaption>
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
      {said.map(({ kind, text, cite }, at) =>
        kind === 'quoted' ? (
          <figure key={at} class="quoted">
            <blockquote>{text}</blockquote>
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
