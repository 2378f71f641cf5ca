// The first page: what this is in one line, a case to begin at once, and the shelf.
import { useEffect, useState } from 'preact/hooks';
import { ReportDialog } from '../cases/report.tsx';
import type { TitleProps } from '../contract.ts';
import { Choice, Group } from '../parts/choice.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { SettingsForm } from '../parts/settings-form.tsx';
import { useWords } from '../room.ts';
import { Folder } from './folder.tsx';
import { Hero } from './hero.tsx';

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

/** How much help the next hearing gives. The rubric is the same. */
function Help({ settings, difficulties, set }: Pick<TitleProps, 'settings' | 'difficulties' | 'set'>) {
  const { settings: words } = useWords();
  const chosen = difficulties.find(({ id }) => id === settings.difficulty);
  return (
    <div class="help-choice">
      <Group legend={words.difficulty} look="pills">
        {difficulties.map(({ id, name }) => (
          <Choice
            key={id}
            group="difficulty"
            act="setting"
            id={`difficulty-${id}`}
            look="pill"
            chosen={settings.difficulty === id}
            onChoose={() => set({ ...settings, difficulty: id })}
          >
            {name}
          </Choice>
        ))}
      </Group>
      <p>{chosen?.means}</p>
    </div>
  );
}

export function Title(props: TitleProps) {
  const { shelf, notice, question, settings, difficulties, start, resume, openSave, set, choose } = props;
  const { report, askReport } = props;
  const words = useWords();
  const [setting, openSettings] = useState(false);
  useEffect(() => {
    document.title = words.game;
  }, [words]);
  return (
    <main class="front">
      <Hero {...{ shelf, start, resume }} />
      <div role="status" aria-live="polite">
        {notice === null ? null : <p class="notice">{notice}</p>}
      </div>
      <section aria-labelledby="shelf">
        <h2 id="shelf" class="shelf-name">
          {words.title.shelf}
        </h2>
        <Help {...{ settings, difficulties, set }} />
        <ul class="shelf">
          {shelf.map((item) => (
            <Folder key={item.id} {...{ item, start, resume, askReport }} />
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
      <ul class="front-facts">
        {words.title.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {question === null ? null : <Question question={question} choose={choose} />}
      {report === null ? null : <ReportDialog {...report} />}
      {setting ? (
        <Dialog title={words.title.settings} name="settings" onClose={() => openSettings(false)}>
          <SettingsForm settings={settings} set={set} />
        </Dialog>
      ) : null}
    </main>
  );
}
