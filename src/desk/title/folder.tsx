// A case on the shelf: its drawn cover, what it is about, and how to begin or go on.
import type { ShelfItem, TitleProps } from '../contract.ts';
import { coverUrl } from '../covers.ts';
import { useWords } from '../room.ts';
import { FolderMore, type MoreProps } from './folder-more.tsx';

type FolderProps = MoreProps & Pick<TitleProps, 'resume'>;

function FolderActs({
  item: { id, title, underWay },
  start,
  resume,
}: { readonly item: ShelfItem } & Pick<TitleProps, 'start' | 'resume'>) {
  const { title: words } = useWords();
  const heard = underWay !== null && underWay.advocacy !== null;
  if (underWay === null)
    return (
      <button
        type="button"
        class="primary"
        data-act="start"
        data-id={id}
        aria-label={words.startOf(title)}
        onClick={() => start(id)}
      >
        {words.start}
      </button>
    );
  return (
    <>
      <button
        type="button"
        class="primary"
        data-act="resume"
        data-id={id}
        aria-label={heard ? words.debriefOf(title) : words.resumeOf(title)}
        onClick={() => resume(id)}
      >
        {heard ? words.debrief : words.resume}
      </button>
      <button
        type="button"
        class="second"
        data-act="start"
        data-id={id}
        aria-label={words.afreshOf(title)}
        onClick={() => start(id)}
      >
        {words.afresh}
      </button>
    </>
  );
}

function stateOf({ underWay }: ShelfItem): 'fresh' | 'underWay' | 'heard' {
  if (underWay === null) return 'fresh';
  return underWay.advocacy === null ? 'underWay' : 'heard';
}

export function Folder(props: FolderProps) {
  const { title: words, folder } = useWords();
  const { dressed } = props;
  const { id, lang, title, summary, cover, contentNotes, own, underWay } = props.item;
  return (
    <li class="folder" data-case={id}>
      <p class="folder-tab">{words.tab[stateOf(props.item)]}</p>
      <article>
        <img
          class="folder-cover"
          src={dressed ? coverUrl(cover) : undefined}
          alt=""
          width="480"
          height="270"
          loading="lazy"
        />
        <h3 lang={lang}>{title}</h3>
        {own === null ? null : <p class="folder-own">{folder.own(own.from)}</p>}
        <p lang={lang}>{summary}</p>
        {underWay === null ? null : (
          <p class="folder-under-way">
            {underWay.advocacy === null ? words.underWay(underWay.step) : words.heard(underWay.advocacy)}
          </p>
        )}
        {contentNotes.length === 0 ? null : (
          <details class="fold folder-notes">
            <summary>{words.notes}</summary>
            <ul>
              {contentNotes.map((note) => (
                <li key={note} lang={lang}>
                  {note}
                </li>
              ))}
            </ul>
          </details>
        )}
        <div class="folder-acts">
          <FolderActs {...props} />
        </div>
        <FolderMore {...props} />
      </article>
    </li>
  );
}
