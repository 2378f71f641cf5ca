// What lies below what is seen first: it is put on the page a frame later, so that a slow machine shows the one without
// having made the other.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function Soon({ children }: { readonly children: ComponentChildren }) {
  const [isTime, come] = useState(false);
  useEffect(() => come(true), []);
  return isTime ? children : null;
}
