// The forecast as seen: made in chambers, with the robe on.
import type { HearingContext } from '../hearing/index.ts';
import { indexLevel } from '../level/index.ts';
import type { Finding, Level } from '../level/types.ts';
import { forecastMark, NOT_REACHED } from '../level/vocabulary.ts';
import { shuffled } from '../proceedings/index.ts';
import { findingName, findingsOffered, findingTitle } from '../scoring/index.ts';
import type { ForecastItem, ForecastView } from './view.ts';
import type { AllWords } from './words.ts';

const findingViews = (level: Level, element: string, words: AllWords): ForecastItem['findings'] =>
  findingsOffered(level, element).map((id) => ({
    id,
    name: id === NOT_REACHED ? words.notReached : findingName(level, element, id),
  }));

function forecastItem(
  { level, forecasts }: HearingContext,
  finding: Finding,
  seed: number,
  words: AllWords,
): ForecastItem {
  const { request, element } = finding;
  const made = forecasts.find((one) => one.request === request && one.element === element);
  const about = indexLevel(level).elements.get(element);
  return {
    request,
    element,
    name: findingTitle(level, finding),
    question: about?.question ?? '',
    findings: findingViews(level, element, words),
    reasons: shuffled(finding.reasons, seed, `reasons:${request}/${element}`).map(({ id, say }) => ({
      id,
      say,
    })),
    made:
      made === undefined ? null : { finding: made.finding, reason: made.reason, certainty: made.certainty },
  };
}

export function forecastView(context: HearingContext, seed: number, words: AllWords): ForecastView {
  const items = context.level.ruling.findings.map((finding) => forecastItem(context, finding, seed, words));
  return {
    step: 'chambers.forecast',
    items,
    marks: forecastMark.map((id) => ({ id, ...words.marks[id] })),
    complete: items.every(({ made }) => made !== null),
  };
}
