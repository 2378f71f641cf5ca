// The hearing on the page as it stands with the store and with other tabs: which of them may write it, and what becomes of
// that when the page is left and come back to, or the store is cleared. Knows nothing of what is drawn.
import type { Keeper } from './keeper.ts';
import { spoken } from './languages/spoken.ts';
import type { Later } from './later.ts';
import type { Session } from './session.ts';
import { HearingTab, type Standing } from './tab-claim.ts';

export interface HoldOptions {
  readonly keeper: () => Keeper;
  session(): Session | null; // the one on the page
  replace(session: Session): void; // by the same hearing, as another tab has left it
  tell(notice: string): void;
  complete(): Promise<unknown>; // fetches what of its case is not here yet
  want(): Promise<Later | null>; // what plays it; null where it cannot be had
  leave(): void; // for the title screen
  goneBack(): void; // the page was come back to with no hearing on it
}

export class Hold {
  private readonly tab = new HearingTab();
  private readonly options: HoldOptions;

  constructor(options: HoldOptions) {
    this.options = options;
    addEventListener('pagehide', () => this.goAway());
    addEventListener('pageshow', ({ persisted }) => void (persisted && this.comeBack()));
  }

  get standing(): Standing {
    return this.tab.standing;
  }

  answered(): Promise<void> {
    return this.tab.answered();
  }

  /**
   * One tab writes a hearing; a second one reads it, and says so, until it is let go. Between its being read from the store
   * and its becoming this tab's another may have gone on with it. What was `carried` here takes the place of what is kept.
   */
  async enter({ key, proceedings }: Session, carried: boolean) {
    const resumed = !carried && proceedings.events.length > 0;
    const catchUp = async () => void (resumed && (await this.catchUp(key)));
    const standing = await this.tab.enter(key, () => this.takeOver(key), catchUp);
    const session = this.sessionOf(key);
    if (session === null) return;
    if (standing === 'theirs') return this.options.tell(spoken().app.otherTab);
    this.keep(session); // of now: something may have been done since it was asked for
  }

  /** Once all of it is written, and no other has been entered. */
  async leave() {
    await this.options.keeper().settled();
    if (this.options.session() === null) this.tab.leave();
  }

  /** The browser has cleared what it kept: the hearing that is on the page is kept once more. */
  keepAnew() {
    const session = this.options.session();
    if (session === null || this.standing !== 'mine' || !this.keep(session)) return;
    this.options.tell(spoken().app.keptAnew);
  }

  private keep({ proceedings, key }: Session): boolean {
    if (proceedings.events.length === 0) return false;
    this.options.keeper().keep(proceedings, key);
    return true;
  }

  private sessionOf(key: string): Session | null {
    const session = this.options.session();
    return session?.key === key ? session : null;
  }

  private async takeOver(key: string) {
    await this.catchUp(key);
    if (this.sessionOf(key) !== null) this.options.tell(spoken().app.otherTabClosed);
  }

  /** Takes the hearing as it is kept by now: another tab may have gone on with it. */
  private async catchUp(key: string) {
    await this.options.complete();
    const later = await this.options.want();
    const kept = await this.options.keeper().find(key);
    const session = this.sessionOf(key);
    if (session === null || !kept?.ok) return;
    const { level, whole, proceedings } = session;
    const begunAfresh = proceedings.events.length === 0 && proceedings.seed !== kept.proceedings.seed;
    if (begunAfresh) return;
    if (later === null) return this.options.leave();
    const caughtUp = later.resumeSession(level, kept.proceedings, key, whole);
    const isThere = whole || caughtUp.proceedings.events.length === kept.proceedings.events.length;
    if (isThere) this.options.replace(caughtUp);
    else this.options.leave(); // the rest of the case cannot be had: what is kept must not be cut to what is here
  }

  /** The page is left, and may be come back to as it was: until then the hearing is not held from other tabs. */
  private goAway() {
    if (this.options.keeper().atRest) this.tab.leave();
  }

  private async comeBack() {
    const key = this.options.session()?.key;
    if (key === undefined) return this.options.goneBack();
    const catchUp = () => this.catchUp(key);
    const standing = await this.tab.enter(key, () => this.takeOver(key), catchUp);
    if (standing === 'theirs' && this.sessionOf(key) !== null) this.options.tell(spoken().app.otherTab);
  }
}
