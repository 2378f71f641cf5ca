// One finding: the court's on one side, hers on the other.
import type { FindingView } from '../../present/index.ts';
import { Listen } from '../listen/listen.tsx';
import { useAllWords, useCaseLanguage } from '../room.ts';
import { QuotedAll } from './quotation.tsx';
import { ReadingFlip, useReadingLevel } from './reading.tsx';
import { Text } from './told.tsx';

interface ToldProps {
  readonly name: string;
  readonly explained: string;
  readonly plain: string | null;
}

/** What was found and why, at a glance or in full. */
function Told({ name, explained, plain }: ToldProps) {
  const own = useCaseLanguage();
  const [reading, read] = useReadingLevel();
  return (
    <>
      <p {...own}>
        <Text say={reading === 'plain' && plain !== null ? plain : explained} />
      </p>
      {plain === null ? null : <ReadingFlip {...{ name, reading, read }} />}
    </>
  );
}

function Court({ finding }: { readonly finding: FindingView }) {
  const own = useCaseLanguage();
  const { ruling } = useAllWords();
  return (
    <div class="finding-court">
      <p class="over">{ruling.court}</p>
      <p class="found" {...own}>
        {finding.found}
      </p>
      <Told {...finding} />
      <QuotedAll quotations={finding.quotations} />
      <p class="decisive">
        <span class="over">{ruling.decisive}</span>
        <span {...own}>{finding.decisive}</span>
      </p>
      {finding.opinion === '' ? null : (
        <p class="opinion">
          <span class="over">{ruling.opinion}</span>
          <span {...own}>{finding.opinion}</span>
        </p>
      )}
    </div>
  );
}

function Foreseen({ forecast }: { readonly forecast: NonNullable<FindingView['forecast']> }) {
  const own = useCaseLanguage();
  const { ruling } = useAllWords();
  const { found, reason, mark, right, rightReason } = forecast;
  const onReason = right
    ? rightReason
      ? ruling.rightReason
      : ruling.wrongReason
    : rightReason
      ? ruling.rightReasonOnly
      : ruling.wrongBoth;
  return (
    <>
      <p class="foreseen">
        <span {...own}>{found}</span> <span class="mark-said">({mark})</span>
      </p>
      <p class={right ? 'verdict verdict-right' : 'verdict verdict-wrong'}>
        {right ? ruling.right : ruling.wrong}
      </p>
      <p class="foreseen-reason" {...own}>
        {reason}
      </p>
      <p class={rightReason ? 'verdict verdict-right' : 'verdict verdict-wrong'}>{onReason}</p>
    </>
  );
}

function Hers({ finding }: { readonly finding: FindingView }) {
  const own = useCaseLanguage();
  const { ruling } = useAllWords();
  return (
    <div class="finding-hers">
      <p class="over">{ruling.yours}</p>
      {finding.forecast === null ? <p>{ruling.notForecast}</p> : <Foreseen forecast={finding.forecast} />}
      <p class="over">{ruling.argued}</p>
      {finding.argued.length === 0 ? <p>{ruling.arguedNothing}</p> : null}
      <ul>
        {finding.argued.map((say) => (
          <li key={say} {...own}>
            {say}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Issues({ finding }: { readonly finding: FindingView }) {
  const own = useCaseLanguage();
  const { ruling } = useAllWords();
  if (finding.issues.length === 0) return null;
  return (
    <details class="fold finding-issues">
      <summary>{ruling.issues}</summary>
      {finding.issues.map(({ name, found, explained, plain, quotations }) => (
        <div key={name} class="finding-issue">
          <h4 {...own}>
            {name}: {found}
          </h4>
          <Told {...{ name, explained, plain }} />
          <QuotedAll quotations={quotations} />
        </div>
      ))}
    </details>
  );
}

export function FindingCard({ finding }: { readonly finding: FindingView }) {
  const own = useCaseLanguage();
  return (
    <article class="finding" data-request={finding.request} data-element={finding.element} data-listen>
      <h3 tabIndex={-1} {...own}>
        {finding.name}
      </h3>
      <Listen name={finding.name} />
      <div class="finding-both">
        <Court finding={finding} />
        <Hers finding={finding} />
      </div>
      <Issues finding={finding} />
    </article>
  );
}
