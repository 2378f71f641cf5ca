// "How to write a case": the guide for teachers and authors, read in the game. Its text is English, whatever the page's is.
import { useLayoutEffect } from 'preact/hooks';
import type { GuideProps } from '../contract.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useAllWords } from '../room.ts';
import type { Block, Heading } from './blocks.ts';
import { BlockShown, elementId, type GuideActs } from './blocks-shown.tsx';
import { Contents } from './contents.tsx';

function showHeading(id: string): void {
  const heading = document.getElementById(elementId(id));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

const isHeading = (block: Block): block is Heading => block.kind === 'heading';

export function GuideDialog({ blocks, heading, notice, saveFile, copy, print, onClose }: GuideProps) {
  const { guide: words } = useAllWords();
  useLayoutEffect(() => {
    if (heading !== null) showHeading(heading);
  }, [heading]);
  const guideActs: GuideActs = { show: showHeading, saveFile, copy };
  const [first, ...rest] = blocks;
  const text = first !== undefined && isHeading(first) ? rest : blocks; // its title is the dialog's
  const acts = (
    <>
      <span role="status">{notice}</span>
      <button type="button" class="second" data-act="printGuide" onClick={() => print()}>
        {words.print}
      </button>
      <button type="button" class="primary" data-act="saveTemplate" onClick={() => saveFile(TEMPLATE)}>
        {words.saveTemplate}
      </button>
    </>
  );
  return (
    <Dialog title={words.title} name="guide" reading onClose={onClose} acts={acts}>
      <Contents headings={text.filter(isHeading)} acts={guideActs} />
      <article class="guide-text" lang="en">
        {text.map((block, at) => (
          <BlockShown key={at} block={block} acts={guideActs} />
        ))}
      </article>
    </Dialog>
  );
}

const TEMPLATE = 'template.yaml';
