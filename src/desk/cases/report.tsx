// "Is it fair?": how far the report is, with a way to stop it; then what it says, grouped by what to do about it.

import {
  type CaseReport,
  type PlacedRemark,
  type Progress,
  type Score,
  shareDone,
  type Urgency,
} from '../../present/index.ts';
import type { ReportProps } from '../contract.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useAllWords } from '../room.ts';
import { ProblemsDialog } from './problems.tsx';

function Working({ progress }: { readonly progress: Progress | null }) {
  const { report: words } = useAllWords();
  const share = progress === null ? 0 : shareDone(progress);
  return (
    <div class="report-working">
      <p>{words.means}</p>
      <progress value={share} max={1} aria-label={words.howFar} />
      <p role="status">{progress === null ? words.reading : words.doing[progress.doing]}</p>
      <p class="report-count">
        {progress === null || progress.of <= 1 ? ' ' : words.countOf(progress.done, progress.of)}
      </p>
    </div>
  );
}

function Remarks({
  urgency,
  remarks,
}: {
  readonly urgency: Urgency;
  readonly remarks: readonly PlacedRemark[];
}) {
  const { report: words } = useAllWords();
  const those = remarks.filter((remark) => remark.urgency === urgency);
  if (those.length === 0) return null;
  return (
    <section class={`report-part report-${urgency}`}>
      <h3>{words.urgencies[urgency](those.length)}</h3>
      <ul>
        {those.map(({ say, line }) => (
          <li key={`${line} ${say}`}>
            {line === 0 ? null : <span class="report-line">{words.line(line)}</span>} {say}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Scores({ scores }: { readonly scores: readonly Score[] }) {
  const { report: words } = useAllWords();
  return (
    <div class="report-table">
      <table>
        <caption>{words.scores}</caption>
        <thead>
          <tr>
            {words.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scores.map(({ name, mean, max, allowed }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{mean}</td>
              <td>{words.orLess(allowed)}</td>
              <td>{max}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Told({ report }: { readonly report: CaseReport }) {
  const { report: words } = useAllWords();
  return (
    <>
      <p class="report-verdict" role="status">
        {words.verdict(report.faults)}
      </p>
      <Remarks urgency="must-mend" remarks={report.remarks} />
      <Remarks urgency="better-mend" remarks={report.remarks} />
      <Scores scores={report.scores} />
      <Remarks urgency="good-to-know" remarks={report.remarks} />
    </>
  );
}

/** Two buttons, never one that changes its mind: a press on Stop that comes too late saves nothing. */
function Acts({ state, stop, save }: Pick<ReportProps, 'state' | 'stop' | 'save'>) {
  const { report: words } = useAllWords();
  if (state.kind === 'running')
    return (
      <button key="stop" type="button" class="second" data-act="stopReport" onClick={() => stop()}>
        {words.stop}
      </button>
    );
  if (state.kind === 'done')
    return (
      <button key="save" type="button" class="second" data-act="saveReport" onClick={() => save()}>
        {words.save}
      </button>
    );
  return null;
}

export function ReportDialog({ state, stop, save, onClose }: ReportProps) {
  const { report: words } = useAllWords();
  if (state.kind === 'unreadable') {
    const { name, text, problems } = state;
    return <ProblemsDialog name={name} text={text} problems={problems} warnings={[]} onClose={onClose} />;
  }
  return (
    <Dialog
      title={words.title(state.name)}
      name="report"
      reading={state.kind !== 'running'}
      onClose={onClose}
      acts={<Acts {...{ state, stop, save }} />}
    >
      {state.kind === 'running' ? <Working progress={state.progress} /> : null}
      {state.kind === 'done' ? <Told report={state.report} /> : null}
      {state.kind === 'stopped' || state.kind === 'failed' ? <p role="status">{words[state.kind]}</p> : null}
    </Dialog>
  );
}
