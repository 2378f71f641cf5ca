// The sheets that tell what is at stake: how a teacher runs the hearing, the case, the words to know.
import { Grid, type KitProps, List, PaperQuote, Sheet, usePaper } from './sheet.tsx';

export function GuideSheet({ kit }: KitProps) {
  const { guide: words, sheets } = usePaper();
  return (
    <Sheet kit={kit} name="guide">
      <p>{words.what(kit.party)}</p>
      <p>{words.two}</p>
      <h3>{words.prepare}</h3>
      <ol>
        {words.prepareDo.map((todo) => (
          <li key={todo}>{todo}</li>
        ))}
      </ol>
      <ul class="paper-columns">
        {Object.values(sheets).map(({ name, holder }) => (
          <li key={name}>
            <b>{name}</b>, {holder}
          </li>
        ))}
      </ul>
      <h3>{words.plan}</h3>
      <Grid head={words.planHead} rows={words.steps.map(({ minutes, say }) => [String(minutes), say])} />
      <h3>{words.simpler}</h3>
      <List items={words.simplerSay} />
    </Sheet>
  );
}

function Brief({ kit }: KitProps) {
  const { case: words } = usePaper();
  const { caption, told, toldQuotation, sections, asks } = kit.brief;
  return (
    <>
      <p class="paper-caption">{caption.join(' · ')}</p>
      {sections.map(({ heading, say, quotation }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <p>{say}</p>
          {quotation === null ? null : <PaperQuote quotation={quotation} />}
        </section>
      ))}
      <section>
        <h3>{words.posture}</h3>
        <p>{told}</p>
        {toldQuotation === null ? null : <PaperQuote quotation={toldQuotation} />}
      </section>
      <section>
        <h3>{words.asks(kit.party)}</h3>
        <List items={asks} />
      </section>
    </>
  );
}

function Test({ kit }: KitProps) {
  const { case: words } = usePaper();
  const { burden, elements, routes } = kit.brief;
  return (
    <section>
      <h3>{words.test}</h3>
      <p>{burden}</p>
      {elements.map(({ id, name, question, explained }, at) => (
        <div key={id} class="paper-element">
          <p>
            <b>{name}.</b> {question} {explained}
          </p>
          <p>
            <i>{words.findings}</i> {kit.ladders[at]?.rungs.join(' < ')}
          </p>
        </div>
      ))}
      <h3>{words.routes}</h3>
      <ul>
        {routes.map(({ name, explained }) => (
          <li key={name}>
            <b>{name}.</b> {explained}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Around({ kit }: KitProps) {
  const { case: words } = usePaper();
  const { notAbout, contentNotes, people } = kit.brief;
  return (
    <>
      {notAbout.length === 0 ? null : (
        <section>
          <h3>{words.notAbout}</h3>
          <List items={notAbout} />
        </section>
      )}
      <section>
        <h3>{words.people}</h3>
        <p>{people.map(({ name, role }) => `${name} (${role})`).join(' · ')}</p>
      </section>
      {contentNotes.length === 0 ? null : (
        <section class="paper-boxed">
          <h3>{words.content}</h3>
          <List items={contentNotes} />
        </section>
      )}
    </>
  );
}

export function CaseSheet({ kit }: KitProps) {
  const { case: words, roles, rolesHead } = usePaper();
  return (
    <Sheet kit={kit} name="case">
      <div class="paper-columns paper-told">
        <Brief kit={kit} />
        <Test kit={kit} />
        <Around kit={kit} />
      </div>
      <div class="paper-whole">
        <h3>{words.roles}</h3>
        <Grid
          head={rolesHead}
          rows={roles(kit.party, kit.opponent).map(({ name, does, holds, when }) => [
            name,
            does,
            holds,
            when,
          ])}
        />
      </div>
    </Sheet>
  );
}

export function TermsSheet({ kit }: KitProps) {
  return (
    <Sheet kit={kit} name="terms">
      <dl class="paper-columns paper-terms">
        {kit.terms.map(({ term, means }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
