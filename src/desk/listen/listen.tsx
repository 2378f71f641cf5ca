// The place of a button that reads aloud the part of the page it stands in. What reads is fetched with the rest.
import type { ComponentChildren } from 'preact';
import { useRoom } from '../room.ts';

export interface ListenProps {
  readonly name: string; // of what is read
}

/** Reads what stands in the nearest part marked `data-listen`. */
export function Listen(props: ListenProps) {
  const { later, settings } = useRoom().props;
  return later === null || !settings.listen ? null : <later.ListenButton {...props} />;
}

/** A part that can be read aloud as a whole. */
export function Listenable({ name, children }: ListenProps & { readonly children: ComponentChildren }) {
  return (
    <div data-listen={name}>
      <Listen name={name} />
      {children}
    </div>
  );
}
