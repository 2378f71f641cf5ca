// The one line of news above the desk: what the student did last, or what comes by itself, such as a picture that cannot
// be drawn. Knows nothing of where it stands.

export class Notices {
  private said: string | null = null;
  private readonly onChange: () => void;

  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  get now(): string | null {
    return this.said;
  }

  /** In the place of all that was said before. */
  tell(notice: string | null) {
    this.become(notice);
  }

  /** News that comes by itself does not push out other news. */
  add(notice: string) {
    const before = this.without(notice);
    this.become(before === null ? notice : `${before} ${notice}`);
  }

  drop(notice: string) {
    this.become(this.without(notice));
  }

  /** A hearing is begun or left, and drawn anyhow. */
  forget() {
    this.said = null;
  }

  private without(notice: string): string | null {
    return this.said?.replace(notice, '').trim() || null;
  }

  private become(notice: string | null) {
    const changes = notice !== this.said;
    this.said = notice;
    if (changes) this.onChange();
  }
}
