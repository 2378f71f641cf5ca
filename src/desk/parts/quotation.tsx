// Words that somebody really wrote, set apart with their source; and passages, where quoted and written words mix.
import { Fragment } from 'preact';
import type { Quotation } from '../../level/types.ts';
import type { Passage } from '../../proceedings/index.ts';
import { useCaseLanguage, useWords } from '../room.ts';

/** Ours, beside words that are quoted in another language. */
export function Translation({ text }: { readonly text: string | undefined }) {
  const { ourTranslation } = useWords();
  return text === undefined ? null : <p class="translation">{ourTranslation(text)}</p>;
}

/** Ours, beside words that are quoted: what they come to. */
export function PlainBeside({ text }: { readonly text: string | undefined }) {
  const { inPlainWords } = useWords();
  return text === undefined ? null : <p class="beside-quoted">{inPlainWords(text)}</p>;
}

export function Quoted({ quotation }: { readonly quotation: Quotation }) {
  const own = useCaseLanguage();
  const { quote, cite, plain, language, translation } = quotation;
  return (
    <figure class="quoted">
      <blockquote {...own} {...(language === undefined ? {} : { lang: language })}>
        “{quote}”
      </blockquote>
      <Translation text={translation} />
      <PlainBeside text={plain} />
      <figcaption {...own}>{cite}</figcaption>
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

function OnePassage({ passage: { kind, text, cite, language, translation } }: { readonly passage: Passage }) {
  const own = useCaseLanguage();
  if (kind !== 'quoted')
    return (
      <p class={kind === 'direction' ? 'direction' : 'speech'} {...own}>
        {text}
      </p>
    );
  return (
    <figure class="quoted">
      <blockquote {...own} {...(language === undefined ? {} : { lang: language })}>
        {text}
      </blockquote>{' '}
      <Translation text={translation} />{' '}
      {cite === undefined ? null : <figcaption {...own}>{cite}</figcaption>}
    </figure>
  );
}

/** With a space between, for where they are read out as one. */
export function Passages({ said }: { readonly said: readonly Passage[] }) {
  return (
    <>
      {said.map((passage, at) => (
        <Fragment key={at}>
          <OnePassage passage={passage} />{' '}
        </Fragment>
      ))}
    </>
  );
}
