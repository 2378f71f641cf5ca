// The desk in a hearing: the bar, the step's own screen, and whatever panel is open over it.
import { useEffect, useState } from 'preact/hooks';
import type { HearingView, StageTarget } from '../present/index.ts';
import type { DeskProps } from './contract.ts';
import { useKeptFocus } from './focus.ts';
import { Header } from './header.tsx';
import { Said } from './parts/said.tsx';
import { type Panel, RoomContext, SettingsContext, useWords, WordsContext } from './room.ts';
import { Body } from './screens/body.tsx';
import { useShortcuts } from './shortcuts.ts';

const answers: Readonly<Record<StageTarget, Panel>> = {
  bench: 'transcript',
  scales: 'scales',
  screen: 'record',
  lectern: 'record',
  'movant-table': 'record',
  'respondent-table': 'transcript',
};

const rooms: Readonly<Record<string, string>> = { atLectern: 'lectern', listening: 'opposition' };

/** One screen a step; another issue or question is another screen, so that nothing half chosen outlives its own. */
function screenKey({ body }: HearingView): string {
  if (body.step === 'argument.building') return `${body.step}:${body.issue.id}`;
  return body.step === 'argument.bench' ? `${body.step}:${body.question}` : body.step;
}

/** `room-lectern` for `argument.atLectern`: the last word of the step. */
function roomClass({ step }: HearingView): string {
  const name = step.split('.').at(-1) ?? step;
  return `room-${rooms[name] ?? name}`;
}

function News({ props, heard }: { readonly props: DeskProps; readonly heard: number }) {
  const { bar } = useWords();
  const { notice, captions, moment, later } = props;
  return (
    <>
      <div class="captions" aria-live="polite">
        {captions === null ? null : <p key={moment}>{bar.caption(captions)}</p>}
      </div>
      <div class="above">
        <div class="news" aria-live="polite">
          {notice === null ? null : <p class="notice">{notice}</p>}
        </div>
        {later === null ? null : <later.Listening props={props} heard={heard} />}
      </div>
    </>
  );
}

export function Desk(props: DeskProps) {
  const [panel, open] = useState<Panel | null>(null);
  const [term, explain] = useState<string | null>(null);
  const [heard, hear] = useState(0);
  const { view, asked, words, later, wantLater } = props;
  const awaits = later === null && (panel !== null || term !== null);
  useKeptFocus();
  useShortcuts(props.settings.shortcuts, words, open);
  // The same thing may be tapped twice: every drawing that says so is a tap.
  const tap = asked === null ? null : props;
  useEffect(() => {
    if (tap?.asked != null) open(answers[tap.asked]);
  }, [tap]);
  useEffect(() => {
    const shut = () => {
      open(null); // it can be pressed again
      explain(null);
    };
    if (awaits) void wantLater().then((come) => come || shut());
  }, [awaits]);
  useEffect(() => {
    document.title = words.pageTitle(view.heading);
  }, [words, view.heading]);
  return (
    <WordsContext.Provider value={words}>
      <SettingsContext.Provider value={props}>
        <RoomContext.Provider value={{ props, open, explain, hear }}>
          <Header />
          <News props={props} heard={heard} />
          <main class={`room ${roomClass(view)}`}>
            <Body key={screenKey(view)} body={view.body} />
            <Said heard={heard} />
          </main>
          {later === null || panel === null ? null : (
            <later.PanelDialog panel={panel} onClose={() => open(null)} />
          )}
          {later === null || term === null ? null : (
            <later.TermDialog term={term} onClose={() => explain(null)} />
          )}
        </RoomContext.Provider>
      </SettingsContext.Provider>
    </WordsContext.Provider>
  );
}
