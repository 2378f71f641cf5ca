// The ways to bring a case of one's own: a file, pasted text, an address. Dropping a file works on the whole page.
import { useState } from 'preact/hooks';
import type { TitleProps } from '../contract.ts';
import { useOwnId } from '../own-id.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useAllWords } from '../room.ts';

/** What was pasted outlives the dialog, so that it can be mended where it stands. */
export interface Pasted {
  readonly text: string;
  write(text: string): void;
}

type BringProps = {
  readonly pasted: Pasted;
  onClose(): void;
} & Pick<TitleProps, 'pickCase' | 'bringText' | 'bringAddress'>;

function Paste({
  pasted: { text, write },
  bringText,
}: { readonly pasted: Pasted } & Pick<TitleProps, 'bringText'>) {
  const { cases } = useAllWords();
  const id = useOwnId();
  return (
    <form
      class="bring-way"
      onSubmit={(event) => {
        event.preventDefault();
        bringText(text);
      }}
    >
      <label for={id}>{cases.paste}</label>
      <textarea
        id={id}
        class="field paste"
        rows={6}
        spellcheck={false}
        autocomplete="off"
        data-act="pasteText"
        value={text}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <button type="submit" class="second" data-act="bringText" disabled={text.trim() === ''}>
        {cases.pasteRead}
      </button>
    </form>
  );
}

function Address({ bringAddress }: Pick<TitleProps, 'bringAddress'>) {
  const { cases } = useAllWords();
  const id = useOwnId();
  const [address, write] = useState('');
  return (
    <form
      class="bring-way"
      onSubmit={(event) => {
        event.preventDefault();
        bringAddress(address);
      }}
    >
      <label for={id}>{cases.address}</label>
      <input
        id={id}
        class="field"
        type="text"
        inputMode="url"
        spellcheck={false}
        autocomplete="off"
        placeholder="https://"
        data-act="caseAddress"
        value={address}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <p class="guide">{cases.addressNote}</p>
      <button type="submit" class="second" data-act="bringAddress" disabled={address.trim() === ''}>
        {cases.addressFetch}
      </button>
    </form>
  );
}

export function BringDialog({ pasted, pickCase, bringText, bringAddress, onClose }: BringProps) {
  const { cases, title } = useAllWords();
  /** What comes of it is told on the page behind, or in a list of problems. */
  const andClose =
    <T extends unknown[]>(act: (...given: T) => void) =>
    (...given: T) => {
      onClose();
      act(...given);
    };
  return (
    <Dialog title={title.bring} name="bring" onClose={onClose}>
      <p>{cases.bringSay}</p>
      <div class="bring-way">
        <button type="button" class="primary" data-act="pickCase" onClick={andClose(pickCase)}>
          {cases.pick}
        </button>
        <p class="guide">{cases.drop}</p>
      </div>
      <Paste pasted={pasted} bringText={andClose(bringText)} />
      <Address bringAddress={andClose(bringAddress)} />
    </Dialog>
  );
}
