// The frame of every step: heading and work, what lies beside it, and the acts at the foot.
// A step's heading takes the focus when the step begins.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useRoom } from '../room.ts';
import { Coach } from './coach.tsx';
import { Docket } from './docket.tsx';
import { Lately } from './lately.tsx';

interface ScreenProps {
  readonly name: string;
  readonly children: ComponentChildren;
  readonly acts?: ComponentChildren;
  readonly beside?: ComponentChildren; // under the stage where there is room; the docket unless said
  readonly heading?: string;
}

export function Screen({ name, children, acts, beside, heading }: ScreenProps) {
  const { view } = useRoom().props;
  const h1 = useRef<HTMLHeadingElement>(null);
  const work = useRef<HTMLDivElement>(null);
  useEffect(() => {
    work.current?.scrollTo(0, 0);
    window.scrollTo(0, 0);
    h1.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main class={`room room-${name}`}>
      <div class="work" ref={work}>
        <div class="work-page">
          <h1 ref={h1} tabIndex={-1} data-home>
            {heading ?? view.heading}
          </h1>
          <p class="guide">{view.guide}</p>
          <Coach at={view.step} />
          {children}
        </div>
      </div>
      <div class="beside">
        {beside ?? (
          <>
            <Docket />
            <Lately />
          </>
        )}
      </div>
      {acts === undefined ? null : <div class="acts">{acts}</div>}
    </main>
  );
}
