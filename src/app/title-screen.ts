// What the title screen knows: the shelf, which hearings are under way, and what to ask before one is replaced.
import type { CheckedCase, ClassTerms, ShelfItem, Spoken, TitleProps } from '../desk/contract.ts';
import { difficulties } from '../hearing/index.ts';
import type { Level, Side } from '../level/types.ts';
import { fitSave, type Proceedings, readSave, type SaveReading } from '../proceedings/index.ts';
import { scoreAdvocacy } from '../scoring/index.ts';
import { openBring, type ReplaceChoice } from './cases/bring.ts';
import { FREE } from './cases/class-link.ts';
import { linkTo } from './cases/links.ts';
import type { OwnCases } from './cases/own-cases.ts';
import { type Classed, heedAddress } from './cases/page-address.ts';
import { caseOfSave, casesOf, loadSpoken, type ShelfCase, UnreadableCase } from './cases/shelf.ts';
import { classView, shelfItem } from './cases/shelf-view.ts';
import { copyText, pickCase, pickHearing, saveCase, saveHearing } from './files.ts';
import { openReader } from './guide/reader.ts';
import type { Keeper } from './keeper.ts';
import { spoken } from './languages/spoken.ts';
import { openPaperKit } from './paper-kit.ts';
import { openReporter } from './report/reporter.ts';
import { resumeSession, type Session } from './session.ts';

export interface TitleOptions {
  readonly keeper: Keeper;
  readonly ownCases: OwnCases;
  page(): string; // its whole address
  begin(level: Level, key: string, side: Side | undefined): void;
  resume(session: Session): void;
  draw(): void;
}

export interface TitleScreen {
  props(): Omit<TitleProps, keyof Spoken | 'update' | 'settings' | 'set'>;
  refresh(): void; // looks again at what is kept
  heedAddress(): void; // takes up what the page's address asks for
  terms(key: string): ClassTerms; // what a class link fixes for a case
  level(key: string): Promise<Level> | null; // the case on the shelf, in the language that is spoken
}

type Question = NonNullable<TitleProps['question']>;

/** A hearing that was kept, and the case it was found to belong to. */
interface Kept {
  readonly level: Level;
  readonly proceedings: Proceedings;
  readonly key: string;
}

