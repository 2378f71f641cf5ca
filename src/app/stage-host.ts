// Brings the courtroom onto the page when it is wanted, after the desk can be used, and takes it away again.
// Where it cannot be drawn the hearing goes on without it, and the student is told once.
import type { Courtroom } from '../courtroom/mount.ts';
import type { Cue, StageTarget, StageView } from '../present/index.ts';
import { words } from './words/en.ts';

export interface StageHost {
  show(view: StageView): void;
  cue(cue: Cue): void;
  want(wanted: boolean): void;
}

export interface StageHostOptions {
  readonly parent: HTMLElement;
  readonly reducedMotion: () => boolean;
  readonly onTap: (target: StageTarget) => void;
  readonly onState: (state: 'coming' | 'shown' | 'off' | 'failed') => void;
}

export function hostStage({ parent, reducedMotion, onTap, onState }: StageHostOptions): StageHost {
  let wanted = false;
  let failed = false;
  let coming = false;
  let courtroom: Courtroom | null = null;
  let latest: StageView | null = null;

  /** Says that the picture is on its way, in its place, until it is there. */
  function announce(): () => void {
    const notice = document.createElement('p');
    notice.className = 'stage-wait';
    notice.textContent = words.stageComing;
    parent.append(notice);
    return () => notice.remove();
  }

  async function bring() {
    coming = true;
    const unannounce = announce();
    onState('coming');
    try {
      const { mountCourtroom } = await import('../courtroom/mount.ts');
      if (!wanted) return;
      courtroom = await mountCourtroom(parent, { reducedMotion, onTap });
      if (latest !== null) courtroom.show(latest);
      performance.mark('stage-first-frame');
      onState('shown');
      if (!wanted) takeAway();
    } catch {
      failed = true;
      onState('failed');
    } finally {
      coming = false;
      unannounce();
    }
  }

  function takeAway() {
    courtroom?.destroy();
    courtroom = null;
    onState('off');
  }

  return {
    show(view) {
      latest = view;
      courtroom?.show(view);
    },
    cue: (cue) => courtroom?.cue(cue),
    want(now) {
      wanted = now && !failed;
      if (wanted && courtroom === null && !coming) void bring();
      if (!wanted && courtroom !== null) takeAway();
    },
  };
}
