// Wires the rooms together: which screen is shown, where levels and saves come from, what a press leads to.
// Holds no rule of the hearing and draws nothing itself.
import type { ClassTerms, Settings, Spoken } from '../desk/contract.ts';
import { dressPage, renderDesk, renderTitle, warmUp } from '../desk/index.ts';
import type { HearingEvent } from '../hearing/index.ts';
import type { Level, Side } from '../level/types.ts';
import { type HearingView, presentBrief, type StageTarget } from '../present/index.ts';
import { takeGoOn } from './calm/go-on.ts';
import { standingOf } from './calm/standing.ts';
import type { Calm } from './calm/watch.ts';
import { linkedLanguage } from './cases/linked-language.ts';
import { openOwnCases } from './cases/own-cases.ts';
import { Courtside } from './courtside.ts';
import { Hold } from './hold.ts';
import { type Keeper, type Keeping, openKeeper } from './keeper.ts';
import {
  deskWords,
  hearingWords,
  languageFor,
  languageNames,
  speak,
  spoken,
  spokenLater,
} from './languages/spoken.ts';
import type { Later } from './later.ts';
import { reach } from './milestone.ts';
import { Notices } from './notices.ts';
import { workersOf } from './offline/workers.ts';
import { Rest } from './rest.ts';
import { isBrief, openSession, type Session } from './session.ts';
import { loadSettings, saveSettings } from './settings.ts';
import { openTitle, type TitleScreen } from './title-screen.ts';
import { inTurn } from './turns.ts';
import { openWishes, type Wishes } from './wishes.ts';

export interface Places {
  readonly stage: HTMLElement;
  readonly desk: HTMLElement;
  readonly search: string; // the page's address, from `?`
  readonly calm: Calm;
}

/** A file let go over the page must not take the page's place, in the middle of a hearing or before it. */
function refuseFiles(event: DragEvent) {
  if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
}

/** On a first visit nothing else is fetched for so long, in milliseconds: the first screen has the line to itself. */
const FIRST_LOOK = 700;

const newSeed = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;

export class App {
  private session: Session | null = null; // null on the title screen
  private settings: Settings = loadSettings();
  private keeping: Keeping = 'saved';
  private readonly notices = new Notices(() => this.draw());
  private caption: string | null = null;
  private asked: StageTarget | null = null;
  private readonly places: Places;
  private readonly wishes: Wishes;
  private readonly keeper: Keeper;
  private readonly hold = new Hold({
    keeper: () => this.keeper,
    session: () => this.session,
    replace: (session) => {
      this.session = session;
      this.draw();
    },
    complete: () => this.complete(),
    want: () => this.coming.want(),
    leave: () => this.leave(),
    tell: (notice) => this.notices.tell(notice),
    goneBack: () => this.title.refresh(),
  });
  private readonly title: TitleScreen;
  private readonly coming: Rest;
  private readonly courtside: Courtside;
  private dressed = false; // with its pictures
  private readonly goOn = takeGoOn(history);

  constructor(places: Places) {
    this.places = places;
    places.calm.know(() => standingOf(this.session, this.keeper));
    this.keeper = openKeeper({
      tell: (keeping) => {
        this.keeping = keeping;
        this.draw();
      },
      lost: () => this.hold.keepAnew(),
    });
    this.wishes = openWishes(
      () => this.settings,
      () => this.courtside.redraw(),
    );
    this.coming = this.openRest();
    this.courtside = this.openCourtside();
    this.title = openTitle({
      keeper: this.keeper,
      ownCases: openOwnCases(),
      page: () => location.href,
      begin: (level, key, side, whole) => this.begin(level, key, side, whole),
      resume: (session, carried) => this.enter(session, carried),
      draw: () => this.drawTitle(),
      rest: this.coming,
    });
  }

