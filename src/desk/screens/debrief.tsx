// The debrief: two numbers side by side, never mixed; then every point and its reason; then the words to take away.
import { useState } from 'preact/hooks';
import type { DebriefView } from '../../present/index.ts';
import { Bars } from '../debrief/bars.tsx';
import { ForecastTable } from '../debrief/forecast-table.tsx';
import { Handout } from '../debrief/handout.tsx';
import { Keepsake } from '../debrief/keepsake.tsx';
import { Lessons } from '../debrief/lessons.tsx';
import { usePrinting } from '../debrief/printing.ts';
import { ScoreLines } from '../debrief/score-lines.tsx';
import { Contents, Section } from '../debrief/section.tsx';
import { Slips } from '../debrief/slips.tsx';
import { Acts, TakeAway, TakingContext } from '../debrief/take.tsx';
import { TwoNumbers } from '../debrief/two-numbers.tsx';
import { Listenable } from '../listen/listen.tsx';
import { FindingCard } from '../parts/finding.tsx';
import { ReadingSwitch } from '../parts/reading.tsx';
import { Scales } from '../parts/scales.tsx';
import { Screen } from '../parts/screen.tsx';
import { Transcript } from '../parts/transcript.tsx';
import { useAllWords, useCaseLanguage, useRoom } from '../room.ts';

function Sources({ sources }: Pick<DebriefView, 'sources'>) {
  const own = useCaseLanguage();
  return (
    <ul class="sources">
      {sources.map(({ name, cite, note }) => (
        <li key={`${name}${cite}`}>
          <strong {...own}>{name}</strong> <cite {...own}>{cite}</cite>
          {note === '' ? null : <span {...own}> {note}</span>}
        </li>
      ))}
    </ul>
  );
}

function Paragraphs({ says }: { readonly says: readonly string[] }) {
  const own = useCaseLanguage();
  return (
    <>
      {says.map((say) => (
        <p key={say} {...own}>
          {say}
        </p>
      ))}
    </>
  );
}

/** What was earned, how it might be argued again, and what was foreseen. */
function Explained({ body }: { readonly body: DebriefView }) {
  const { debrief } = useAllWords();
  return (
    <>
      <Section id="lines" title={debrief.lines}>
        <ScoreLines parts={body.parts} />
      </Section>
      <Section id="slips" title={debrief.slips} note={debrief.slipsNote}>
        <Slips slips={body.slips} certainties={body.certainties} />
      </Section>
      <Section id="findings" title={debrief.findings}>
        <ForecastTable findings={body.findings} />
        <ReadingSwitch />
        {body.findings.map((finding) => (
          <FindingCard key={`${finding.request}/${finding.element}`} finding={finding} />
        ))}
      </Section>
    </>
  );
}

/** The court's side of it, and the hearing word for word. */
function Further({ body }: { readonly body: DebriefView }) {
  const { debrief } = useAllWords();
  const { said } = useRoom().props.view;
  return (
    <>
      <Section id="scales" title={debrief.scales}>
        <Scales scales={body.scales} />
      </Section>
      <Section id="meaning" title={debrief.meaning}>
        <Listenable name={debrief.meaning}>
          <Paragraphs says={body.meaning} />
        </Listenable>
      </Section>
      {body.afterwards.length === 0 ? null : (
        <Section id="afterwards" title={debrief.afterwards} badge={debrief.notScored}>
          <Listenable name={debrief.afterwards}>
            <Paragraphs says={body.afterwards} />
          </Listenable>
        </Section>
      )}
      <Section id="transcript" title={debrief.transcript}>
        <Transcript said={said} />
      </Section>
      <Section id="sources" title={debrief.sources}>
        <Sources sources={body.sources} />
      </Section>
    </>
  );
}

export function Debrief({ body }: { readonly body: DebriefView }) {
  const [picturing, picture] = useState(false);
  const { everything, print } = usePrinting(useRoom().props.print);
  const beside = (
    <>
      <Contents />
      <TakeAway />
    </>
  );
  return (
    <TakingContext.Provider value={{ picture: () => picture(true), print }}>
      <Screen heading={body.verdict} acts={<Acts />} beside={beside}>
        <Handout body={body} />
        <div class="ending">
          <TwoNumbers body={body} />
          <Bars body={body} />
          <Lessons body={body} />
        </div>
        <div class={everything ? 'explained explained-printed' : 'explained'}>
          <Explained body={body} />
          <Further body={body} />
        </div>
      </Screen>
      {picturing ? <Keepsake body={body} onClose={() => picture(false)} /> : null}
    </TakingContext.Provider>
  );
}
