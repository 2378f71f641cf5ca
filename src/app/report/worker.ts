// Works out the report on a case beside the page, so that the page stays alive. Stopped by being ended from outside.
import { caseReportSteps, caseReportText, type Progress } from '../../explore/index.ts';
import type { FromWorker } from './messages.ts';

const PLAYS = 200; // a school's machine needs most of a minute for as many
const SHUFFLINGS = 10;
const TELL_EVERY = 100; // milliseconds

const tell = (message: FromWorker) => self.postMessage(message);

function teller() {
  let last = 0;
  return (progress: Progress) => {
    const now = performance.now();
    if (now - last < TELL_EVERY) return;
    last = now;
    tell({ kind: 'progress', progress });
  };
}

function report(text: string) {
  const steps = caseReportSteps(text, { plays: PLAYS, shufflings: SHUFFLINGS });
  const tellProgress = teller();
  for (;;) {
    const { done, value } = steps.next();
    if (done !== true) {
      tellProgress(value);
      continue;
    }
    if (!value.ok) return tell({ kind: 'unreadable', problems: value.problems });
    return tell({ kind: 'done', report: value.report, text: caseReportText(value.report) });
  }
}

self.onmessage = ({ data }: MessageEvent<string>) => {
  try {
    report(data);
  } catch {
    tell({ kind: 'failed' });
  }
};
