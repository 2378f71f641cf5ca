// Advocacy, 0 to 100: how well the hand was argued. It never looks at who won.
import { buildLines } from './build.ts';
import { candorLines } from './candor.ts';
import { exchangeLines } from './exchange.ts';
import { forecastLines } from './forecast.ts';
import { type Play, type ScoreLine, type ScorePart, scoreParts } from './play.ts';

export interface Advocacy extends Readonly<Record<ScorePart, number>> {
  readonly total: number; // a whole number
  readonly lines: readonly ScoreLine[];
}

const tenth = (points: number) => Math.round(points * 10) / 10 + 0; // + 0: never a negative nothing

export function scoreAdvocacy(play: Play): Advocacy {
  const lines = [...buildLines(play), ...exchangeLines(play), ...candorLines(play), ...forecastLines(play)];
  const of = (part: ScorePart) =>
    tenth(lines.reduce((sum, line) => (line.part === part ? sum + line.points : sum), 0));
  const parts = {
    build: of('build'),
    exchange: of('exchange'),
    candor: of('candor'),
    forecast: of('forecast'),
  };
  const total = Math.round(tenth(scoreParts.reduce((sum, part) => sum + parts[part], 0)));
  return { ...parts, total, lines };
}

export interface Change {
  readonly item: string;
  readonly name: string;
  readonly gain: number; // points that doing it fully would have added
  readonly why: string;
  readonly source: string;
}

/** What each item lost. A forecast put right first makes up for what the floor under the forecast gave back. */
function lostBy(lines: readonly ScoreLine[]): ReadonlyMap<string, number> {
  const floor = lines.find(({ item }) => item === 'forecast')?.points ?? 0;
  const lost = new Map<string, number>();
  for (const { item, max, points } of lines)
    lost.set(item, (lost.get(item) ?? (item.startsWith('forecast:') ? -floor : 0)) + max - points);
  return lost;
}

/** The one change that would have helped most: the item that lost the most points, with its costliest reason. */
export function bestChange({ lines }: Advocacy): Change | null {
  const lost = lostBy(lines);
  const [worst] = [...lost].sort(([, a], [, b]) => b - a);
  if (worst === undefined || worst[1] < 0.05) return null;
  const [item, gain] = worst;
  const [costliest] = lines
    .filter((line) => line.item === item)
    .sort((a, b) => b.max - b.points - (a.max - a.points));
  if (costliest === undefined) return null;
  return { item, gain: tenth(gain), name: costliest.name, why: costliest.why, source: costliest.source };
}
