// The case in two minutes: the caption like a court paper, what is asked, what it is not about, and the test.
import type { BriefView } from '../../present/index.ts';
import { Listen } from '../listen/listen.tsx';
import { Docket } from '../parts/docket.tsx';
import { Quoted } from '../parts/quotation.tsx';
import { Screen } from '../parts/screen.tsx';
import { Soon } from '../parts/soon.tsx';
import { Text } from '../parts/told.tsx';
import { useCaseLanguage, useRoom, useWords } from '../room.ts';

const AT_ONCE = 1; // section, which is as much as a low screen holds
const SHOWN = 4; // sections that everyone should read; the rest is folded

function Caption({ body }: { readonly body: BriefView }) {
  const own = useCaseLanguage();
  const { brief } = useWords();
  const [court, ...lines] = body.caption;
  return (
    <section class="brief-section posture" data-listen>
      <h2>{brief.posture}</h2>
      <Listen name={brief.posture} />
      <p {...own}>
        <Text say={body.told} />
      </p>
      <details class="fold">
        <summary>{brief.caption}</summary>
        <div class="paper caption-paper">
          <p class="court-name" {...own}>
            {court}
          </p>
          {lines.map((line) => (
            <p key={line} class="court-line" {...own}>
              {line}
            </p>
          ))}
          {body.heard === null ? null : <p class="court-line">{body.heard}</p>}
        </div>
        {body.toldQuotation === null ? null : <Quoted quotation={body.toldQuotation} />}
      </details>
    </section>
  );
}

function Sections({ sections }: Pick<BriefView, 'sections'>) {
  const own = useCaseLanguage();
  return (
    <>
      {sections.map(({ heading, say, quotation }) => (
        <section key={heading} class="brief-section" data-listen>
          <h2 {...own}>{heading}</h2>
          <Listen name={heading} />
          <p {...own}>
            <Text say={say} />
          </p>
          {quotation === null ? null : <Quoted quotation={quotation} />}
        </section>
      ))}
    </>
  );
}

function Test({ body }: { readonly body: BriefView }) {
  const own = useCaseLanguage();
  const { brief } = useWords();
  return (
    <section class="brief-section" data-listen>
      <h2>{brief.test}</h2>
      <Listen name={brief.test} />
      <p {...own}>{body.burden}</p>
      <ol class="elements">
        {body.elements.map(({ id, name, question, explained }) => (
          <li key={id}>
            <details class="fold">
              <summary>
                <strong {...own}>{name}</strong>
                <span {...own}>{question}</span>
              </summary>
              <p {...own}>{explained}</p>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Routes({ body }: { readonly body: BriefView }) {
  const own = useCaseLanguage();
  const { brief } = useWords();
  return (
    <details class="fold fold-paper" data-listen>
      <summary>{brief.routes}</summary>
      <Listen name={brief.routes} />
      <dl class="routes">
        {body.routes.map(({ name, explained }) => (
          <div key={name}>
            <dt {...own}>{name}</dt>
            <dd {...own}>{explained}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function People({ body }: { readonly body: BriefView }) {
  const own = useCaseLanguage();
  const { brief } = useWords();
  return (
    <details class="fold fold-paper" data-listen>
      <summary>{brief.people}</summary>
      <Listen name={brief.people} />
      <dl class="people">
        {body.people.map(({ name, role, plain }) => (
          <div key={name}>
            <dt>
              <span {...own}>{name}</span>
              <span class="over">{role}</span>
            </dt>
            <dd {...own}>{plain}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function More({ body }: { readonly body: BriefView }) {
  const { brief } = useWords();
  const sections = body.sections.slice(SHOWN);
  if (sections.length + body.notAbout.length === 0) return null;
  return (
    <details class="fold fold-paper">
      <summary>{brief.more}</summary>
      <Sections sections={sections} />
      <Lines heading={brief.notAbout} lines={body.notAbout} look="not-about" />
    </details>
  );
}

function Lines({ heading, lines, look }: { heading: string; lines: readonly string[]; look: string }) {
  const own = useCaseLanguage();
  if (lines.length === 0) return null;
  return (
    <section class={look} data-listen>
      <h2>{heading}</h2>
      <Listen name={heading} />
      <ul>
        {lines.map((line) => (
          <li key={line} {...own}>
            <Text say={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Brief({ body }: { readonly body: BriefView }) {
  const { brief } = useWords();
  const { act, settings, set, later } = useRoom().props;
  const beside = (
    <Soon>
      <Docket />
      <details class="fold fold-paper">
        <summary>{brief.counsel}</summary>
        {later === null ? null : <later.LookPicker settings={settings} set={set} />}
      </details>
    </Soon>
  );
  const acts = (
    <button type="button" class="primary" data-act="brief.read" onClick={() => act({ type: 'brief.read' })}>
      {brief.primary}
    </button>
  );
  return (
    <Screen acts={acts} beside={beside}>
      <Lines heading={brief.content} lines={body.contentNotes} look="content-notes" />
      <Sections sections={body.sections.slice(0, AT_ONCE)} />
      <Soon>
        <Sections sections={body.sections.slice(AT_ONCE, SHOWN)} />
        <Test body={body} />
        <Caption body={body} />
        <More body={body} />
        <Routes body={body} />
        <People body={body} />
      </Soon>
    </Screen>
  );
}
