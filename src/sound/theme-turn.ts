// When the theme is heard: once each time the student comes to the title or to the debrief, a breath after she
// has touched the page, and not if she has gone on by then. Knows nothing of what plays it.

export type ThemePlace = 'title' | 'debrief';

/** Milliseconds: a touch that begins a hearing has left the title by then, and the last gavel has died away. */
export const breath = 1800;

export interface ThemeTurn {
  at(place: ThemePlace | null, touched: boolean): void; // null: where there is no theme
  touched(): void;
  forgo(): void; // this time there is none
}

export interface ThemeActs {
  start(): void;
  fade(): void;
}

class OneTurn implements ThemeTurn {
  private readonly acts: ThemeActs;
  private place: ThemePlace | null = null;
  private owed = false;
  private due: ReturnType<typeof setTimeout> | undefined;

  constructor(acts: ThemeActs) {
    this.acts = acts;
  }

  at(place: ThemePlace | null, touched: boolean) {
    if (place === this.place) return;
    this.place = place;
    this.forgo();
    this.acts.fade();
    this.owed = place !== null;
    if (touched) this.touched();
  }

  touched() {
    if (!this.owed) return;
    this.owed = false;
    this.due = setTimeout(() => this.acts.start(), breath);
  }

  forgo() {
    this.owed = false;
    clearTimeout(this.due);
  }
}

export function openThemeTurn(acts: ThemeActs): ThemeTurn {
  return new OneTurn(acts);
}
