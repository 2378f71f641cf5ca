// The report that the title screen shows: which case it is on, how far it is, and how it is stopped and saved.
import type { ReportProps, ReportState, TitleProps } from '../../desk/contract.ts';
import { saveReport } from '../files.ts';
import { spoken } from '../languages/spoken.ts';
import { type Running, runReport } from './run-report.ts';

export interface ReportedCase {
  readonly title: string;
  text(): Promise<string>; // the case file as it was written
}

export interface ReporterOptions {
  caseOf(level: string): ReportedCase | undefined; // on the shelf
  say(sentence: string): void;
  draw(): void;
}

export interface Reporter {
  props(): Pick<TitleProps, 'report' | 'askReport'>;
}

export function openReporter({ caseOf, say, draw }: ReporterOptions): Reporter {
  let state: ReportState | null = null;
  let running: Running | null = null;
  let asked = 0; // a text that comes after the report was closed or asked for anew is not reported on
  let level = '';
  let name = '';
  let plain = '';

  function show(next: ReportState | null) {
    state = next;
    draw();
  }

  function run(text: string) {
    running = runReport(text, {
      onProgress: (progress) => show({ kind: 'running', name, progress }),
      onDone: (report, told) => {
        plain = told;
        show({ kind: 'done', name, report });
      },
      onUnreadable: (problems) => show({ kind: 'unreadable', name, text, problems }),
      onFail: () => show({ kind: 'failed', name }),
    });
  }

  function end() {
    asked += 1;
    running?.stop();
    running = null;
  }

  async function ask(id: string) {
    end();
    const mine = asked;
    const reported = caseOf(id);
    if (reported === undefined) return say(spoken().app.noSuchCase);
    level = id;
    name = reported.title;
    show({ kind: 'running', name, progress: null });
    const text = await reported.text().catch(() => undefined);
    if (mine !== asked) return;
    if (text !== undefined) return run(text);
    show(null);
    say(spoken().app.caseNotLoaded);
  }

  function stop() {
    end();
    show({ kind: 'stopped', name });
  }

  const report = (shown: ReportState): ReportProps => ({
    state: shown,
    stop,
    save: () => void saveReport(plain, level).catch(() => say(spoken().app.fileNotSaved)),
    onClose: () => {
      end();
      show(null);
    },
  });

  return {
    props: () => ({
      report: state === null ? null : report(state),
      askReport: (id) => void ask(id),
    }),
  };
}
