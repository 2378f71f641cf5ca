// The rest of the game, as it comes: what acts in a hearing, then sound, what the title screen can do beside, and the copy
// for when there is no network. Each can be asked for sooner, and again where it did not come.
import { fetchLater, fetchTitleLater } from './fetch-later.ts';
import { spoken } from './languages/spoken.ts';
import type { Later } from './later.ts';
import { reach } from './milestone.ts';
import type { Offline } from './offline/offline.ts';
import type { TitleLater } from './title-later.ts';

type Sound = ReturnType<Later['createSound']>;

export interface RestOptions {
  soundOptions(): Parameters<Later['createSound']>[0];
  isAtTitle(): boolean;
  /** The typeface of the court's own words has come: what was written before is written anew with it. */
  onCourtFace(): void;
  /** Whether the courtroom is still to come, before which nothing is fetched that it can do without. */
  awaitsStage(): boolean;
  /** What acts in a hearing has come, and is to be used and drawn. */
  onCome(): void;
  /** Something else has, of which a hearing shows nothing. */
  onMore(): void;
  /** `instead`: only in the place of that sentence. */
  tellNews(news: string | null, instead?: string): void;
}

export class Rest {
  later: Later | null = null;
  titleLater: TitleLater | null = null;
  sound: Sound | null = null;
  /** A newer version of the game waits to be taken up. */
  newer = false;
  private offline: Offline | null = null;
  private readonly options: RestOptions;

  constructor(options: RestOptions) {
    this.options = options;
  }

  /** All of it, nobody waiting. What does not come is asked for again where it is needed, and told there. */
  async fetchAhead() {
    await this.ahead().catch(() => {});
    await this.fetchLast();
  }

  /** What acts in a hearing, nobody waiting. Rejects when it cannot be fetched. */
  async ahead(): Promise<Later> {
    const later = await fetchLater();
    if (this.later !== null) return later;
    this.later = later;
    this.options.onCome();
    return later;
  }

  /** What even the courtroom's first view can do without: it comes when that stands, or where none is to come. */
  async fetchLast() {
    const { later, options } = this;
    if (later === null || this.sound !== null || options.awaitsStage()) return;
    this.sound = later.createSound(options.soundOptions());
    this.offline = later.openOffline(() => {
      this.newer = true;
      options.onMore();
    });
    options.onMore();
    await Promise.allSettled([this.fetchCourtFace(), this.aheadOfTitle()]);
    reach('all-here');
    if (import.meta.env.PROD) await this.offline.start();
  }

  private async fetchCourtFace() {
    const { faceHere } = await import('../desk/court-face.ts');
    await faceHere();
    this.options.onCourtFace();
  }

  /** What the title screen can do, nobody waiting: on that screen alone. */
  async aheadOfTitle() {
    const { titleLater, options } = this;
    if (titleLater === null && options.isAtTitle()) await this.fetchTitle().catch(() => {});
  }

  private async fetchTitle(): Promise<TitleLater> {
    this.titleLater = await fetchTitleLater();
    this.options.onMore();
    return this.titleLater;
  }

  update() {
    this.offline?.update();
  }

  /** What acts in a hearing; null when it cannot be fetched, which is then said. */
  async want(): Promise<Later | null> {
    return this.later ?? (await this.wanted(this.ahead()));
  }

  /** What the title screen can do; null when it cannot be fetched, which is then said. */
  async wantTitle(): Promise<TitleLater | null> {
    return this.titleLater ?? (await this.wanted(this.ahead().then(() => this.fetchTitle())));
  }

  /** What is waited for by a student: it is said when it takes long, and when it does not come. */
  private async wanted<T>(coming: Promise<T>): Promise<T | null> {
    const { tellNews } = this.options;
    const slow = setTimeout(() => tellNews(spoken().app.restComing), 500);
    try {
      const come = await coming;
      tellNews(null, spoken().app.restComing);
      return come;
    } catch {
      tellNews(null, spoken().app.restComing);
      tellNews(spoken().app.restNotFetched);
      return null;
    } finally {
      clearTimeout(slow);
    }
  }
}
