// A link as a QR code, drawn as one path. Its encoder is fetched when a code is wanted.
import { useEffect, useState } from 'preact/hooks';
import { useAllWords } from '../room.ts';

/** The most bytes that a QR code of the largest kind holds at its lowest correction (ISO/IEC 18004, table 7). */
export const MOST_IN_QR = 2953;
const QUIET = 4; // modules of white around it, which readers need

/** Where the black modules are, as the outline of an SVG path. */
export function outlineOf(modules: readonly (readonly boolean[])[]): string {
  return modules.flatMap((row, y) => row.map((black, x) => (black ? `M${x} ${y}h1v1h-1z` : ''))).join('');
}

export function QrCode({ link }: { readonly link: string }) {
  const { cases } = useAllWords();
  const [code, draw] = useState<{ readonly size: number; readonly path: string } | null>(null);
  useEffect(() => {
    let wanted = true;
    void import('uqr')
      .then(({ encode }) => {
        const { data, size } = encode(link, { ecc: 'L', boostEcc: true, border: QUIET });
        if (wanted) draw({ size, path: outlineOf(data) });
      })
      .catch(() => {}); // the link itself is there
    return () => {
      wanted = false;
    };
  }, [link]);
  if (code === null) return null;
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={cases.qr}
      shape-rendering="crispEdges"
    >
      <path d={code.path} />
    </svg>
  );
}
