// What else can be done with a case on the shelf: give it on, keep it as a file, argue the other side, remove it.
import type { ShelfItem, TitleProps } from '../contract.ts';
import { useWords } from '../room.ts';

export type MoreProps = {
  readonly item: ShelfItem;
  openShare(id: string): void;
  openClass(id: string): void;
} & Pick<TitleProps, 'saveCase' | 'removeCase' | 'start' | 'askReport' | 'printPaper' | 'dressed'>;

interface Act {
  readonly act: string;
  readonly say: string;
  press(id: string): void;
}

export function FolderMore({
  item,
  openShare,
  openClass,
  saveCase,
  removeCase,
  start,
  askReport,
  printPaper,
  dressed,
}: MoreProps) {
  const { folder } = useWords();
  const acts: Act[] = [
    { act: 'share', say: folder.share, press: openShare },
    { act: 'classLink', say: folder.classLink, press: openClass },
    { act: 'saveCase', say: folder.save, press: saveCase },
    { act: 'printPaper', say: folder.paper, press: printPaper },
    { act: 'askReport', say: folder.report, press: askReport },
  ];
  if (item.sides.includes('respondent'))
    acts.push({ act: 'startOther', say: folder.startOther, press: (id) => start(id, 'respondent') });
  if (item.own !== null) acts.push({ act: 'removeCase', say: folder.remove, press: removeCase });
  return (
    <details class="fold folder-more">
      <summary data-act="more" data-id={item.id}>
        {folder.more}
        <span class="unseen" lang={item.lang}>{`: ${item.title}`}</span>
      </summary>
      <ul>
        {(dressed ? acts : []).map(({ act, say, press }) => (
          <li key={act}>
            <button
              type="button"
              class="quiet"
              data-act={act}
              data-id={item.id}
              aria-label={`${say}: ${item.title}`}
              onClick={() => press(item.id)}
            >
              {say}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