  async start() {
    await this.speak(languageFor([this.asksFor('language'), ...this.wishedLanguages()]));
    this.title.refresh();
    await inTurn();
    warmUp();
    await inTurn();
    this.title.heedAddress(); // and draws it
    if (this.goOn !== null) this.title.goOn(this.goOn);
    addEventListener('hashchange', () => void this.heedAddress());
    for (const name of ['dragover', 'drop'] as const) addEventListener(name, refuseFiles);
    this.hearTheme();
    this.settleSoon(workersOf(window)?.controller ? 0 : FIRST_LOOK);
  }

  /** The rest of the game, where the rest of the case is here with it. */
  private get rest(): Later | null {
    return this.session?.whole === false ? null : this.coming.later;
  }

  /** Not while a case or the courtroom is on its way. */
  private settleSoon(wait: number) {
    const settle = () => void this.courtside.arrived().then(() => this.settle());
    setTimeout(() => (this.title.isLoading() ? this.settleSoon(FIRST_LOOK) : settle()), wait);
  }

  /** What can wait until the first screen stands: its dress, the rest of the game, the copy for when there is no network. */
  private settle() {
    if (this.dressed) return;
    this.dressed = true;
    this.drawTitle();
    void this.coming.fetchAhead();
  }

  private openRest(): Rest {
    return new Rest({
      soundOptions: () => ({
        settings: this.settings,
        onSilent: () => this.notices.add(spoken().app.noSound),
      }),
      isAtTitle: () => this.session === null,
      onCourtFace: () => this.courtside.rewrite(),
      awaitsStage: () => this.courtside.isAwaited,
      onCome: () => {
        this.wantStage();
        this.draw();
      },
      onMore: () => {
        this.wantStage();
        this.drawTitle();
      },
      tellNews: (news, instead) => this.tellNews(news, instead),
    });
  }

  private openCourtside(): Courtside {
    return new Courtside({
      isAllowed: this.asksFor('stage') !== 'off' && this.goOn?.picture !== false,
      parent: this.places.stage,
      notices: this.notices,
      session: () => this.session,
      settings: () => this.settings,
      rest: () => this.rest,
      reducedMotion: () => this.wishes.reducedMotion(),
      highContrast: () => this.wishes.highContrast(),
      onTap: (target) => this.openFromStage(target),
      onPlace: () => this.draw(),
      onSettled: () => void this.coming.fetchLast(),
    });
  }

  /** Another link opened in the same tab: the hearing is kept, and the shelf takes the link up. */
  private async heedAddress() {
    if (this.session !== null) this.leave();
    const isLinked = linkedLanguage(location.hash) !== null;
    if (isLinked) await this.speak(languageFor(this.wishedLanguages()));
    this.title.heedAddress();
  }

  /** Opens a hearing of a case from the shelf: as a class link fixes it, else as was chosen. */
  private begin(level: Level, key: string, chosen: Side | undefined, whole: boolean) {
    const { side, difficulty } = this.title.terms(key);
    const asked = {
      level,
      side: side ?? chosen ?? 'movant',
      difficulty: difficulty ?? this.settings.difficulty,
    };
    this.enter(openSession({ ...asked, seed: newSeed() }, key, whole));
  }

  private terms({ key }: Session): ClassTerms {
    return this.title.terms(key);
  }

  /** A hearing beyond the brief is shown with the rest of the game. */
  private enter(session: Session, carried = false) {
    if (isBrief(session)) return this.show(session, carried);
    void this.coming.want().then((later) => later !== null && this.show(session, carried));
  }

  private show(session: Session, carried: boolean) {
    this.session = session;
    this.courtside.clearDesk();
    this.notices.forget();
    this.caption = null;
    this.keeping = 'saved';
    void this.hold.enter(session, carried);
    this.draw();
    reach('first-act');
    void inTurn().then(() => this.goOnFetching());
  }

  /** What a hearing needs beside its first screen: the courtroom before all else. */
  private async goOnFetching() {
    this.wantStage();
    this.settleSoon(0);
    await this.courtside.arrived();
    await this.complete();
  }

