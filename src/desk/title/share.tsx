// Giving a case on: a link that carries it, or a class link that fixes how a class plays it; its QR code; how long it is.
import { useEffect, useState } from 'preact/hooks';
import type { ClassTerms, ShelfItem, TitleProps } from '../contract.ts';
import { useOwnId } from '../own-id.ts';
import { Choice, Group } from '../parts/choice.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useAllWords } from '../room.ts';
import { MOST_IN_QR, QrCode } from './qr-code.tsx';

const SOME_CUT_AT = 2_000; // characters: mail and chat programs, and old servers' logs
const LONGEST = 100_000; // characters: past this, browsers and what carries links between them fail one by one

type ShareProps = {
  readonly item: ShelfItem;
  onClose(): void;
} & Pick<TitleProps, 'linkTo' | 'copy' | 'saveCase' | 'difficulties'>;

const helps = ['all', 'nudge', 'none'] as const satisfies readonly ClassTerms['help'][];
const free: ClassTerms = { side: null, difficulty: null, help: null };

type Made = { readonly state: 'making' | 'failed' } | { readonly state: 'made'; readonly link: string };

function useLink({ item, linkTo }: ShareProps, terms: ClassTerms | null): Made {
  const [made, tell] = useState<Made>({ state: 'making' });
  useEffect(() => {
    let wanted = true;
    tell({ state: 'making' });
    void linkTo(item.id, terms).then((link) => {
      if (wanted) tell(link === null ? { state: 'failed' } : { state: 'made', link });
    });
    return () => {
      wanted = false;
    };
  }, [item.id, terms]);
  return made;
}

function LinkField({ link, copy }: { readonly link: string } & Pick<TitleProps, 'copy'>) {
  const { cases } = useAllWords();
  const id = useOwnId();
  const [said, say] = useState('');
  return (
    <>
      <label for={id}>{cases.link}</label>
      <div class="link-line">
        <input
          id={id}
          class="field"
          type="text"
          readOnly
          data-act="link"
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button
          type="button"
          class="primary"
          data-act="copyLink"
          onClick={() => void copy(link).then((done) => say(done ? cases.copied : cases.notCopied))}
        >
          {cases.copy}
        </button>
      </div>
      <p role="status">{said}</p>
    </>
  );
}

function Link({ made, copy }: { readonly made: Made } & Pick<TitleProps, 'copy'>) {
  const { cases } = useAllWords();
  if (made.state !== 'made') return <p role="status">{cases[made.state]}</p>;
  const { link } = made;
  if (link.length > LONGEST) return <p class="link-note">{cases.tooLong(link.length)}</p>;
  return (
    <>
      <LinkField key={link} link={link} copy={copy} />
      {link.length > SOME_CUT_AT ? <p class="link-note">{cases.long(link.length)}</p> : null}
      {link.length > MOST_IN_QR ? <p class="link-note">{cases.noQr}</p> : <QrCode link={link} />}
    </>
  );
}

interface TermProps<T extends string> {
  readonly legend: string;
  readonly id: string;
  readonly all: readonly { readonly id: T; readonly name: string }[];
  readonly at: T | null;
  set(one: T | null): void;
}

function Term<T extends string>({ legend, id, all, at, set }: TermProps<T>) {
  const { cases } = useAllWords();
  const group = useOwnId();
  const pill = (one: T | null, name: string) => (
    <Choice
      key={one ?? ''}
      group={group}
      act="term"
      id={`${id}-${one ?? 'free'}`}
      look="pill"
      chosen={at === one}
      onChoose={() => set(one)}
    >
      {name}
    </Choice>
  );
  return (
    <Group legend={legend} look="pills">
      {pill(null, cases.asTheyChoose)}
      {all.map((one) => pill(one.id, one.name))}
    </Group>
  );
}

export function ShareDialog(props: ShareProps) {
  const { cases, folder } = useAllWords();
  const { item, copy, saveCase, onClose } = props;
  const made = useLink(props, null);
  return (
    <Dialog title={cases.shareOf(item.title)} name="share" onClose={onClose}>
      <p>{cases.shareSay}</p>
      <Link made={made} copy={copy} />
      <button
        type="button"
        class="second"
        data-act="saveCase"
        data-id={item.id}
        onClick={() => saveCase(item.id)}
      >
        {folder.save}
      </button>
    </Dialog>
  );
}

export function ClassLinkDialog(props: ShareProps) {
  const { cases, title } = useAllWords();
  const { item, copy, difficulties, onClose } = props;
  const [terms, set] = useState<ClassTerms>(free);
  const made = useLink(props, terms);
  const sides = item.sides.map((id) => ({ id, name: cases.sides[id] }));
  return (
    <Dialog title={cases.classOf(item.title)} name="class" onClose={onClose}>
      <p>{cases.classSay}</p>
      {sides.length > 1 ? (
        <Term
          legend={cases.side}
          id="side"
          all={sides}
          at={terms.side}
          set={(side) => set({ ...terms, side })}
        />
      ) : null}
      <Term
        legend={title.difficulty}
        id="difficulty"
        all={difficulties}
        at={terms.difficulty}
        set={(difficulty) => set({ ...terms, difficulty })}
      />
      <Term
        legend={cases.help}
        id="help"
        all={helps.map((id) => ({ id, name: cases.helps[id] }))}
        at={terms.help}
        set={(help) => set({ ...terms, help })}
      />
      <p class="guide">{cases.classNote}</p>
      <Link made={made} copy={copy} />
    </Dialog>
  );
}
