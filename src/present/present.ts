// One moment of a hearing, as a person meets it. A pure function of the hearing, its seed and the language.
import type { Hearing, Step } from '../hearing/index.ts';
import { indexLevel } from '../level/index.ts';
import { transcribe } from '../proceedings/index.ts';
import { benchView, buildingView, lecternView } from './argument.ts';
import { shelf, terms } from './cards.ts';
import { briefView, forecastView } from './chambers.ts';
import { coachingNow } from './coaching.ts';
import { debriefView } from './debrief.ts';
import { oppositionView, rebuttalView } from './opposition.ts';
import { promptFor } from './prompts.ts';
import { rulingView } from './ruling.ts';
import { allScales } from './scales.ts';
import type { BodyView, HearingView } from './view.ts';
import { en, type Words } from './words/en.ts';

function bodyView({ step, context }: Hearing, seed: number, words: Words): BodyView {
  switch (step) {
    case 'chambers.brief':
      return briefView(context, words);
    case 'chambers.record':
      return { step };
    case 'argument.atLectern':
      return lecternView(context);
    case 'argument.building':
      return buildingView(context, seed, words) ?? lecternView(context);
    case 'argument.bench':
      return benchView(context, seed, words) ?? lecternView(context);
    case 'opposition.listening':
      return oppositionView(context);
    case 'rebuttal':
      return rebuttalView(context);
    case 'chambers.forecast':
      return forecastView(context, seed, words);
    case 'ruling':
      return rulingView(context, words);
    case 'debrief':
      return debriefView(context, words);
  }
}

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

export function present(hearing: Hearing, seed: number, words: Words = en): HearingView {
  const { step, context } = hearing;
  const { level, side, difficulty, starred, minutesLeft } = context;
  return {
    step,
    difficulty,
    level: { id: level.id, title: level.title, language: level.language },
    heading: words.steps[step].name,
    guide: promptFor(hearing, words),
    coaching: coachingNow(hearing),
    path: pathOf(step, words),
    minutes: { left: minutesLeft, total: indexLevel(level).hand(side).hand.minutes },
    ...shelf(level, words, side, starred),
    glossary: terms(level),
    scales: allScales(context, step),
    said: transcribe(hearing),
    body: bodyView(hearing, seed, words),
  };
}
