// A level's walkthrough, written short in its file, as the full list of events it stands for.
import type { Difficulty, HearingEvent } from '../hearing/index.ts';
import { indexLevel } from '../level/index.ts';
import type { Level, Walkthrough } from '../level/types.ts';
import { openProceedings, type Proceedings } from './proceedings.ts';

function argued(level: Level, walkthrough: Walkthrough): readonly HearingEvent[] {
  const { claims } = indexLevel(level).hand(walkthrough.side);
  return walkthrough.argue.flatMap(({ slip, answer }): HearingEvent[] => {
    const issue = claims.get(slip.claim)?.issue ?? '';
    const made: HearingEvent[] = [
      { type: 'issue.chosen', issue },
      { type: 'slip.argued', issue, ...slip },
    ];
    return answer === undefined ? made : [...made, { type: 'bench.answered', ...answer }];
  });
}

/** Every event of a walkthrough, from the brief to the end of the ruling. */
function walkthroughEvents(level: Level, walkthrough: Walkthrough): readonly HearingEvent[] {
  return [
    { type: 'brief.read' },
    { type: 'record.read' },
    ...argued(level, walkthrough),
    { type: 'counsel.rested' },
    ...walkthrough.notes.map((note): HearingEvent => ({ type: 'opposition.noted', ...note })),
    { type: 'opposition.heard' },
    { type: 'rebuttal.spoken' },
    ...walkthrough.forecast.map((forecast): HearingEvent => ({ type: 'element.forecast', ...forecast })),
    { type: 'forecast.sealed' },
    ...level.ruling.findings.map(
      ({ request, element }): HearingEvent => ({ type: 'finding.read', request, element }),
    ),
    { type: 'ruling.heard' },
  ];
}

/** How to hear a walkthrough, where it matters. */
interface Manner {
  readonly seed?: number;
  readonly difficulty?: Difficulty;
}

export function walkthroughProceedings(
  level: Level,
  walkthrough: Walkthrough,
  { seed = 1, ...manner }: Manner = {},
): Proceedings {
  const opened = openProceedings({ level, seed, side: walkthrough.side, ...manner });
  return { ...opened, events: walkthroughEvents(level, walkthrough) };
}
