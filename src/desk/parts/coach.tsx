// A word to a student who is new, where the case has one for this place.
import type { CoachedAt } from '../../level/types.ts';
import { useRoom, useWords } from '../room.ts';
import { Text } from './told.tsx';

export function Coach({ at }: { readonly at: CoachedAt }) {
  const { coach } = useWords();
  const say = useRoom().props.view.coaching[at];
  if (say === undefined) return null;
  return (
    <p class="coach" data-coach={at}>
      <strong>{coach}</strong> <Text say={say} />
    </p>
  );
}
