// The first page: what this is in one line, and the shelf of cases. A case starts in one press.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShelfItem, TitleProps } from './contract.ts';
import { Dialog } from './parts/dialog.tsx';
import { ScalesMark } from './parts/scales-mark.tsx';
import { SettingsForm } from './parts/settings-form.tsx';
import { useWords } from './room.ts';

type FolderProps = { readonly item: ShelfItem } & Pick<TitleProps, 'start' | 'resume'>;

function FolderActs({ item: { id, title, underWay }, start, resume }: FolderProps) {
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

function Folder(props: FolderProps) {
  const { title: words } = useWords();
  const { id, title, summary, contentNotes, underWay } = props.item;
  return (
    <li class="folder" data-case={id}>
      <p class="folder-tab">{words.tab[stateOf(props.item)]}</p>
      <article>
        <h3>{title}</h3>
        <p>{summary}</p>
        {contentNotes.length === 0 ? null : (
          <div class="folder-notes">
            <h4>{words.notes}</h4>
            <ul>
              {contentNotes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </div>
        )}
        {underWay === null ? null : (
          <p class="folder-under-way">
            {underWay.advocacy === null ? words.underWay(underWay.step) : words.heard(underWay.advocacy)}
          </p>
        )}
        <div class="folder-acts">
          <FolderActs {...props} />
        </div>
      </article>
    </li>
  );
}

/** Something to decide before going on. It cannot be passed by. */
function Question({
  question,
  choose,
}: { question: NonNullable<TitleProps['question']> } & Pick<TitleProps, 'choose'>) {
  const { title: words } = useWords();
  const acts = question.choices.map(({ id, label }) => (
    <button key={id} type="button" class="second" data-act="choose" data-id={id} onClick={() => choose(id)}>
      {label}
    </button>
  ));
  return (
    <Dialog title={words.question} name="question" firm onClose={() => {}} acts={acts}>
      <p>{question.say}</p>
    </Dialog>
  );
}

function Head() {
  const words = useWords();
  const h1 = useRef<HTMLHeadingElement>(null);
  useEffect(() => h1.current?.focus({ preventScroll: true }), []);
  return (
    <header class="front-head">
      <ScalesMark />
      <h1 ref={h1} tabIndex={-1} data-home>
        {words.game}
      </h1>
      <p class="front-line">{words.title.line}</p>
      <p class="front-more">{words.title.more}</p>
      <Facts />
    </header>
  );
}

function Facts() {
  const { title: words } = useWords();
  return (
    <ul class="front-facts">
      {words.facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

export function Title({
  shelf,
  notice,
  question,
  settings,
  start,
  resume,
  openSave,
  set,
  choose,
}: TitleProps) {
  const words = useWords();
  const [setting, openSettings] = useState(false);
  useEffect(() => {
    document.title = words.game;
  }, [words]);
  return (
    <main class="front">
      <Head />
      <div role="status" aria-live="polite">
        {notice === null ? null : <p class="notice">{notice}</p>}
      </div>
      <section aria-labelledby="shelf">
        <h2 id="shelf" class="unseen">
          {words.title.shelf}
        </h2>
        <ul class="shelf">
          {shelf.map((item) => (
            <Folder key={item.id} item={item} start={start} resume={resume} />
          ))}
        </ul>
      </section>
      <div class="front-acts">
        <button type="button" class="second" data-act="openSave" onClick={() => openSave()}>
          {words.title.openSave}
        </button>
        <button type="button" class="second" data-act="settings" onClick={() => openSettings(true)}>
          {words.title.settings}
        </button>
      </div>
      {question === null ? null : <Question question={question} choose={choose} />}
      {setting ? (
        <Dialog title={words.title.settings} name="settings" onClose={() => openSettings(false)}>
          <SettingsForm settings={settings} set={set} />
        </Dialog>
      ) : null}
    </main>
  );
}
