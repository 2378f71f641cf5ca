// What the title screen knows: the shelf, which hearings are under way, and what to ask before one is replaced.
import type { ShelfItem, TitleProps } from '../desk/contract.ts';
import { difficulties } from '../hearing/index.ts';
import type { Level } from '../level/types.ts';
import { en } from '../present/index.ts';
import { fitSave, type Proceedings, type SaveReading } from '../proceedings/index.ts';
import { scoreAdvocacy } from '../scoring/index.ts';
import { type BuiltInLevel, builtInLevels } from './built-in-levels.ts';
import { pickHearing, saveHearing } from './files.ts';
import type { Keeper } from './keeper.ts';
import { openReporter } from './report/reporter.ts';
import { resumeSession, type Session } from './session.ts';
import { words } from './words/en.ts';

export interface TitleOptions {
  readonly keeper: Keeper;
  begin(level: Level): void;
  resume(session: Session): void;
  draw(): void;
}

export interface TitleScreen {
  props(): Omit<TitleProps, 'settings' | 'set'>;
  refresh(): void; // looks again at what is kept
}

type Question = NonNullable<TitleProps['question']>;

export function openTitle({ keeper, begin, resume, draw }: TitleOptions): TitleScreen {
  const underWay = new Map<string, NonNullable<ShelfItem['underWay']>>();
  const begun = new Set<string>(); // cases with steps kept, known before the case itself has been fetched
  let presses = 0;
  let notice: string | null = null;
  let question: Question | null = null;
  let answer: (choice: string) => void = () => {};

  const reporter = openReporter({ caseOf: (id) => find(id), say, draw });
  const find = (id: string) => builtInLevels.find((level) => level.id === id);

  /** Loads a case and does something with it, unless something else was pressed meanwhile. A failed fetch is said. */
  async function withLevel(entry: BuiltInLevel | undefined, then: (level: Level) => void) {
    if (entry === undefined) return say(words.noSuchCase);
    presses += 1;
    const press = presses;
    const level = await entry.load().catch(() => null);
    if (press !== presses) return;
    if (level === null) say(words.caseNotLoaded);
    else then(level);
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
  function offerChanged(level: Level, proceedings: Proceedings, held: number) {
    const asked = {
      say: `${en.savesGoneWrong['save/level-changed']} ${en.heldFrom(held, proceedings.events.length)}`,
      choices: [
        { id: 'go-on', label: words.goOn },
        { id: 'keep', label: words.keepAsFile },
        { id: 'afresh', label: words.beginAfresh },
      ],
    };
    ask(asked, (choice) => {
      if (choice === 'go-on') resume(resumeSession(level, proceedings));
      if (choice === 'keep') void saveHearing(proceedings).catch(() => say(words.fileNotSaved));
      if (choice === 'afresh') begin(level);
    });
  }

  function takeUp(level: Level, proceedings: Proceedings) {
    const fit = fitSave(level, proceedings);
    if (fit.ok) return resume(resumeSession(level, proceedings));
    if (fit.problem === 'save/level-changed') return offerChanged(level, proceedings, fit.replay?.held ?? 0);
    say(en.savesGoneWrong[fit.problem]);
  }

  function opened(reading: SaveReading | null) {
    if (reading === null) return;
    if (!reading.ok) return say(en.savesGoneWrong[reading.problem]);
    const { proceedings } = reading;
    void withLevel(find(proceedings.level), (level) => takeUp(level, proceedings));
  }

  /** A save from a file takes the place of the hearing kept here: once it is known to be good, it asks first. */
  async function openedFile(reading: SaveReading | null) {
    if (reading === null || !reading.ok) return opened(reading);
    const { proceedings } = reading;
    const kept = await keeper.find(proceedings.level);
    const replaces = kept?.ok === true && kept.proceedings.events.length > 0;
    await withLevel(find(proceedings.level), (level) => {
      const fit = fitSave(level, proceedings);
      const opens = fit.ok || fit.problem === 'save/level-changed';
      if (replaces && opens) askToReplace(level, proceedings);
      else takeUp(level, proceedings);
    });
  }

  function askToReplace(level: Level, proceedings: Proceedings) {
    const choices = [
      { id: 'open', label: words.openIt },
      { id: 'stay', label: words.keepMine },
    ];
    ask({ say: words.fileReplacesKept, choices }, (choice) => {
      if (choice === 'open') takeUp(level, proceedings);
    });
  }

  function start(id: string) {
    const afresh = () => void withLevel(find(id), begin);
    if (!begun.has(id)) return afresh();
    const choices = [
      { id: 'afresh', label: words.beginAfresh },
      { id: 'go-on', label: words.goOnWithIt },
    ];
    ask({ say: words.replacesKept, choices }, (choice) => (choice === 'afresh' ? afresh() : resumeKept(id)));
  }

  function resumeKept(id: string) {
    void keeper.find(id).then(opened);
  }

  async function lookUp(entry: BuiltInLevel) {
    const kept = await keeper.find(entry.id);
    if (kept === null) return;
    if (!kept.ok) return say(en.savesGoneWrong[kept.problem]);
    if (kept.proceedings.events.length > 0) begun.add(entry.id);
    const level = await entry.load();
    const { replay } = fitSave(level, kept.proceedings);
    if (replay === null) return;
    const { step, context } = replay.hearing;
    const advocacy = step === 'debrief' ? scoreAdvocacy(context).total : null;
    underWay.set(entry.id, { step: en.steps[step].name, advocacy });
    draw();
  }

  return {
    props: () => ({
      ...reporter.props(),
      shelf: builtInLevels.map(({ load: _load, text: _text, ...entry }) => ({
        ...entry,
        underWay: underWay.get(entry.id) ?? null,
      })),
      notice,
      question,
      difficulties: difficulties.map((id) => ({ id, ...en.difficulties[id] })),
      choose: (choice) => answer(choice),
      start,
      resume: resumeKept,
      openSave: () => void pickHearing().then(openedFile, () => say(words.fileNotOpened)),
    }),
    refresh() {
      notice = null;
      for (const entry of builtInLevels) void lookUp(entry).catch(() => {});
    },
  };
}
