// The guide for authors on the title screen: fetched when it is first opened, with the files that it speaks of.
import type { GuideProps, TitleProps } from '../../desk/contract.ts';
import type { Block } from '../../desk/guide/blocks.ts';
import { builtInLevels } from '../built-in-levels.ts';
import { copyText, saveCase } from '../files.ts';
import { spoken, spokenLater } from '../languages/spoken.ts';

export interface ReaderOptions {
  say(sentence: string): void;
  draw(): void;
}

export interface Reader {
  open(heading: string | null): void;
  props(): Pick<TitleProps, 'guide' | 'openGuide'>;
}

const TEMPLATE = 'template';

async function textOf(id: string): Promise<string> {
  if (id === TEMPLATE) return (await import('../../../levels/template.yaml?text')).default;
  const level = builtInLevels.find((one) => one.id === id);
  if (level === undefined)
    throw new Error(`The guide speaks of a case '${id}', which the game does not have.`);
  return level.text();
}

export function openReader({ say, draw }: ReaderOptions): Reader {
  let shown: Pick<GuideProps, 'blocks' | 'heading' | 'notice'> | null = null;
  let blocks: readonly Block[] | null = null;

  async function open(heading: string | null) {
    try {
      blocks ??= (await import('../../../levels/README.md?guide')).default;
    } catch {
      return say(spokenLater().cases.guideNotLoaded);
    }
    shown = { blocks, heading, notice: null };
    draw();
  }

  function tell(notice: string) {
    if (shown !== null) shown = { ...shown, notice };
    draw();
  }

  /** The name of a case file is its id, and so is what it is saved as. */
  async function saveFile(name: string) {
    const id = name.replace(/\.yaml$/, '');
    try {
      if (await saveCase(await textOf(id), id)) tell(spoken().app.fileSaved);
    } catch {
      tell(spoken().app.fileNotSaved);
    }
  }

  const guide = (state: NonNullable<typeof shown>): GuideProps => ({
    ...state,
    saveFile: (name) => void saveFile(name),
    copy: copyText,
    print: () => window.print(),
    onClose() {
      shown = null;
      draw();
    },
  });

  return {
    open: (heading) => void open(heading),
    props: () => ({
      guide: shown === null ? null : guide(shown),
      openGuide: () => void open(null),
    }),
  };
}
