// The debrief: two numbers side by side, never mixed; then every point and its reason; then the words to take away.
import { useEffect } from 'preact/hooks';
import type { DebriefView } from '../../present/index.ts';
import { Bars } from '../debrief/bars.tsx';
import { Lessons } from '../debrief/lessons.tsx';
import { ScoreLines } from '../debrief/score-lines.tsx';
import { Contents, Section } from '../debrief/section.tsx';
import { Slips } from '../debrief/slips.tsx';
import { TwoNumbers } from '../debrief/two-numbers.tsx';
import { FindingCard } from '../parts/finding.tsx';
import { Scales } from '../parts/scales.tsx';
import { Screen } from '../parts/screen.tsx';
import { Transcript } from '../parts/transcript.tsx';
import { useRoom, useWords } from '../room.ts';

/** On paper nothing can be unfolded: open everything while the page is printed. */
function useUnfoldedPrint() {
  useEffect(() => {
    const unfold = () => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    };
    window.addEventListener('beforeprint', unfold);
    return () => window.removeEventListener('beforeprint', unfold);
  }, []);
}

function Acts() {
  const { debrief } = useWords();
  const { props } = useRoom();
  return (
    <>
      <button type="button" class="second" data-act="print" onClick={() => props.print()}>
        {debrief.print}
      </button>
      <button type="button" class="second" data-act="save" onClick={() => props.saveToFile()}>
        {debrief.save}
      </button>
      <button type="button" class="primary" data-act="playAgain" onClick={() => props.playAgain()}>
        {debrief.again}
      </button>
    </>
  );
}

function Sources({ sources }: Pick<DebriefView, 'sources'>) {
  return (
    <ul class="sources">
      {sources.map(({ name, cite, note }) => (
        <li key={`${name}${cite}`}>
          <strong>{name}</strong> <cite>{cite}</cite>
          {note === '' ? null : <span> {note}</span>}
        </li>
      ))}
    </ul>
  );
}

function Hearing() {
  const { debrief } = useWords();
  const { view, saveTranscript } = useRoom().props;
  return (
    <>
      <details class="fold fold-paper">
        <summary>{debrief.transcriptShow}</summary>
        <Transcript said={view.said} />
      </details>
      <button type="button" class="second" data-act="saveTranscript" onClick={() => saveTranscript()}>
        {debrief.saveTranscript}
      </button>
    </>
  );
}

export function Debrief({ body }: { readonly body: DebriefView }) {
  const { debrief } = useWords();
  useUnfoldedPrint();
  const paragraphs = (says: readonly string[]) => says.map((say) => <p key={say}>{say}</p>);
  return (
    <Screen name="debrief" acts={<Acts />} beside={<Contents />}>
      <TwoNumbers body={body} />
      <Lessons body={body} />
      <Section id="bars" title={debrief.where}>
        <Bars body={body} />
      </Section>
      <Section id="lines" title={debrief.lines}>
        <ScoreLines parts={body.parts} />
      </Section>
      <Section id="slips" title={debrief.slips} note={debrief.slipsNote}>
        <Slips slips={body.slips} certainties={body.certainties} />
      </Section>
      <Section id="findings" title={debrief.findings}>
        {body.findings.map((finding) => (
          <FindingCard key={`${finding.request}/${finding.element}`} finding={finding} />
        ))}
      </Section>
      <Section id="scales" title={debrief.scales}>
        <Scales scales={body.scales} />
      </Section>
      <Section id="meaning" title={debrief.meaning}>
        {paragraphs(body.meaning)}
      </Section>
      {body.afterwards.length === 0 ? null : (
        <Section id="afterwards" title={debrief.afterwards} badge={debrief.notScored}>
          {paragraphs(body.afterwards)}
        </Section>
      )}
      <Section id="transcript" title={debrief.transcript}>
        <Hearing />
      </Section>
      <Section id="sources" title={debrief.sources}>
        <Sources sources={body.sources} />
      </Section>
    </Screen>
  );
}
