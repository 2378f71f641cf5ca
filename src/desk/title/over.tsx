// Whatever lies over the first page: a question, a dialog, the guide, a report.
import { ProblemsDialog } from '../cases/problems.tsx';
import { ReportDialog } from '../cases/report.tsx';
import type { TitleProps } from '../contract.ts';
import { GuideDialog } from '../guide/guide.tsx';
import { Dialog, SettingsDialog } from '../parts/dialog.tsx';
import { useAllWords } from '../room.ts';
import { BringDialog, type Pasted } from './bring.tsx';
import { ClassLinkDialog, ShareDialog } from './share.tsx';
import type { Open } from './title.tsx';

/** Something to decide before going on. It cannot be passed by. */
function Question({
  question,
  choose,
}: { question: NonNullable<TitleProps['question']> } & Pick<TitleProps, 'choose'>) {
  const { title: words } = useAllWords();
  const acts = question.choices.map(({ id, label }) => (
    <button key={id} type="button" class="second" data-act="choose" data-id={id} onClick={() => choose(id)}>
      {label}
    </button>
  ));
  return (
    <Dialog title={words.question} name="question" firm onClose={() => {}} acts={acts}>
      <p>{question.say}</p>
    </Dialog>
  );
}

export interface OverProps {
  readonly props: TitleProps;
  readonly open: Open | null;
  readonly pasted: Pasted;
  onClose(): void;
}

function Opened({ props, open, pasted, onClose }: OverProps) {
  if (open === null) return null;
  if (open.dialog === 'bring') return <BringDialog {...props} pasted={pasted} onClose={onClose} />;
  if (open.dialog === 'settings') return <SettingsDialog onClose={onClose} />;
  const item = props.shelf.find(({ id }) => id === open.id);
  if (item === undefined) return null;
  const Giving = open.dialog === 'share' ? ShareDialog : ClassLinkDialog;
  return <Giving {...props} item={item} onClose={onClose} />;
}

/** A question comes before all else. */
export function Over(over: OverProps) {
  const { props } = over;
  const { question, checked } = props;
  if (question !== null) return <Question question={question} choose={props.choose} />;
  if (props.guide !== null) return <GuideDialog {...props.guide} />;
  if (props.report !== null) return <ReportDialog {...props.report} />;
  if (checked !== null) return <ProblemsDialog {...checked} onClose={props.closeChecked} />;
  return <Opened {...over} />;
}
