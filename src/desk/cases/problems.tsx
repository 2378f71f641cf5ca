// What keeps a case from being opened, all at once: how many problems, each with its line and how to mend it, and apart
// from them what only deserves a look.
import { useMemo, useState } from 'preact/hooks';
import { countProblems, type Problem, problemList, quoting } from '../../present/index.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useAllWords } from '../room.ts';
import { Quoted } from './quoted.tsx';

export interface ProblemsDialogProps {
  readonly name: string; // of the file
  readonly text: string; // all of it
  readonly problems: readonly Problem[]; // errors
  readonly warnings: readonly Problem[];
  onClose(): void;
}

type Quote = ReturnType<typeof quoting>;

function ProblemItem({ problem, quote }: { readonly problem: Problem; readonly quote: Quote }) {
  const quoted = quote(problem);
  return (
    <li data-code={problem.code}>
      <p class="problem-say">{problem.message}</p>
      {quoted === null ? null : <Quoted line={quoted} />}
    </li>
  );
}

interface ProblemPartProps {
  readonly heading: string;
  readonly list: readonly Problem[];
  readonly quote: Quote;
  readonly kind: 'errors' | 'warnings';
}

function ProblemPart({ heading, list, quote, kind }: ProblemPartProps) {
  if (list.length === 0) return null;
  return (
    <section class={`problem-part problem-${kind}`}>
      <h3>{heading}</h3>
      <ol>
        {list.map((problem) => (
          <ProblemItem key={`${problem.code} ${problem.path} ${problem.line}`} {...{ problem, quote }} />
        ))}
      </ol>
    </section>
  );
}

/** The clipboard may be refused: then the text is shown, ready to be taken by hand. */
function CopyAll({ list }: { readonly list: string }) {
  const { problems: words } = useAllWords();
  const [state, setState] = useState<'fresh' | 'copied' | 'refused'>('fresh');
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(list))
      .then(
        () => setState('copied'),
        () => setState('refused'),
      );
  return (
    <>
      {state === 'refused' ? (
        <textarea class="field" rows={4} readOnly aria-label={words.copyByHand} value={list} />
      ) : null}
      <span role="status">
        {state === 'copied' ? words.copied : state === 'refused' ? words.copyByHand : ''}
      </span>
      <button type="button" class="second" data-act="copyProblems" onClick={() => void copy()}>
        {words.copyAll}
      </button>
    </>
  );
}

export function ProblemsDialog({ name, text, problems, warnings, onClose }: ProblemsDialogProps) {
  const { problems: words } = useAllWords();
  const quote = useMemo(() => quoting(text), [text]);
  const list = useMemo(
    () => problemList(name, text, { errors: problems, warnings }),
    [name, text, problems, warnings],
  );
  return (
    <Dialog
      title={words.title(name)}
      name="problems"
      reading
      onClose={onClose}
      acts={<CopyAll list={list} />}
    >
      <p class="problem-count">{countProblems(problems.length, warnings.length)}</p>
      <ProblemPart heading={words.errors} list={problems} quote={quote} kind="errors" />
      <ProblemPart heading={words.warnings} list={warnings} quote={quote} kind="warnings" />
    </Dialog>
  );
}
