// Walking through the parts of a slip: which one is open, and which comes next.
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DraftSlip } from '../../proceedings/index.ts';
import { goToPart } from '../focus.ts';
import { type PartName, partNames } from './draft.ts';

const isWaiting = (draft: DraftSlip, part: PartName) =>
  part === 'exhibits' ? draft.exhibits.length === 0 : draft[part] === null;

/** The next part that still waits after this one; else the first that must be chosen and was passed by. */
export function nextPart(draft: DraftSlip, from: PartName | null): PartName | null {
  const at = from === null ? -1 : partNames.indexOf(from);
  const ahead = partNames.slice(at + 1).find((part) => isWaiting(draft, part));
  if (ahead !== undefined) return ahead;
  const behind = partNames.slice(0, Math.max(0, at));
  return behind.find((part) => part !== 'pin' && isWaiting(draft, part)) ?? null;
}

export interface Walk {
  readonly open: PartName | null;
  readonly watch: {
    readonly ref: RefObject<HTMLDivElement | null>;
    onPointerDownCapture(): void;
    onKeyDownCapture(): void;
  };
  show(name: PartName | null): void;
  goTo(name: PartName): void;
  goOn(from: PartName, draft: DraftSlip): void; // by itself after a press, never while arrow keys walk the radios
}

export function useWalk(): Walk {
  const [open, show] = useState<PartName | null>(partNames[0]);
  const byPointer = useRef(false);
  const all = useRef<HTMLDivElement>(null);
  const goTo = (name: PartName) => {
    show(name);
    goToPart(all.current, name);
  };
  const watch = {
    ref: all,
    onPointerDownCapture: () => {
      byPointer.current = true;
    },
    onKeyDownCapture: () => {
      byPointer.current = false;
    },
  };
  const goOn = (from: PartName, draft: DraftSlip) => {
    const next = nextPart(draft, from);
    if (byPointer.current && next !== null) goTo(next);
  };
  return { open, show, goTo, goOn, watch };
}
