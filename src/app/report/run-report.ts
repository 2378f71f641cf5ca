// Runs the report on a case beside the page: progress while it works, the report at its end, and a way to stop it.
import type { CaseReport, Progress } from '../../explore/index.ts';
import type { Problem } from '../../level/index.ts';
import type { FromWorker } from './messages.ts';
import { workerUrl } from './worker-url.ts';

export interface ReportHandlers {
  onProgress(progress: Progress): void;
  onDone(report: CaseReport, text: string): void;
  onUnreadable(problems: readonly Problem[]): void;
  onFail(): void; // the browser starts no worker, or the worker broke down
}

export interface Running {
  stop(): void; // at once; no handler is called after it
}

export function runReport(text: string, handlers: ReportHandlers): Running {
  let worker: Worker | null = null;
  const stop = () => {
    worker?.terminate();
    worker = null;
  };
  const end = (tell: () => void) => {
    if (worker === null) return;
    stop();
    tell();
  };
  const heard = (message: FromWorker) => {
    if (worker === null) return;
    if (message.kind === 'progress') handlers.onProgress(message.progress);
    else if (message.kind === 'done') end(() => handlers.onDone(message.report, message.text));
    else if (message.kind === 'unreadable') end(() => handlers.onUnreadable(message.problems));
    else end(handlers.onFail);
  };
  try {
    worker = new Worker(workerUrl(), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => heard(data);
    worker.onerror = () => end(handlers.onFail);
    worker.postMessage(text);
  } catch {
    stop();
    queueMicrotask(handlers.onFail);
  }
  return { stop };
}
