// One part of several, of which one is open at a time. The closed ones show what was chosen in them.
import type { ComponentChildren } from 'preact';
import { useOwnId } from '../own-id.ts';

interface PartProps {
  readonly number: number;
  readonly name: string;
  readonly chosen: string | null; // in a few words; null when nothing is chosen yet
  readonly waiting: string; // shown in place of it
  readonly own?: { readonly lang?: string }; // where its name is the case's
  readonly open: boolean;
  readonly act: string;
  readonly children: ComponentChildren;
  onToggle(): void;
}

export function Part({ number, name, chosen, waiting, own = {}, open, act, children, onToggle }: PartProps) {
  const id = useOwnId();
  const state = open ? 'open' : chosen === null ? 'empty' : 'done';
  return (
    <section class={`part part-${state}`} data-part={act}>
      <h2 class="part-head">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          data-act="part"
          data-id={act}
          onClick={onToggle}
        >
          <span class="part-number" aria-hidden="true">
            {chosen !== null && !open ? '✓' : number}
          </span>
          <span class="part-name" {...own}>
            {name}
          </span>
          <span class="part-chosen">{chosen ?? (open ? '' : waiting)}</span>
        </button>
      </h2>
      <div id={id} class="part-body" hidden={!open}>
        {open ? children : null}
      </div>
    </section>
  );
}
