// The chart: a bar for each page, as long as its median, with a stroke from the least to the most. Readable on white and
// without colour: ours are filled, the others are outlined.
import type { ChartBar, ChartGroup } from './part.ts';
import { figures } from './statistics.ts';

const WIDTH = 760;
const NAMES = 270; // the room for names on the left
const VALUES = 70; // and for numbers on the right
const ROW = 30;
const BAR = 16;
const HEAD = 34;
const INK = '#1b1b1b';
const FILL = '#2f4d7a';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const seconds = (milliseconds: number) => `${figures(milliseconds / 1000)} s`;

function barOf({ name, ours, min, median, max }: ChartBar, top: number, scale: number): string {
  const middle = top + BAR / 2;
  const [from, to, end] = [min, max, median].map((value) => (NAMES + value * scale).toFixed(1));
  const after = (NAMES + Math.max(median, max) * scale + 8).toFixed(1);
  const look = ours ? `fill="${FILL}"` : `fill="#fff" stroke="${INK}"`;
  return [
    `<text x="${NAMES - 10}" y="${middle + 4}" text-anchor="end"${ours ? ' font-weight="bold"' : ''}>${escaped(name)}</text>`,
    `<rect x="${NAMES}" y="${top}" width="${(Number(end) - NAMES).toFixed(1)}" height="${BAR}" ${look}/>`,
    `<path d="M${from} ${middle}H${to}M${from} ${middle - 4}v8M${to} ${middle - 4}v8" stroke="#d98200" stroke-width="2" fill="none"/>`,
    `<text x="${after}" y="${middle + 4}">${seconds(median)}</text>`,
  ].join('\n');
}

export function drawChart(groups: readonly ChartGroup[], title: string): string {
  const longest = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ max }) => max)));
  const scale = (WIDTH - NAMES - VALUES) / longest;
  let top = HEAD + 10;
  const drawn = groups.flatMap(({ title: name, bars }) => {
    const head = `<text x="${NAMES}" y="${top + 14}" font-weight="bold">${escaped(name)}</text>`;
    top += HEAD - 8;
    const rows = bars.map((bar) => {
      const row = barOf(bar, top, scale);
      top += ROW;
      return row;
    });
    top += 12;
    return [head, ...rows];
  });
  const height = top;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escaped(title)}" font-family="sans-serif" font-size="13" fill="${INK}">
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
<text x="12" y="24" font-size="15" font-weight="bold">${escaped(title)}</text>
${drawn.join('\n')}
</svg>
`;
}