  private leave() {
    this.session = null;
    void this.hold.leave();
    this.notices.forget();
    this.wantStage();
    this.title.refresh();
    this.draw();
    void this.coming.aheadOfTitle();
  }

  /** Offers what the student did to the court; a refusal is told in a sentence and changes nothing. */
  private take(event: HearingEvent) {
    if (this.session === null) return;
    const { standing } = this.hold;
    if (standing === 'asking') return void this.hold.answered().then(() => this.take(event));
    if (standing === 'theirs') return this.notices.tell(spoken().app.otherTab);
    if (this.rest === null) return void this.takeWithRest(event);
    if (!this.rest.allowsHelp(this.terms(this.session), event))
      return this.notices.tell(spokenLater().cases.helpNotAllowed);
    const { session, refused } = this.rest.act(this.session, event);
    if (refused !== null) {
      const { refusals } = hearingWords();
      return this.notices.tell(refusals[refused]);
    }
    this.notices.forget();
    if (session.hearing.step !== this.session.hearing.step) this.courtside.clearDesk();
    this.session = session;
    this.perform(event, session);
    this.keeper.keep(session.proceedings, session.key);
    this.hearTheme();
    this.draw();
  }

  /** What moves a hearing on is in the rest of the game: the event is taken once that is there. */
  private async takeWithRest(event: HearingEvent) {
    const { session } = this;
    if (session === null || (await this.coming.want()) === null || !(await this.complete())) return;
    if (this.session?.key === session.key) this.take(event);
  }

  /** Where the student is. `instead`: in the place of that sentence. On the title screen one thing is said at a time. */
  private tellNews(news: string | null, instead: string | null = null) {
    if (this.session === null) return this.title.say(news, instead);
    if (instead !== null) this.notices.drop(instead);
    if (news !== null) this.notices.add(news);
  }

  private perform(event: HearingEvent, { hearing }: Session) {
    if (this.rest === null) return;
    const { cuesOf, reactionTo, captionOf } = this.rest;
    const cues = cuesOf(event, hearing);
    for (const cue of cues) {
      this.coming.sound?.cue(cue);
      this.courtside.cue(cue);
    }
    this.caption = reactionTo(event, hearing, hearingWords()) ?? captionOf(cues, spokenLater().captions);
  }

  private asksFor(key: string): string | null {
    return new URLSearchParams(this.places.search).get(key);
  }

  /** What was chosen here; else what the link brings along; else what the browser wishes for. */
  private wishedLanguages(): readonly (string | null)[] {
    return [this.settings.language, linkedLanguage(location.hash), ...navigator.languages];
  }

  private spoken(): Spoken {
    const later = this.rest?.desk ?? null;
    return { words: deskWords(), language: spoken().code, languages: languageNames, later };
  }

  /** From here on in that language, a hearing under way too. Where it cannot be had all stays as it was. */
  private async speak(code: string) {
    if (code === spoken().code) return;
    try {
      await speak(code);
      this.courtside.renew();
      await this.hearWhole();
    } catch {
      this.notices.tell(spoken().app.languageNotFetched);
    }
  }

  /** The hearing under way on the whole of its case, in the language that is spoken. */
  private async hearWhole() {
    const before = this.session;
    const level = before === null ? null : await this.title.level(before.key);
    const { session, coming } = this;
    if (level === null || session === null || session.key !== before?.key) return;
    const { proceedings, key } = session;
    if (coming.later !== null) this.session = coming.later.resumeSession(level, proceedings, key);
    else this.session = openSession({ ...proceedings, level }, key); // nothing moves on before the rest is here
  }

  /** Fetches what of the case is not here yet, and tells whether all of it is. */
  private async complete(): Promise<boolean> {
    if (this.session?.whole === false) {
      try {
        await this.hearWhole();
      } catch {
        this.tellNews(spoken().app.caseNotLoaded);
      }
      this.wantStage();
      if (this.rest !== null) this.draw(); // the brief is the same
    }
    return this.session?.whole === true;
  }