export function openTitle({ keeper, ownCases, page, begin, resume, draw }: TitleOptions): TitleScreen {
  const underWay = new Map<string, NonNullable<ShelfItem['underWay']>>();
  const begun = new Set<string>(); // cases with steps kept, known before the case itself has been fetched
  let presses = 0;
  let notice: string | null = null;
  let question: Question | null = null;
  let answer: (choice: string) => void = () => {};
  let checked: CheckedCase | null = null;
  let classed: Classed | null = null;

  const find = (key: string) => casesOf(ownCases).find((one) => one.key === key);
  const terms = (key: string) => (classed?.key === key ? classed.terms : FREE);
  const reporter = openReporter({
    caseOf: (key) => {
      const found = find(key);
      return found === undefined ? undefined : { title: found.entry.title, text: found.text };
    },
    say,
    draw,
  });

  const reader = openReader({ say, draw });

  /** Loads a case and does something with it, unless something else was pressed meanwhile. A failure is said. */
  async function withLevel(found: ShelfCase | undefined, then: (level: Level, key: string) => void) {
    if (found === undefined) return say(spoken().app.noSuchCase);
    presses += 1;
    const press = presses;
    try {
      const level = await loadSpoken(found);
      if (press === presses) then(level, found.key);
    } catch (error) {
      if (press === presses) notLoaded(found, error);
    }
  }

  function notLoaded({ entry, own }: ShelfCase, error: unknown) {
    if (!(error instanceof UnreadableCase)) return say(spoken().app.caseNotLoaded);
    checked = { name: entry.title, text: own?.text ?? '', problems: error.problems, warnings: [] };
    say(spoken().cases.unreadable(entry.title));
  }

  function say(sentence: string | null) {
    notice = sentence;
    draw();
  }

  function ask(asked: Question, answered: (choice: string) => void) {
    question = asked;
    answer = (choice) => {
      question = null;
      answered(choice);
      draw();
    };
    draw();
  }

  /** A hearing of a case that has changed since: go on as far as it holds, keep it as a file, or begin afresh. */
  function offerChanged({ level, proceedings, key }: Kept, held: number) {
    const asked = {
      say: `${spoken().hearing.savesGoneWrong['save/level-changed']} ${spoken().hearing.heldFrom(held, proceedings.events.length)}`,
      choices: [
        { id: 'go-on', label: spoken().app.goOn },
        { id: 'keep', label: spoken().app.keepAsFile },
        { id: 'afresh', label: spoken().app.beginAfresh },
      ],
    };
    ask(asked, (choice) => {
      if (choice === 'go-on') resume(resumeSession(level, proceedings, key));
      if (choice === 'keep') void saveHearing(proceedings).catch(() => say(spoken().app.fileNotSaved));
      if (choice === 'afresh') begin(level, key, proceedings.side);
    });
  }

  /** A hearing begun on other terms than a class link fixes is not the class's: it can be kept, and begun afresh. */
  function offerClassTerms({ level, proceedings, key }: Kept) {
    const choices = [
      { id: 'keep', label: spoken().app.keepAsFile },
      { id: 'afresh', label: spoken().app.beginAfresh },
      { id: 'stay', label: spoken().app.stay },
    ];
    ask({ say: spoken().cases.otherTerms, choices }, (choice) => {
      if (choice === 'keep') void saveHearing(proceedings).catch(() => say(spoken().app.fileNotSaved));
      if (choice === 'afresh') begin(level, key, proceedings.side);
    });
  }

  function takeUp(kept: Kept) {
    const { level, proceedings, key } = kept;
    const { side, difficulty } = terms(key);
    const others = (side ?? proceedings.side) !== proceedings.side;
    if (others || (difficulty ?? proceedings.difficulty) !== proceedings.difficulty)
      return offerClassTerms(kept);
    const fit = fitSave(level, proceedings);
    if (fit.ok) return resume(resumeSession(level, proceedings, key));
    if (fit.problem === 'save/level-changed') return offerChanged(kept, fit.replay?.held ?? 0);
    say(spoken().hearing.savesGoneWrong[fit.problem]);
  }

  function opened(reading: SaveReading | null, key: string) {
    if (reading === null) return;
    if (!reading.ok) return say(spoken().hearing.savesGoneWrong[reading.problem]);
    const { proceedings } = reading;
    void withLevel(find(key), (level) => takeUp({ level, proceedings, key }));
  }

  /** A save from a file takes the place of the hearing kept here: once it is known to be good, it asks first. */
  async function openedFile(reading: SaveReading | null) {
    if (reading === null) return;
    if (!reading.ok) return say(spoken().hearing.savesGoneWrong[reading.problem]);
    const { proceedings } = reading;
    const found = caseOfSave(casesOf(ownCases), proceedings);
    const kept = found === undefined ? null : await keeper.find(found.key);
    const replaces = kept?.ok === true && kept.proceedings.events.length > 0;
    await withLevel(found, (level, key) => {
      const fit = fitSave(level, proceedings);
      const opens = fit.ok || fit.problem === 'save/level-changed';
      if (replaces && opens) askToReplace({ level, proceedings, key });
      else takeUp({ level, proceedings, key });
    });
  }

  function askToReplace(kept: Kept) {
    const choices = [
      { id: 'open', label: spoken().app.openIt },
      { id: 'stay', label: spoken().app.keepMine },
    ];
    ask({ say: spoken().app.fileReplacesKept, choices }, (choice) => {
      if (choice === 'open') takeUp(kept);
    });
  }

  function start(id: string, side?: Side) {
    const afresh = () => void withLevel(find(id), (level, key) => begin(level, key, side));
    if (!begun.has(id)) return afresh();
    const choices = [
      { id: 'afresh', label: spoken().app.beginAfresh },
      { id: 'go-on', label: spoken().app.goOnWithIt },
    ];
    ask({ say: spoken().app.replacesKept, choices }, (choice) =>
      choice === 'afresh' ? afresh() : resumeKept(id),
    );
  }

  function resumeKept(key: string) {
    void keeper.find(key).then((reading) => opened(reading, key));
  }

  async function lookUp(found: ShelfCase) {
    const { key } = found;
    const kept = await keeper.find(key);
    if (kept === null) return;
    if (!kept.ok) return say(spoken().hearing.savesGoneWrong[kept.problem]);
    if (kept.proceedings.events.length > 0) begun.add(key);
    const level = await loadSpoken(found);
    const { replay } = fitSave(level, kept.proceedings);
    if (replay === null) return;
    const { step, context } = replay.hearing;
    const advocacy = step === 'debrief' ? scoreAdvocacy(context).total : null;
    underWay.set(key, { step: spoken().hearing.steps[step].name, advocacy });
    draw();
  }

  function lookUpAll() {
    for (const one of casesOf(ownCases)) void lookUp(one).catch(() => {});
  }

  const bring = openBring({
    ownCases,
    page,
    say,
    show: (found) => {
      checked = found;
      draw();
    },
    askToReplace: (title) =>
      new Promise((resolve) => {
        const choices = [
          { id: 'replace', label: spoken().cases.replaceIt },
          { id: 'both', label: spoken().cases.keepBoth },
          { id: 'leave', label: spoken().cases.leaveIt },
        ];
        ask({ say: spoken().cases.replaceAsk(title), choices }, (choice) => resolve(choice as ReplaceChoice));
      }),
    tookSave: (text) => {
      const reading = readSave(text);
      if (!reading.ok && reading.problem !== 'save/edited') return false;
      void openedFile(reading);
      return true;
    },
  });

  function remove(key: string) {
    const title = find(key)?.entry.title ?? '';
    const choices = [
      { id: 'remove', label: spoken().cases.removeIt },
      { id: 'keep', label: spoken().cases.keepIt },
    ];
    ask({ say: spoken().cases.removeAsk(title), choices }, (choice) => {
      if (choice === 'remove') void ownCases.remove(key).then(() => say(spoken().cases.removed(title)));
    });
  }

  return {
    props: () => ({
      ...reporter.props(),
      ...reader.props(),
      shelf: casesOf(ownCases).map((one) => shelfItem(one, underWay.get(one.key) ?? null)),
      notice,
      question,
      checked,
      classed: classed === null ? null : classView(classed),
      difficulties: difficulties.map((id) => ({ id, ...spoken().hearing.difficulties[id] })),
      choose: (choice) => answer(choice),
      start,
      resume: resumeKept,
      openSave: () => void pickHearing().then(openedFile, () => say(spoken().app.fileNotOpened)),
      pickCase: () =>
        void pickCase().then(
          (file) => (file === null ? null : bring.file(file)),
          () => say(spoken().app.fileNotOpened),
        ),
      bringFiles: (files) => {
        for (const file of files) void bring.file(file);
      },
      bringText: (text) => void bring.pasted(text),
      bringAddress: (address) => void bring.address(address),
      closeChecked() {
        checked = null;
        draw();
      },
      saveCase(key) {
        const found = find(key);
        if (found === undefined) return;
        const saving = found.text().then((text) => saveCase(text, found.entry.id));
        void saving.then(
          (saved) => saved && say(spoken().app.fileSaved),
          () => say(spoken().app.fileNotSaved),
        );
      },
      removeCase: remove,
      printPaper: (key) =>
        void withLevel(
          find(key),
          (level) => void openPaperKit(level, draw).catch(() => say(spoken().app.paperNotFetched)),
        ),
      linkTo: async (key, terms) => {
        const found = find(key);
        return found === undefined ? null : linkTo(found, terms, page()).catch(() => null);
      },
      copy: copyText,
    }),
    refresh() {
      notice = null;
      lookUpAll();
      void ownCases.load().then(() => {
        lookUpAll();
        draw();
      });
    },
    async heedAddress() {
      classed = await heedAddress(page(), {
        bring,
        say,
        isHere: (key) => find(key) !== undefined,
        openGuide: reader.open,
      });
      draw();
    },
    terms,
    level(key) {
      const found = find(key);
      return found === undefined ? null : loadSpoken(found);
    },
  };
}
