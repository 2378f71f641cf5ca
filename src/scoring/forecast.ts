// Forecast, 20 points: the finding and its decisive reason foreseen, with how sure. Compares the forecast with the
// ruling; knows nothing of how the hearing was played.
import { indexLevel } from '../level/card-index.ts';
import type { Finding, ForecastMark, Level } from '../level/types.ts';
import { NOT_REACHED } from '../level/vocabulary.ts';
import { type Play, partMaximum, type ScoreLine } from './play.ts';
import { wordsFor } from './words.ts';

/** What a mark earns when right and costs when wrong. */
export const marks: Readonly<Record<ForecastMark, { right: number; wrong: number }>> = {
  'not-sure': { right: 1, wrong: 0 },
  leaning: { right: 2, wrong: -1 },
  sure: { right: 3, wrong: -3 },
};
const BEST = marks.sure.right;

export function findingName(level: Level, elementId: string, finding: string): string {
  if (finding === NOT_REACHED) return wordsFor(level).notReached;
  const element = indexLevel(level).elements.get(elementId);
  return element?.ladder.find(({ id }) => id === finding)?.name ?? finding;
}

/** A finding's heading: its element, and where the motion asks for more than one thing, which of them. */
export function findingTitle(
  level: Level,
  { request, element }: Pick<Finding, 'request' | 'element'>,
): string {
  const { elements, requests } = indexLevel(level);
  const name = elements.get(element)?.name ?? element;
  return level.requests.length === 1 ? name : `${name} · ${requests.get(request)?.name ?? request}`;
}

/** What a forecast of an element can be: its ladder, and `not-reached` where the ruling leaves anything so. */
export function findingsOffered({ test, ruling }: Level, elementId: string): readonly string[] {
  const rungs = test.elements.find(({ id }) => id === elementId)?.ladder.map(({ id }) => id) ?? [];
  return ruling.findings.some(({ finding }) => finding === NOT_REACHED) ? [...rungs, NOT_REACHED] : rungs;
}

const sourceOf = (level: Level, finding: Finding) => finding.quotations[0]?.cite ?? level.ruling.name;

function findingLines(play: Play, finding: Finding, unit: number): readonly ScoreLine[] {
  const { level } = play;
  const made = play.forecasts.find(
    (one) => one.request === finding.request && one.element === finding.element,
  );
  const head = {
    part: 'forecast',
    item: `forecast:${finding.request}/${finding.element}`,
    name: findingTitle(level, finding),
    max: unit * BEST,
    source: sourceOf(level, finding),
  } as const;
  const { forecast: words, marks: markWords } = wordsFor(level);
  if (made === undefined) return [{ ...head, max: 2 * head.max, points: 0, why: words.none }];
  const { right, wrong } = marks[made.certainty];
  const found = findingName(level, finding.element, finding.finding);
  const decisive = finding.reasons.find(({ decisive }) => decisive);
  const chosen = finding.reasons.find(({ id }) => id === made.reason);
  const sure = markWords[made.certainty];
  const sawFinding = made.finding === finding.finding;
  const sawReason = chosen !== undefined && chosen === decisive;
  const mine = findingName(level, finding.element, made.finding);
  return [
    {
      ...head,
      points: unit * (sawFinding ? right : wrong),
      why: sawFinding ? words.sawFinding(sure, found) : words.missedFinding(mine, sure, found),
    },
    {
      ...head,
      points: unit * (sawReason ? right : wrong),
      why: sawReason
        ? words.sawReason(decisive.say)
        : words.missedReason(chosen?.why ?? '', decisive?.say ?? ''),
    },
  ];
}

export function forecastLines(play: Play): readonly ScoreLine[] {
  const { findings } = play.level.ruling;
  const unit = partMaximum.forecast / (findings.length * 2 * BEST);
  const lines = findings.flatMap((finding) => findingLines(play, finding, unit));
  const sum = lines.reduce((total, { points }) => total + points, 0);
  if (sum >= 0) return lines;
  const words = wordsFor(play.level).forecast;
  return [
    ...lines,
    {
      part: 'forecast',
      item: 'forecast',
      name: words.floorName,
      points: -sum,
      max: 0,
      why: words.floor,
      source: play.level.ruling.name,
    },
  ];
}
