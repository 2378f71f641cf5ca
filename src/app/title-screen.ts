// What the title screen knows: the shelf, which hearings are under way, and what to ask before one is replaced.
import type { CheckedCase, ClassTerms, ShelfItem, Spoken, TitleProps } from '../desk/contract.ts';
import { difficulties } from '../hearing/index.ts';
import type { Level, Side } from '../level/types.ts';
import { type Proceedings, readSave, type SaveProblem, type SaveReading } from '../proceedings/index.ts';
import type { GoOn } from './calm/go-on.ts';
import type { CaseActs, CaseProps, Question } from './cases/case-acts.ts';
import { FREE } from './cases/class-terms.ts';
import type { OwnCases } from './cases/own-cases.ts';
import type { Classed } from './cases/page-address.ts';
import {
  caseOfSave,
  casesOf,
  loadSpoken,
  loadToBegin,
  type ShelfCase,
  UnreadableCase,
} from './cases/shelf.ts';
import { classView, shelfItem } from './cases/shelf-view.ts';
import type { Keeper } from './keeper.ts';
import { hearingWords, spoken, spokenLater } from './languages/spoken.ts';
import type { Later } from './later.ts';
import type { Rest } from './rest.ts';
import type { Session } from './session.ts';
import { inTurn } from './turns.ts';

export interface TitleOptions {
  readonly keeper: Keeper;
  readonly ownCases: OwnCases;
  page(): string; // its whole address
  begin(level: Level, key: string, side: Side | undefined, whole: boolean): void;
  /** `carried`: it came from elsewhere than this browser's store, and takes the place of what is kept there. */
  resume(session: Session, carried: boolean): void;
  draw(): void;
  readonly rest: Pick<Rest, 'ahead' | 'want' | 'wantTitle'>;
}

export interface TitleScreen {
  props(): Omit<TitleProps, keyof Spoken | 'update' | 'settings' | 'set' | 'dressed' | 'over'>;
  refresh(): void; // looks again at what is kept
  heedAddress(): void; // takes up what the page's address asks for
  isLoading(): boolean; // a case, to begin or to go on with
  say(sentence: string | null, instead?: string | null): void; // `instead`: only in the place of that sentence
  goOn(hearing: GoOn): void; // takes up a hearing that was carried over a reload
  terms(key: string): ClassTerms; // what a class link fixes for a case
  level(key: string): Promise<Level> | null; // the case on the shelf, in the language that is spoken
}

/** A hearing that was kept, and the case it was found to belong to. */
interface Kept {
  readonly level: Level;
  readonly proceedings: Proceedings;
  readonly key: string;
  readonly carried?: boolean; // from a file or over a reload, and not out of the store
}

