// What is always at hand, each in a native dialog over whatever step the hearing is in.
import { FollowHere } from './listen/listen-settings.tsx';
import { Dialog, SettingsDialog } from './parts/dialog.tsx';
import { KeyList } from './parts/keys.tsx';
import { RecordBrowser } from './parts/record-browser.tsx';
import { Scales } from './parts/scales.tsx';
import { Transcript } from './parts/transcript.tsx';
import { type Panel, useAllWords, useCaseLanguage, useRoom } from './room.ts';

function Glossary() {
  const own = useCaseLanguage();
  const { panels } = useAllWords();
  const { view } = useRoom().props;
  const { glossary } = view;
  if (glossary.length === 0) return <p>{panels.glossaryNone}</p>;
  return (
    <dl class="glossary">
      {[...glossary]
        .sort((a, b) => a.term.localeCompare(b.term, view.level.language))
        .map(({ term, means }) => (
          <div key={term}>
            <dt {...own}>{term}</dt>
            <dd {...own}>{means}</dd>
          </div>
        ))}
    </dl>
  );
}

function PanelBody({ panel }: { readonly panel: Exclude<Panel, 'leave' | 'settings'> }) {
  const { props } = useRoom();
  const { view } = props;
  switch (panel) {
    case 'record':
      return <RecordBrowser />;
    case 'transcript':
      return (
        <>
          <FollowHere />
          <Transcript said={view.said} atEnd />
        </>
      );
    case 'scales':
      return <Scales scales={view.scales} />;
    case 'glossary':
      return <Glossary />;
    case 'keys':
      return <KeyList {...props} />;
  }
}

function LeavePanel({ onClose }: { onClose(): void }) {
  const { panels, bar } = useAllWords();
  const { props } = useRoom();
  const acts = (
    <>
      <button type="button" class="second" data-act="save" onClick={() => props.saveToFile()}>
        {bar.save}
      </button>
      <button type="button" class="second" data-act="stay" onClick={onClose}>
        {panels.leaveNo}
      </button>
      <button type="button" class="primary" data-act="leave" onClick={() => props.leave()}>
        {panels.leaveYes}
      </button>
    </>
  );
  return (
    <Dialog title={panels.leave} name="leave" onClose={onClose} acts={acts}>
      <p>{props.keeping === 'memory' ? panels.leaveMemory : panels.leaveSay}</p>
    </Dialog>
  );
}

const texts: ReadonlySet<Panel> = new Set(['transcript', 'scales', 'glossary']);

export function PanelDialog({ panel, onClose }: { readonly panel: Panel; onClose(): void }) {
  const { panels } = useAllWords();
  if (panel === 'leave') return <LeavePanel onClose={onClose} />;
  if (panel === 'settings') return <SettingsDialog onClose={onClose} />;
  return (
    <Dialog key={panel} title={panels[panel]} name={panel} reading={texts.has(panel)} onClose={onClose}>
      <PanelBody panel={panel} />
    </Dialog>
  );
}

/** What one word of the glossary means. */
export function TermDialog({ term, onClose }: { readonly term: string; onClose(): void }) {
  const own = useCaseLanguage();
  const means = useRoom().props.view.glossary.find((one) => one.term === term)?.means ?? '';
  return (
    <Dialog title={term} own={own} name="term" onClose={onClose}>
      <p {...own}>{means}</p>
    </Dialog>
  );
}