  private set(settings: Settings) {
    const { language } = this.settings;
    this.settings = settings;
    if (settings.language !== language)
      void this.speak(languageFor(this.wishedLanguages())).then(() => this.draw());
    saveSettings(settings);
    this.wishes.heed();
    this.coming.sound?.set(settings);
    this.wantStage();
    this.draw();
  }

  private wantStage() {
    this.courtside.want();
    this.coming.sound?.inCourt(this.session !== null);
    this.hearTheme();
  }

  private hearTheme() {
    const step = this.session?.hearing.step;
    this.coming.sound?.theme(step === undefined ? 'title' : step === 'debrief' ? 'debrief' : null);
  }

  /** A tap is told to the desk in one drawing only, so that the same place can be tapped again. */
  private openFromStage(target: StageTarget) {
    this.asked = target;
    this.draw();
    this.asked = null;
  }

  private async tell(saving: Promise<boolean>) {
    try {
      if (await saving) this.notices.tell(spoken().app.fileSaved);
    } catch {
      this.notices.tell(spoken().app.fileNotSaved);
    }
  }

  /** What is of the title screen alone changes nothing in a hearing. */
  private drawTitle() {
    if (this.session === null) this.draw();
  }

  private draw() {
    const { session, settings, places } = this;
    const stage = this.courtside.hasPlace;
    const { code, direction } = spoken();
    const language = { code, direction };
    dressPage(document, { screen: session === null ? 'title' : 'playing', stage, settings, language });
    if (session !== null) return this.drawHearing(session);
    renderTitle(places.desk, {
      ...this.title.props(),
      ...this.spoken(),
      update: this.coming.newer ? () => this.coming.update() : null,
      settings,
      dressed: this.dressed,
      over: this.coming.titleLater?.Over ?? null,
      set: (next) => this.set(next),
    });
  }

  private viewOf({ hearing, proceedings }: Session): HearingView | null {
    if (this.rest !== null) return this.rest.present(hearing, proceedings.seed, hearingWords());
    return presentBrief(hearing, spoken().hearing);
  }

  private drawHearing(session: Session) {
    const { hearing, level, proceedings } = session;
    const view = this.viewOf(session);
    if (view === null) return; // beyond the brief, and the rest is on its way
    const withLater = (work: (later: Later) => void) =>
      void this.coming.want().then((later) => later !== null && work(later));
    this.courtside.show();
    renderDesk(this.places.desk, {
      ...this.spoken(),
      view: this.rest?.limitHelp(view, this.terms(session)) ?? view,
      keeping: this.keeping,
      notice: this.notices.now,
      asked: this.asked,
      captions: this.caption,
      moment: proceedings.events.length,
      settings: this.settings,
      act: (event) => this.take(event),
      atDesk: (now) => this.courtside.showAtDesk(now),
      speak: (draft) => this.rest?.speakSlip(level, draft, proceedings.side) ?? [],
      reargue: (slip, draft) => this.rest?.reargue(hearing, slip, draft) ?? null,
      set: (settings) => this.set(settings),
      hush: (on) => this.coming.sound?.hush(on),
      wantLater: async () => (await this.coming.want()) !== null && this.complete(),
      saveToFile: () => withLater(({ saveHearing }) => this.tell(saveHearing(proceedings))),
      saveTranscript: () =>
        withLater(({ saveText, transcriptText, transcribe }) =>
          this.tell(saveText(transcriptText(transcribe(hearing), level.language), level.id)),
        ),
      savePicture: (picture) => withLater(({ savePicture }) => this.tell(savePicture(picture, level.id))),
      print: () => window.print(),
      playAgain: () => {
        const { side, difficulty } = proceedings;
        this.enter(openSession({ level, side, difficulty, seed: newSeed() }, session.key));
      },
      leave: () => this.leave(),
    });
  }
}
