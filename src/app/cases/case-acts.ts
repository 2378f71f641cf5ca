// What can be done with cases and files on the title screen, beside beginning a hearing. Fetched with the rest.
import type { CheckedCase, TitleProps } from '../../desk/contract.ts';
import type { Level } from '../../level/types.ts';
import { readSave, type SaveReading } from '../../proceedings/index.ts';
import { copyText, pickCase, pickHearing, saveCase } from '../files.ts';
import { openReader } from '../guide/reader.ts';
import { spoken, spokenLater } from '../languages/spoken.ts';
import { openPaperKit } from '../paper-kit.ts';
import { openReporter } from '../report/reporter.ts';
import { openBring, type ReplaceChoice } from './bring.ts';
import { linkTo } from './links.ts';
import type { OwnCases } from './own-cases.ts';
import { type Classed, heedAddress } from './page-address.ts';
import type { ShelfCase } from './shelf.ts';

export type Question = NonNullable<TitleProps['question']>;

export interface CaseActsOptions {
  readonly ownCases: OwnCases;
  page(): string; // its whole address
  find(key: string): ShelfCase | undefined;
  withLevel(found: ShelfCase | undefined, then: (level: Level) => void): Promise<void>;
  openedFile(reading: SaveReading | null): void;
  ask(question: Question, answered: (choice: string) => void): void;
  show(checked: CheckedCase): void;
  say(sentence: string): void;
  draw(): void;
}

export type CaseProps = Pick<
  TitleProps,
  | 'report'
  | 'askReport'
  | 'guide'
  | 'openGuide'
  | 'openSave'
  | 'pickCase'
  | 'bringFiles'
  | 'bringText'
  | 'bringAddress'
  | 'saveCase'
  | 'removeCase'
  | 'printPaper'
  | 'linkTo'
  | 'copy'
>;

export interface CaseActs {
  props(): CaseProps;
  heedAddress(): Promise<Classed | null>; // takes up what the page's address asks for
}

export function openCaseActs(options: CaseActsOptions): CaseActs {
  const { ownCases, page, find, withLevel, openedFile, ask, show, say, draw } = options;
  const reporter = openReporter({
    caseOf: (key) => {
      const found = find(key);
      return found === undefined ? undefined : { title: found.entry.title, text: found.text };
    },
    say,
    draw,
  });
  const reader = openReader({ say, draw });
  const bring = openBring({
    ownCases,
    page,
    say,
    show,
    askToReplace: (title) =>
      new Promise((resolve) => {
        const { cases } = spokenLater();
        const choices = [
          { id: 'replace', label: cases.replaceIt },
          { id: 'both', label: cases.keepBoth },
          { id: 'leave', label: cases.leaveIt },
        ];
        ask({ say: cases.replaceAsk(title), choices }, (choice) => resolve(choice as ReplaceChoice));
      }),
    tookSave: (text) => {
      const reading = readSave(text);
      if (!reading.ok && reading.problem !== 'save/edited') return false;
      openedFile(reading);
      return true;
    },
  });

  function remove(key: string) {
    const title = find(key)?.entry.title ?? '';
    const { cases } = spokenLater();
    const choices = [
      { id: 'remove', label: cases.removeIt },
      { id: 'keep', label: cases.keepIt },
    ];
    ask({ say: cases.removeAsk(title), choices }, (choice) => {
      if (choice === 'remove') void ownCases.remove(key).then(() => say(cases.removed(title)));
    });
  }

  function save(key: string) {
    const found = find(key);
    if (found === undefined) return;
    const saving = found.text().then((text) => saveCase(text, found.entry.id));
    void saving.then(
      (saved) => saved && say(spoken().app.fileSaved),
      () => say(spoken().app.fileNotSaved),
    );
  }

  const printPaper = (level: Level) =>
    void openPaperKit(level, draw).catch(() => say(spoken().app.paperNotFetched));
  const notOpened = () => say(spoken().app.fileNotOpened);

  return {
    props: () => ({
      ...reporter.props(),
      ...reader.props(),
      openSave: () => void pickHearing().then(openedFile, notOpened),
      pickCase: () => void pickCase().then((file) => (file === null ? null : bring.file(file)), notOpened),
      bringFiles: (files) => {
        for (const file of files) void bring.file(file);
      },
      bringText: (text) => void bring.pasted(text),
      bringAddress: (address) => void bring.address(address),
      saveCase: save,
      removeCase: remove,
      printPaper: (key) => void withLevel(find(key), printPaper),
      linkTo: async (key, terms) => {
        const found = find(key);
        return found === undefined ? null : linkTo(found, terms, page()).catch(() => null);
      },
      copy: copyText,
    }),
    heedAddress: () =>
      heedAddress(page(), {
        bring,
        say,
        isHere: (key) => find(key) !== undefined,
        openGuide: reader.open,
      }),
  };
}
