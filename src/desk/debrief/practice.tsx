// One slip argued again, for practice: another position or other cards, and what that would have earned.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DebriefView, SlipReview } from '../../present/index.ts';
import type { DraftSlip } from '../../proceedings/index.ts';
import type { Reargued } from '../contract.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Passages } from '../parts/quotation.tsx';
import { useAllWords, useCaseLanguage, useRoom } from '../room.ts';
import { SlipActs } from '../slip/acts.tsx';
import { SlipPaper } from '../slip/paper.tsx';
import { SlipParts } from '../slip/parts.tsx';
import { useWalk } from '../slip/walk.ts';

function Outcome({ result }: { readonly result: Reargued }) {
  const own = useCaseLanguage();
  const { debrief } = useAllWords();
  const head = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    head.current?.focus({ preventScroll: true });
    head.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [result]);
  const facts = [
    [debrief.before, String(Math.round(result.before))],
    [debrief.after, String(Math.round(result.after))],
    [debrief.gained, debrief.gainSay(result.gain)],
  ] as const;
  return (
    <section class="reargued">
      <p class="reargued-numbers" ref={head} tabIndex={-1}>
        {facts.map(([name, value]) => (
          <span key={name}>
            <span class="over">{name} </span>
            <strong>{value}</strong>
          </span>
        ))}
      </p>
      <ul>
        {result.why.map((say) => (
          <li key={say} {...own}>
            {say}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PracticeProps {
  readonly slip: SlipReview;
  readonly certainties: DebriefView['certainties'];
  onClose(): void;
}

export function Practice({ slip, certainties, onClose }: PracticeProps) {
  const { debrief, building } = useAllWords();
  const { view, speak, reargue } = useRoom().props;
  const [draft, change] = useState<DraftSlip>(slip.draft);
  const [result, show] = useState<Reargued | null>(null);
  const walk = useWalk();
  const before = view.said.find(({ id }) => id === `slip:${slip.claim}`);
  const edit = (next: DraftSlip) => {
    change(next);
    show(null);
  };
  const acts = (
    <SlipActs
      draft={draft}
      walk={walk}
      act="reargued"
      label={debrief.tryIt}
      onSay={() => show(reargue(slip.index, draft))}
    />
  );
  return (
    <Dialog title={`${debrief.practice}: ${slip.issue}`} name="practice" onClose={onClose} acts={acts}>
      {before === undefined ? null : (
        <details class="fold">
          <summary>{building.slipSoFar}</summary>
          <Passages said={before.said} />
        </details>
      )}
      <SlipPaper heading={building.slip} said={speak(draft)} />
      <SlipParts {...{ draft, certainties, walk }} claims={slip.claims} near={slip.near} change={edit} />
      {result === null ? null : <Outcome result={result} />}
    </Dialog>
  );
}
