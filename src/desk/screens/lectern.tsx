// At the lectern: which issue to argue next, or to rest.
import { useState } from 'preact/hooks';
import type { IssueView, LecternView } from '../../present/index.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Docket } from '../parts/docket.tsx';
import { Screen } from '../parts/screen.tsx';
import { Text } from '../parts/told.tsx';
import { useAllWords, useCaseLanguage, useRoom } from '../room.ts';
import { StarredCards } from './record.tsx';

function IssueCard({ issue, named }: { readonly issue: IssueView; readonly named: boolean }) {
  const own = useCaseLanguage();
  const { lectern } = useAllWords();
  const { act } = useRoom().props;
  const { id, name, question, argued, open } = issue;
  return (
    <article class={`issue ${argued.length > 0 ? 'issue-argued' : ''}`} data-issue={id}>
      <div>
        <h3 class={named ? '' : 'unseen'} {...own}>
          {name}
        </h3>
        <p class="issue-question" {...own}>
          <Text say={question} />
        </p>
      </div>
      {argued.length === 0 ? null : (
        <div class="issue-said">
          <p class="over">{lectern.argued}</p>
          <ul>
            {argued.map(({ claim, say }) => (
              <li key={claim} {...own}>
                {say}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="issue-foot">
        <button
          type="button"
          class="choose"
          data-act="issue.chosen"
          data-id={id}
          disabled={open === 0}
          aria-label={lectern.chooseOf(name)}
          onClick={() => act({ type: 'issue.chosen', issue: id })}
        >
          {lectern.choose}
        </button>
        <p>{lectern.open(open)}</p>
      </div>
    </article>
  );
}

function RestDialog({ silent, onClose }: { readonly silent: readonly string[]; onClose(): void }) {
  const { lectern } = useAllWords();
  const { view, act } = useRoom().props;
  const acts = (
    <>
      <button type="button" class="second" data-act="rest.cancelled" onClick={onClose}>
        {lectern.restNo}
      </button>
      <button
        type="button"
        class="primary"
        data-act="counsel.rested"
        onClick={() => act({ type: 'counsel.rested' })}
      >
        {lectern.restYes}
      </button>
    </>
  );
  return (
    <Dialog title={lectern.restAsk} name="rest" onClose={onClose} acts={acts}>
      {silent.length === 0 ? null : (
        <>
          <p>{lectern.restSilent(silent.join(', '))}</p>
          <p>{lectern.restBurden}</p>
        </>
      )}
      <p>{lectern.restMinutes(view.minutes.left)}</p>
    </Dialog>
  );
}

/** The issues in the level's order, under the element they belong to. */
function byElement(issues: readonly IssueView[]): readonly (readonly [string, readonly IssueView[]])[] {
  const elements = [...new Set(issues.map(({ element }) => element))];
  return elements.map((name) => [name, issues.filter(({ element }) => element === name)]);
}

export function Lectern({ body }: { readonly body: LecternView }) {
  const own = useCaseLanguage();
  const { lectern } = useAllWords();
  const { act, view } = useRoom().props;
  const [asking, ask] = useState(false);
  const { issues, silent } = body;
  const spent = issues.every(({ open }) => open === 0);
  const early = silent.length > 0 || (view.minutes.left > 0 && !spent);
  const rest = () => (early ? ask(true) : act({ type: 'counsel.rested' }));
  const acts = (
    <>
      {silent.length === 0 ? null : (
        <p class="acts-say">
          {lectern.silent}: <span {...own}>{silent.join(', ')}</span>
        </p>
      )}
      <button
        type="button"
        class={spent ? 'primary' : 'second'}
        data-act={early ? 'rest' : 'counsel.rested'}
        onClick={rest}
      >
        {lectern.rest}
      </button>
    </>
  );
  const beside = (
    <>
      <Docket />
      <StarredCards />
    </>
  );
  return (
    <Screen acts={acts} beside={beside}>
      <div class="elements-argued">
        {byElement(issues).map(([element, some]) => (
          <section key={element} class="element">
            <h2 {...own}>{element}</h2>
            <div class="issues">
              {some.map((issue) => (
                <IssueCard key={issue.id} issue={issue} named={issue.name !== element} />
              ))}
            </div>
          </section>
        ))}
      </div>
      {asking ? <RestDialog silent={silent} onClose={() => ask(false)} /> : null}
    </Screen>
  );
}
