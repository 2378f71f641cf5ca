// A native modal dialog: open while it is mounted. Focus goes back to where it came from when it closes.
// Whoever must read it can have the settings over it.
import type { ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { keepFocus } from '../focus.ts';
import { useOwnId } from '../own-id.ts';
import { SettingsContext, useAllWords } from '../room.ts';
import { SettingsForm } from './settings-form.tsx';

interface DialogProps {
  readonly title: string;
  readonly own?: { readonly lang?: string }; // where the title is the case's
  readonly name: string; // for hooks and styles
  readonly children: ComponentChildren;
  readonly acts?: ComponentChildren;
  readonly reading?: boolean; // nothing in it takes the focus: its text must, to be scrolled by keyboard
  readonly firm?: boolean; // has to be answered: no closing it, no Escape
  onClose(): void;
}

/** Where a dialog begins: at its way out, or at its first answer where there is no other way. */
const START = '.dialog-head [data-act="dialog.closed"], .dialog-acts button';

interface HeadProps {
  readonly id: string;
  readonly title: string;
  readonly own: { readonly lang?: string };
  readonly settings: (() => void) | null; // opens them; null: not from here
  readonly close: (() => void) | null;
}

function Head({ id, title, own, settings, close }: HeadProps) {
  const words = useAllWords();
  return (
    <div class="dialog-head">
      <h2 id={id} {...own}>
        {title}
      </h2>
      <div class="dialog-tools">
        {settings === null ? null : (
          <button type="button" class="quiet" data-act="dialog.settings" onClick={settings}>
            {words.panels.settings}
          </button>
        )}
        {close === null ? null : (
          <button type="button" class="quiet" data-act="dialog.closed" onClick={close}>
            {words.close}
          </button>
        )}
      </div>
    </div>
  );
}

export function Dialog(props: DialogProps) {
  const { title, own = {}, name, children, acts, reading = false, firm = false, onClose } = props;
  const reader = useContext(SettingsContext);
  const [settingsOpen, openSettings] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useOwnId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    shown?.querySelector<HTMLElement>(START)?.focus();
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
    <>
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
        <Head
          id={id}
          title={title}
          own={own}
          settings={reader === null || name === 'settings' ? null : () => openSettings(true)}
          close={firm ? null : onClose}
        />
        <div class="dialog-body" {...(reading ? { tabIndex: 0 } : {})}>
          {children}
        </div>
        {acts === undefined ? null : <div class="dialog-acts">{acts}</div>}
      </dialog>
      {settingsOpen ? <SettingsDialog onClose={() => openSettings(false)} /> : null}
    </>
  );
}

export function SettingsDialog({ onClose }: { onClose(): void }) {
  const { panels } = useAllWords();
  const reader = useContext(SettingsContext);
  if (reader === null) return null;
  return (
    <Dialog title={panels.settings} name="settings" onClose={onClose}>
      <SettingsForm {...reader} />
    </Dialog>
  );
}
