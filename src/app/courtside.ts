// The courtroom beside the desk: whether it has a place there, and what of the hearing it shows. Knows nothing of how it is
// drawn, nor how it comes to the page.
import type { Settings } from '../desk/contract.ts';
import { type AtDesk, type Cue, openingStageView, type StageView } from '../present/index.ts';
import { spoken } from './languages/spoken.ts';
import type { Later } from './later.ts';
import type { Notices } from './notices.ts';
import { isBrief, type Session } from './session.ts';
import { StageHost, type StageHostOptions, type StageState } from './stage-host.ts';

export interface CourtsideOptions extends Omit<StageHostOptions, 'onState' | 'onDrawn'> {
  readonly isAllowed: boolean; // by the page's address
  readonly notices: Notices;
  session(): Session | null;
  settings(): Settings;
  rest(): Later | null; // null until what plays the hearing is here, and the whole of its case
  onPlace(): void; // it has got its place on the page, or lost it
  onSettled(): void; // it may have been seen, or will not be for now
}

export class Courtside {
  private readonly options: CourtsideOptions;
  private readonly host: StageHost;
  private state: StageState = 'off';
  private isDrawn = false; // it has been seen
  private atDesk: Partial<AtDesk> = {}; // what is half done there

  constructor(options: CourtsideOptions) {
    this.options = options;
    this.host = new StageHost({
      ...options,
      onState: (state) => this.heed(state),
      onDrawn: () => {
        this.isDrawn = true;
        options.onSettled();
      },
    });
  }

  /** Kept from the first, so that the page does not move when it comes. */
  get hasPlace(): boolean {
    const { isAllowed, session, settings } = this.options;
    const isThere = this.state !== 'undrawable' && this.state !== 'unfetched';
    return session() !== null && isAllowed && settings().stage && isThere;
  }

  /** Still to come: nothing is fetched before it that it can do without. */
  get isAwaited(): boolean {
    return this.hasPlace && !this.isDrawn;
  }

  /** Settles when its script has come, or could not; at once where none is on its way. */
  arrived(): Promise<unknown> {
    return this.host.arrived();
  }

  /** Brings it, or takes it away, as there is something to show. */
  want() {
    const shows = this.show(); // it asks for what it shows
    this.host.want(this.options.isAllowed && this.options.settings().stage && shows);
  }

  /** Tells whether there is something to show. */
  show(): boolean {
    const view = this.view();
    if (view !== null) this.host.show(view);
    return view !== null;
  }

  showAtDesk(now: Partial<AtDesk>) {
    this.atDesk = { ...this.atDesk, ...now };
    this.show();
  }

  /** What was half done at the desk is done, or left. */
  clearDesk() {
    this.atDesk = {};
  }

  cue(cue: Cue) {
    this.host.cue(cue);
  }

  /** How it is to be read has changed. */
  redraw() {
    this.host.redraw();
  }

  /** A typeface has come. */
  rewrite() {
    this.host.rewrite();
  }

  /** Another language is spoken. */
  renew() {
    this.host.renew();
  }

  /** The moment as a picture; null where there is none, or it takes what has not come yet. */
  private view(): StageView | null {
    const { session, settings, rest } = this.options;
    const now = session();
    if (now === null) return null;
    const counsel = settings().counsel ?? undefined;
    const later = rest();
    if (later !== null) return later.stageView(now.hearing, { ...this.atDesk, counsel });
    return isBrief(now) ? openingStageView(now.hearing.context, counsel) : null;
  }

  private heed(state: StageState) {
    const { notices, onPlace, onSettled } = this.options;
    const had = this.hasPlace;
    this.state = state;
    if (state === 'shown') notices.drop(spoken().app.stageNotFetched);
    if (state === 'undrawable') notices.add(spoken().app.noStage);
    if (state === 'unfetched') notices.add(spoken().app.stageNotFetched);
    if (this.hasPlace !== had) onPlace();
    onSettled();
  }
}
