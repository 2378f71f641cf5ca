// The ruling in its own envelope: a page that folds round it, and the pages inside, for nobody's eyes till it is opened.
import type { PaperFinding } from '../../present/paper.ts';
import { type KitProps, List, PaperQuote, Sheet, usePaper } from './sheet.tsx';

function Envelope({ kit }: KitProps) {
  const { ruling: words } = usePaper();
  return (
    <div class="paper-envelope">
      <div class="paper-flap">
        <p>{words.foldDown}</p>
      </div>
      <div class="paper-front">
        <p class="paper-caption">{[...kit.brief.caption, kit.brief.heard].join(' · ')}</p>
        <p class="paper-envelope-title">{kit.title}</p>
        <p class="paper-sealed">{words.sealed}</p>
      </div>
      <div class="paper-pocket">
        <p>{words.foldUp}</p>
        <p>{words.inside}</p>
      </div>
    </div>
  );
}

function Issues({ finding }: { readonly finding: PaperFinding }) {
  const { ruling: words } = usePaper();
  if (finding.issues.length === 0) return null;
  return (
    <>
      <h4>{words.issues}</h4>
      {finding.issues.map(({ name, found, explained, quotations }) => (
        <div key={name} class="paper-issue-found">
          <p>
            <b>
              {name}: {found}.
            </b>{' '}
            {explained}
          </p>
          {quotations.map((one) => (
            <PaperQuote key={one.quote} quotation={one} />
          ))}
        </div>
      ))}
    </>
  );
}

function Finding({ finding }: { readonly finding: PaperFinding }) {
  const { ruling: words, code, letter } = usePaper();
  const { n, name, found, explained, decisive, reason, quotations, opinion } = finding;
  return (
    <section class="paper-finding" data-paper-finding={n}>
      <h3>
        <b>{code.finding(n)}</b> {name}
      </h3>
      <p class="paper-found">
        {words.found}: <b>{found}</b>
      </p>
      <p>{explained}</p>
      <p>
        <b>
          {words.decided} ({words.reason(code.finding(n), letter(reason))}):
        </b>{' '}
        {decisive}
      </p>
      {quotations.map((one) => (
        <PaperQuote key={one.quote} quotation={one} />
      ))}
      <Issues finding={finding} />
      {opinion === '' ? null : (
        <p>
          <i>{words.opinion}</i> {opinion}
        </p>
      )}
    </section>
  );
}

function After({ kit }: KitProps) {
  const { ruling: words } = usePaper();
  const { outcomes, closing, meaning, afterwards, sources } = kit.ruling;
  return (
    <>
      <section class="paper-boxed">
        <h3>{words.outcome}</h3>
        {outcomes.map(({ told }) => (
          <p key={told}>
            <b>{told}</b>
          </p>
        ))}
        <PaperQuote quotation={closing} />
      </section>
      <h3>{words.meaning}</h3>
      <List items={meaning} />
      {afterwards.length === 0 ? null : (
        <>
          <h3>{words.afterwards}</h3>
          <List items={afterwards} />
        </>
      )}
      {sources.length === 0 ? null : (
        <>
          <h3>{words.sources}</h3>
          <ul class="paper-sources">
            {sources.map(({ name, cite }) => (
              <li key={name}>
                {name}. {cite}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

export function RulingSheet({ kit }: KitProps) {
  const { ruling: words } = usePaper();
  const { name, opening, quotations, findings } = kit.ruling;
  return (
    <>
      <section class="paper-sheet paper-outside" data-sheet="ruling-envelope">
        <Envelope kit={kit} />
      </section>
      <Sheet kit={kit} name="ruling">
        <p class="paper-how">{words.read}</p>
        <div class="paper-columns">
          <h3>{name}</h3>
          {opening.map((say) => (
            <p key={say}>{say}</p>
          ))}
          {quotations.map((one) => (
            <PaperQuote key={one.quote} quotation={one} />
          ))}
          {findings.map((finding) => (
            <Finding key={finding.n} finding={finding} />
          ))}
          <After kit={kit} />
        </div>
      </Sheet>
    </>
  );
}