export function openTitle({ keeper, ownCases, page, begin, resume, draw, rest }: TitleOptions): TitleScreen {
  const underWay = new Map<string, NonNullable<ShelfItem['underWay']>>();
  const begun = new Set<string>(); // cases with steps kept, known before the case itself has been fetched
  let presses = 0;
  let loading = 0;
  let notice: string | null = null;
  let question: Question | null = null;
  let answer: (choice: string) => void = () => {};
  let checked: CheckedCase | null = null;
  let classed: Classed | null = null;
  let opened: CaseActs | null = null;
  let heeding: Promise<void> | null = null;

  const find = (key: string) => casesOf(ownCases).find((one) => one.key === key);
  const terms = (key: string) => (classed?.key === key ? classed.terms : FREE);
  /** What else can be done with cases; null where the rest of the game could not be fetched. */
  async function caseActs(): Promise<CaseActs | null> {
    const here = await rest.wantTitle();
    if (here === null) return null;
    opened ??= here.openCaseActs({
      ownCases,
      page,
      find,
      withLevel,
      openedFile: (reading) => void openedFile(reading),
      ask,
      show: (found) => {
        checked = found;
        draw();
      },
      say,
      draw,
    });
    return opened;
  }

  const withActs = (act: (props: CaseProps) => void) =>
    void caseActs().then((acts) => acts !== null && act(acts.props()));

  /** Until they are there each press waits for them. */
  const awaited: CaseProps = {
    report: null,
    guide: null,
    askReport: (key) => withActs(({ askReport }) => askReport(key)),
    openGuide: () => withActs(({ openGuide }) => openGuide()),
    openSave: () => withActs(({ openSave }) => openSave()),
    pickCase: () => withActs(({ pickCase }) => pickCase()),
    bringFiles: (files) => withActs(({ bringFiles }) => bringFiles(files)),
    bringText: (text) => withActs(({ bringText }) => bringText(text)),
    bringAddress: (address) => withActs(({ bringAddress }) => bringAddress(address)),
    saveCase: (key) => withActs(({ saveCase }) => saveCase(key)),
    removeCase: (key) => withActs(({ removeCase }) => removeCase(key)),
    printPaper: (key) => withActs(({ printPaper }) => printPaper(key)),
    linkTo: async (key, terms) => (await caseActs())?.props().linkTo(key, terms) ?? null,
    copy: async (text) => (await caseActs())?.props().copy(text) ?? false,
  };

  /** Loads a case and does something with it, unless something else was pressed meanwhile. A failure is said. */
  function withLevel(found: ShelfCase | undefined, then: (level: Level, key: string) => void) {
    return withLoaded(found, loadSpoken, then);
  }

  /** Loads with it what plays it: failing that, which has then been said, nothing is done. */
  function withPlayed(
    found: ShelfCase | undefined,
    then: (level: Level, key: string, played: Later) => void,
  ) {
    const load = (one: ShelfCase) => Promise.all([loadSpoken(one), rest.want()]);
    return withLoaded(found, load, ([level, played], key) => played !== null && then(level, key, played));
  }

  async function withLoaded<T>(
    found: ShelfCase | undefined,
    load: (found: ShelfCase) => Promise<T>,
    then: (loaded: T, key: string) => void,
  ) {
    if (found === undefined) return say(spoken().app.noSuchCase);
    presses += 1;
    const press = presses;
    loading += 1;
    try {
      if (heeding !== null) await heeding;
      const loaded = await load(found);
      await inTurn();
      if (press === presses) then(loaded, found.key);
    } catch (error) {
      if (press === presses) notLoaded(found, error);
    } finally {
      loading -= 1;
    }
  }

  /** What the page's address asks for: a case, what a class is given, the guide. Nothing begins before it is known. */
  async function heedAddress() {
    const { search, hash } = new URL(page());
    classed = null;
    draw();
    if (hash === '' && !new URLSearchParams(search).has('level')) return;
    classed = (await (await caseActs())?.heedAddress()) ?? null;
    draw();
  }

  function notLoaded({ entry, own }: ShelfCase, error: unknown) {
    if (!(error instanceof UnreadableCase)) return say(spoken().app.caseNotLoaded);
    checked = { name: entry.title, text: own?.text ?? '', problems: error.problems, warnings: [] };
    say(spoken().app.unreadable(entry.title));
  }

  function say(sentence: string | null) {
    notice = sentence;
    draw();
  }

  async function keepAsFile(proceedings: Proceedings) {
    const here = await rest.wantTitle();
    await here?.saveHearing(proceedings).catch(() => say(spoken().app.fileNotSaved));
  }

  function ask(asked: Question, answered: (choice: string) => void) {
    question = asked;
    answer = (choice) => {
      question = null;
      answered(choice);
      draw();
    };
    draw();
    void rest.wantTitle(); // it is asked in a dialog
  }

  function sayWrong(problem: SaveProblem) {
    void rest.want().then((later) => later !== null && say(hearingWords().savesGoneWrong[problem]));
  }

  /** A hearing of a case that has changed since: go on as far as it holds, keep it as a file, or begin afresh. */
  function offerChanged({ level, proceedings, key, carried = false }: Kept, held: number, played: Later) {
    const { savesGoneWrong, heldFrom } = hearingWords();
    const asked = {
      say: `${savesGoneWrong['save/level-changed']} ${heldFrom(held, proceedings.events.length)}`,
      choices: [
        { id: 'go-on', label: spoken().app.goOn },
        { id: 'keep', label: spoken().app.keepAsFile },
        { id: 'afresh', label: spoken().app.beginAfresh },
      ],
    };
    ask(asked, (choice) => {
      if (choice === 'go-on') resume(played.resumeSession(level, proceedings, key), carried);
      if (choice === 'keep') void keepAsFile(proceedings);
      if (choice === 'afresh') begin(level, key, proceedings.side, true);
    });
  }

  /** A hearing begun on other terms than a class link fixes is not the class's: it can be kept, and begun afresh. */
  function offerClassTerms({ level, proceedings, key }: Kept) {
    const choices = [
      { id: 'keep', label: spoken().app.keepAsFile },
      { id: 'afresh', label: spoken().app.beginAfresh },
      { id: 'stay', label: spoken().app.stay },
    ];
    ask({ say: spokenLater().cases.otherTerms, choices }, (choice) => {
      if (choice === 'keep') void keepAsFile(proceedings);
      if (choice === 'afresh') begin(level, key, proceedings.side, true);
    });
  }

  function takeUp(kept: Kept, played: Later) {
    const { level, proceedings, key, carried = false } = kept;
    const { side, difficulty } = terms(key);
    const others = (side ?? proceedings.side) !== proceedings.side;
    if (others || (difficulty ?? proceedings.difficulty) !== proceedings.difficulty)
      return offerClassTerms(kept);
    const fit = played.fitSave(level, proceedings);
    if (fit.ok) return resume(played.resumeSession(level, proceedings, key), carried);
    if (fit.problem === 'save/level-changed') return offerChanged(kept, fit.replay?.held ?? 0, played);
    sayWrong(fit.problem);
  }

  function openedKept(reading: SaveReading | null, key: string, carried = false) {
    if (reading === null) return;
    if (!reading.ok) return sayWrong(reading.problem);
    const { proceedings } = reading;
    void withPlayed(find(key), (level, _, played) => takeUp({ level, proceedings, key, carried }, played));
  }

  /** A save from a file takes the place of the hearing kept here: once it is known to be good, it asks first. */
  async function openedFile(reading: SaveReading | null) {
    if (reading === null) return;
    if (!reading.ok) return sayWrong(reading.problem);
    const { proceedings } = reading;
    const found = caseOfSave(casesOf(ownCases), proceedings);
    const kept = found === undefined ? null : await keeper.find(found.key);
    const replaces = kept?.ok === true && kept.proceedings.events.length > 0;
    await withPlayed(found, (level, key, played) => {
      const fit = played.fitSave(level, proceedings);
      const opens = fit.ok || fit.problem === 'save/level-changed';
      const brought = { level, proceedings, key, carried: true };
      if (replaces && opens) askToReplace(brought, played);
      else takeUp(brought, played);
    });
  }

  function askToReplace(kept: Kept, played: Later) {
    const choices = [
      { id: 'open', label: spoken().app.openIt },
      { id: 'stay', label: spoken().app.keepMine },
    ];
    ask({ say: spoken().app.fileReplacesKept, choices }, (choice) => {
      if (choice === 'open') takeUp(kept, played);
    });
  }

  function start(id: string, side?: Side) {
    const afresh = () =>
      void withLoaded(find(id), loadToBegin, ({ level, whole }, key) => begin(level, key, side, whole));
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
    void keeper.find(key).then((reading) => openedKept(reading, key));
  }

  async function lookUp(found: ShelfCase) {
    const { key } = found;
    const kept = await keeper.find(key);
    if (kept === null) return;
    if (!kept.ok) return sayWrong(kept.problem);
    if (kept.proceedings.events.length > 0) begun.add(key);
    const [level, { fitSave }] = await Promise.all([loadSpoken(found), rest.ahead()]);
    const { replay } = fitSave(level, kept.proceedings);
    if (replay === null) return;
    const { step, context } = replay.hearing;
    const advocacy =
      step === 'debrief' ? ((await rest.wantTitle())?.scoreAdvocacy(context).total ?? null) : null;
    underWay.set(key, { step: spoken().hearing.steps[step].name, advocacy });
    draw();
  }

  function lookUpAll() {
    for (const one of casesOf(ownCases)) void lookUp(one).catch(() => {});
  }

  return {
    props: () => ({
      ...(opened?.props() ?? awaited),
      shelf: casesOf(ownCases).map((one) => shelfItem(one, underWay.get(one.key) ?? null)),
      notice,
      question,
      checked,
      classed: classed === null ? null : classView(classed),
      difficulties: difficulties.map((id) => ({ id, ...spoken().hearing.difficulties[id] })),
      choose: (choice) => answer(choice),
      start,
      resume: resumeKept,
      closeChecked() {
        checked = null;
        draw();
      },
    }),
    refresh() {
      notice = null;
      lookUpAll();
      void ownCases.load().then(() => {
        lookUpAll();
        draw();
      });
    },
    heedAddress() {
      heeding = heedAddress();
      return heeding;
    },
    isLoading: () => loading > 0,
    say(sentence, instead = null) {
      if (instead === null || instead === notice) say(sentence);
    },
    goOn({ key, save }) {
      void ownCases.load().then(() => openedKept(readSave(save), key, true));
    },
    terms,
    level(key) {
      const found = find(key);
      return found === undefined ? null : loadSpoken(found);
    },
  };
}
