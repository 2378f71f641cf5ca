// What may be done at the foot of a slip: go to the part that waits, and, once nothing does, say it.
import type { DraftSlip } from '../../proceedings/index.ts';
import { useAllWords } from '../room.ts';
import { missingParts } from './draft.ts';
import { nextPart, type Walk } from './walk.ts';

interface SlipActsProps {
  readonly draft: DraftSlip;
  readonly walk: Walk;
  readonly act: string;
  readonly label: string;
  onSay(): void;
}

export function SlipActs({ draft, walk, act, label, onSay }: SlipActsProps) {
  const { building } = useAllWords();
  const missing = missingParts(draft);
  const next = nextPart(draft, walk.open);
  return (
    <>
      <p class="acts-say" id="missing" aria-live="polite">
        {missing.length > 0
          ? building.missing(missing.map((part) => building.needs[part]).join(', '))
          : draft.pin === null
            ? building.readyNoPin
            : building.ready}
      </p>
      {missing.length === 0 ? (
        <button type="button" class="primary" data-act={act} onClick={onSay}>
          {label}
        </button>
      ) : next === null ? null : (
        <button type="button" class="primary" data-act="part.next" onClick={() => walk.goTo(next)}>
          {building.next(building.parts[next])}
        </button>
      )}
    </>
  );
}
