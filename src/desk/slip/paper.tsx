// The slip itself: what counsel will say, as a paper in the hand, quoted words set apart.
import type { ComponentChildren } from 'preact';
import type { Passage } from '../../proceedings/index.ts';
import { Passages } from '../parts/quotation.tsx';

export function SlipPaper({
  heading,
  said,
  children,
}: {
  readonly heading: string;
  readonly said: readonly Passage[];
  readonly children?: ComponentChildren;
}) {
  return (
    <section class="slip">
      <h2>{heading}</h2>
      {children}
      <Passages said={said} />
    </section>
  );
}
