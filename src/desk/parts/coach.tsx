// A word to a student who is new, where the case has one for this place.
import type { CoachedAt } from '../../level/types.ts';
import { useCaseLanguage, useRoom, useWords } from '../room.ts';
import { Text } from './told.tsx';

export function Coach({ at }: { readonly at: CoachedAt }) {
  const own = useCaseLanguage();
  const { coach } = useWords();
  const say = useRoom().props.view.coaching[at];
  if (say === undefined) return null;
  return (
    <p class="coach" data-coach={at}>
      <strong>{coach}</strong>{' '}
      <span {...own}>
        <Text say={say} />
      </span>
    </p>
  );
}
