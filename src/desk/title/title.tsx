// The first page: what this is in one line, a case to begin at once, and the shelf.
import { useEffect, useState } from 'preact/hooks';
import type { TitleProps } from '../contract.ts';
import { useKeptFocus } from '../focus.ts';
import { useOwnId } from '../own-id.ts';
import { Choice, Group } from '../parts/choice.tsx';
import { Soon } from '../parts/soon.tsx';
import { SettingsContext, useWords } from '../room.ts';
import { useDropping } from './dropping.ts';
import { Folder } from './folder.tsx';
import { Hero } from './hero.tsx';

/** How much help the next hearing gives. The rubric is the same. */
function Help({ settings, difficulties, set }: Pick<TitleProps, 'settings' | 'difficulties' | 'set'>) {
  const { title: words } = useWords();
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

export interface Open {
  readonly dialog: 'settings' | 'bring' | 'share' | 'class';
  readonly id?: string; // of the case that is given on
}

function Shelf({ props, open }: { readonly props: TitleProps; open(what: Open): void }) {
  const words = useWords();
  const { shelf, settings, difficulties, classed, set } = props;
  return (
    <section>
      <h2 class="shelf-name">{words.title.shelf}</h2>
      {classed?.fixesDifficulty === true ? null : <Help {...{ settings, difficulties, set }} />}
      <ul class="shelf">
        {shelf.map((item) => (
          <Folder
            key={item.id}
            {...props}
            item={item}
            openShare={(id) => open({ dialog: 'share', id })}
            openClass={(id) => open({ dialog: 'class', id })}
          />
        ))}
      </ul>
    </section>
  );
}

function FrontActs({
  props,
  id,
  open,
}: {
  readonly props: TitleProps;
  readonly id: string;
  open(what: Open): void;
}) {
  const words = useWords();
  const acts = [
    ['bring', words.title.bring, () => open({ dialog: 'bring' })],
    ['openGuide', words.title.guide, () => props.openGuide()],
    ['openSave', words.title.openSave, () => props.openSave()],
  ] as const;
  return (
    <div class="front-acts" id={id}>
      {acts.map(([act, say, press]) => (
        <button key={act} type="button" class="second" data-act={act} onClick={press}>
          {say}
        </button>
      ))}
    </div>
  );
}

/** News of the game: the one status of the page. */
function FrontSaid({ notice, update }: Pick<TitleProps, 'notice' | 'update'>) {
  const { regions, title: words } = useWords();
  return (
    <section class="front-said" aria-label={regions.said}>
      <div role="status">
        {notice === null ? null : <p class="notice">{notice}</p>}
        {update === null ? null : (
          <p class="notice">
            {words.newer}{' '}
            <button type="button" class="second" data-act="update" onClick={update}>
              {words.update}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

export function Title(props: TitleProps) {
  const { bringFiles, over: Shown } = props;
  const words = useWords();
  const [opened, open] = useState<Open | null>(null);
  const [text, write] = useState('');
  const id = useOwnId();
  const over = useDropping(bringFiles);
  useKeptFocus();
  useEffect(() => {
    document.title = words.game;
  }, [words]);
  return (
    <main class="front">
      <Hero {...props} offerId={`${id}-offer`} openSettings={() => open({ dialog: 'settings' })} />
      <Soon>
        <ul class="front-facts">
          {words.title.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </Soon>
      <section class="do" aria-label={words.regions.act} aria-owns={`${id}-offer ${id}-shelf ${id}-acts`}>
        <Soon>
          <div id={`${id}-shelf`}>
            <Shelf props={props} open={open} />
          </div>
          <FrontActs props={props} id={`${id}-acts`} open={open} />
        </Soon>
      </section>
      <FrontSaid {...props} />
      <SettingsContext.Provider value={props}>
        {Shown === null ? null : (
          <Shown props={props} open={opened} pasted={{ text, write }} onClose={() => open(null)} />
        )}
      </SettingsContext.Provider>
      <p class="front-links">
        <a href="./accessibility.html" hreflang="en">
          {words.title.accessibility}
        </a>
        <a href="./for-it.html" hreflang="en">
          {words.title.forIt}
        </a>
      </p>
      {over ? (
        <p class="drop-here" role="status">
          <span>{words.title.dropHere}</span>
        </p>
      ) : null}
    </main>
  );
}
