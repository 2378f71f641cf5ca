// Ids for elements that name one another. Preact's own begin to count anew with every drawing from the root, and so
// would name two elements alike.
import { useState } from 'preact/hooks';

let given = 0;

/** The same as long as the component stands, and no other's. */
export function useOwnId(): string {
  const [id] = useState(() => {
    given += 1;
    return `desk-${given}`;
  });
  return id;
}
