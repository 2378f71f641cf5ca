// The frame of every step, under its one heading: where you are, then what you can do, wherever on the page that lies.
// A step's heading takes the focus when the step begins. What has been said follows, and outlives the step.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useOwnId } from '../own-id.ts';
import { useRoom, useWords } from '../room.ts';
import { Coach } from './coach.tsx';
import { Docket } from './docket.tsx';

interface ScreenProps {
  readonly children: ComponentChildren;
  readonly acts?: ComponentChildren;
  readonly beside?: ComponentChildren; // under the stage where there is room; the docket unless said
  readonly heading?: string;
}

function Where() {
  const { regions, bar } = useWords();
  const { view } = useRoom().props;
  const at = view.path.findIndex((step) => step.at === 'here');
  const here = view.path[at];
  return (
    <section class="where" aria-label={regions.where}>
      {here === undefined ? null : <p class="unseen">{bar.at(at + 1, view.path.length, here.name)}</p>}
      <p class="guide">{view.guide}</p>
      <Coach at={view.step} />
    </section>
  );
}

export function Screen({ children, acts, beside, heading }: ScreenProps) {
  const { regions } = useWords();
  const { view } = useRoom().props;
  const h1 = useRef<HTMLHeadingElement>(null);
  const work = useRef<HTMLDivElement>(null);
  const id = useOwnId();
  useEffect(() => {
    work.current?.scrollTo(0, 0);
    window.scrollTo(0, 0);
    h1.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <div class="work" ref={work}>
        <div class="work-page">
          <h1 ref={h1} tabIndex={-1} data-home>
            {heading ?? view.heading}
          </h1>
          <Where />
          {/* What lies beside and the acts at the foot scroll by themselves, so they are owned, not held. */}
          <section class="do" aria-label={regions.act} aria-owns={`${id}-beside ${id}-acts`}>
            {children}
          </section>
        </div>
      </div>
      <div class="beside" id={`${id}-beside`}>
        {beside ?? <Docket />}
      </div>
      {acts === undefined ? null : (
        <div class="acts" id={`${id}-acts`}>
          {acts}
        </div>
      )}
    </>
  );
}
