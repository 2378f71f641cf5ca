// A native modal dialog: open while it is mounted. Focus goes back to where it came from when it closes.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { keepFocus } from '../focus.ts';
import { useWords } from '../room.ts';

interface DialogProps {
  readonly title: string;
  readonly name: string; // for hooks and styles
  readonly children: ComponentChildren;
  readonly acts?: ComponentChildren;
  readonly reading?: boolean; // nothing in it takes the focus: its text must, to be scrolled by keyboard
  readonly firm?: boolean; // has to be answered: no closing it, no Escape
  onClose(): void;
}

export function Dialog({ title, name, children, acts, reading = false, firm = false, onClose }: DialogProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      shown?.close();
      requestAnimationFrame(keepFocus); // whoever has a better place for the focus comes first
    };
  }, []);
  const closed = () => {
    if (dialog.current?.isConnected !== true) return;
    if (firm)
      dialog.current.showModal(); // browsers let a second Escape through
    else onClose();
  };
  return (
    <dialog
      ref={dialog}
      class={`dialog dialog-${name}`}
      data-dialog={name}
      aria-modal="true"
      aria-labelledby={id}
      closedby={firm ? 'none' : 'any'}
      onCancel={(event) => firm && event.preventDefault()}
      onClose={closed}
    >
      <div class="dialog-head">
        <h2 id={id}>{title}</h2>
        {firm ? null : (
          <button type="button" class="quiet" data-act="dialog.closed" onClick={onClose}>
            {words.close}
          </button>
        )}
      </div>
      <div class="dialog-body" {...(reading ? { tabIndex: 0 } : {})}>
        {children}
      </div>
      {acts === undefined ? null : <div class="dialog-acts">{acts}</div>}
    </dialog>
  );
}
