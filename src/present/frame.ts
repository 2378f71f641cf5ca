// What every moment of a hearing has in common, whatever its step.
import type { Hearing, Step } from '../hearing/index.ts';
import { indexLevel } from '../level/index.ts';
import { coachingNow } from './coaching.ts';
import { terms } from './terms.ts';
import type { HearingView } from './view.ts';
import type { Words } from './words.ts';

/** Which station of the path each step belongs to: the three steps of the argument are one station. */
const station: Readonly<Record<Step, number>> = {
  'chambers.brief': 0,
  'chambers.record': 1,
  'argument.atLectern': 2,
  'argument.building': 2,
  'argument.bench': 2,
  'opposition.listening': 3,
  rebuttal: 4,
  'chambers.forecast': 5,
  ruling: 6,
  debrief: 7,
};

function pathOf(step: Step, words: Words): HearingView['path'] {
  const here = station[step];
  return words.path.map((name, at) => ({ name, at: at < here ? 'done' : at === here ? 'here' : 'ahead' }));
}

/** What is the step's own. */
type Own = Pick<HearingView, 'guide' | 'exhibits' | 'law' | 'scales' | 'said' | 'body'>;

export function framed(hearing: Hearing, words: Words, own: Own): HearingView {
  const { step, context } = hearing;
  const { level, side, difficulty, minutesLeft } = context;
  return {
    step,
    difficulty,
    level: { id: level.id, title: level.title, language: level.language },
    heading: words.steps[step].name,
    coaching: coachingNow(hearing),
    path: pathOf(step, words),
    minutes: { left: minutesLeft, total: indexLevel(level).hand(side).hand.minutes },
    glossary: terms(level),
    ...own,
  };
}
