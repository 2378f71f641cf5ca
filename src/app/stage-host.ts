// Brings the courtroom onto the page when it is wanted, after the desk can be used, and takes it away again.
// Where it cannot be had the hearing goes on without it, and the student is told once.
import type { Courtroom } from '../courtroom/mount.ts';
import { askPacks, MissingDrawing, wantedBy } from '../courtroom/packs.ts';
import type { Cue, StageTarget, StageView } from '../present/index.ts';
import { fetchCourtroom, openDrawings } from './fetch-courtroom.ts';
import { spoken } from './languages/spoken.ts';
import { reach } from './milestone.ts';
import { inTurn } from './turns.ts';

/** `undrawable` is for good; what was `unfetched` may come another time. */
export type StageState = 'coming' | 'shown' | 'off' | 'undrawable' | 'unfetched';

export interface StageHostOptions {
  readonly parent: HTMLElement;
  readonly reducedMotion: () => boolean;
  readonly highContrast: () => boolean;
  readonly onTap: (target: StageTarget) => void;
  readonly onState: (state: StageState) => void;
  readonly onDrawn: () => void; // once it has been seen
}

export class StageHost {
  private readonly options: StageHostOptions;
  private wanted = false;
  private coming = false;
  private undrawable = false;
  private courtroom: Courtroom | null = null;
  private latest: StageView | null = null;
  private arriving: Promise<unknown> = Promise.resolve();

  constructor(options: StageHostOptions) {
    this.options = options;
  }

  show(view: StageView) {
    this.latest = view;
    this.ask((courtroom) => courtroom.show(view));
  }

  cue(cue: Cue) {
    this.ask((courtroom) => courtroom.cue(cue));
  }

  /** How it is to be read has changed. */
  redraw() {
    this.ask((courtroom) => courtroom.redraw());
  }

  /** A typeface has come. */
  rewrite() {
    this.ask((courtroom) => courtroom.rewrite());
  }

  /** What fails in the picture is the picture's alone: it goes, and the hearing goes on. */
  private ask(what: (courtroom: Courtroom) => void) {
    if (this.courtroom === null) return;
    try {
      what(this.courtroom);
    } catch (error) {
      console.error(error);
      this.giveUp();
    }
  }

  private giveUp() {
    this.undrawable = true;
    this.wanted = false;
    try {
      this.takeAway();
    } catch {
      this.courtroom = null;
      this.options.parent.replaceChildren(); // whatever it left behind
    }
    this.options.onState('undrawable');
  }

  want(wanted: boolean) {
    this.wanted = wanted && !this.undrawable;
    if (this.wanted && this.courtroom === null) this.bring();
    if (!this.wanted && this.courtroom !== null) this.takeAway();
  }

  /** Its few words are drawn with it: another language is another picture. */
  renew() {
    if (this.courtroom === null) return;
    this.takeAway();
    if (this.wanted) this.bring();
  }

  /** Settles when its script has come, or could not; at once where none is on its way. */
  arrived(): Promise<unknown> {
    return this.arriving;
  }

  /** Once, for the latest view. */
  private bring() {
    if (!this.coming && this.latest !== null) void this.bringFor(this.latest);
  }

  private async bringFor(first: StageView) {
    this.coming = true;
    const unannounce = this.announce();
    this.options.onState('coming');
    const state = await this.fetchAndMount(first);
    this.coming = false;
    unannounce();
    this.options.onState(state);
  }

  private async fetchAndMount(first: StageView): Promise<StageState> {
    const fetching = fetchCourtroom().catch(() => null);
    this.arriving = fetching;
    await inTurn(); // the largest by far is the first to be asked for: of an older server a browser asks for six at a time
    const wanted = wantedBy(first);
    askPacks(wanted);
    let ahead: ReturnType<typeof openDrawings> | null = openDrawings(wanted);
    ahead.catch(() => {}); // they are missed where they are put up
    const loadDrawings: typeof openDrawings = (asked) => {
      const here = ahead ?? openDrawings(asked);
      ahead = null; // what is asked for first is what the first view needs
      return here;
    };
    const fetched = await fetching;
    if (fetched === null) return 'unfetched';
    if (!this.wanted) return 'off';
    try {
      const { stage: words } = spoken();
      const shown = { ...this.options, words, first, loadDrawings };
      this.courtroom = await fetched.mountCourtroom(this.options.parent, shown);
    } catch (error) {
      if (error instanceof MissingDrawing) return 'unfetched';
      this.undrawable = true;
      return 'undrawable';
    }
    if (!this.wanted) return this.takeAway();
    if (this.latest !== null) this.show(this.latest);
    if (this.undrawable) return 'undrawable';
    this.markFirstFrame(this.courtroom);
    return 'shown';
  }

  /** The courtroom, with all that it was shown, has been rendered once. */
  private markFirstFrame(courtroom: Courtroom, before = courtroom.stats().frames) {
    requestAnimationFrame(() => {
      if (this.courtroom !== courtroom) return;
      if (courtroom.stats().frames <= before) return this.markFirstFrame(courtroom, before);
      reach('stage-first-frame');
      this.options.onDrawn();
    });
  }

  /** Says that the picture is on its way, in its place, until it is there. */
  private announce(): () => void {
    const notice = document.createElement('p');
    notice.className = 'stage-wait';
    notice.textContent = spoken().app.stageComing;
    this.options.parent.append(notice);
    return () => notice.remove();
  }

  private takeAway(): StageState {
    this.courtroom?.destroy();
    this.courtroom = null;
    this.options.onState('off');
    return 'off';
  }
}
