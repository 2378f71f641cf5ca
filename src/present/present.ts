// One moment of a hearing, as a person meets it. A pure function of the hearing, its seed and the language.
import type { Hearing } from '../hearing/index.ts';
import { indexLevel } from '../level/index.ts';
import { transcribe } from '../proceedings/index.ts';
import { benchView, buildingView, lecternView } from './argument.ts';
import { briefView } from './brief.ts';
import { shelf } from './cards.ts';
import { debriefView } from './debrief.ts';
import { forecastView } from './forecast.ts';
import { framed } from './frame.ts';
import { oppositionView, rebuttalView } from './opposition.ts';
import { aboutCase, prompted } from './prompts.ts';
import { rulingView } from './ruling.ts';
import { allScales } from './scales.ts';
import type { BodyView, HearingView } from './view.ts';
import { type AllWords, en } from './words.ts';

function bodyView({ step, context }: Hearing, seed: number, words: AllWords): BodyView {
  switch (step) {
    case 'chambers.brief':
      return briefView(context, words, true);
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

function aboutStep({ step, context }: Hearing, words: AllWords): string {
  const { level, side, issue, slips } = context;
  const { hand, questions } = indexLevel(level).hand(side);
  switch (step) {
    case 'chambers.brief':
    case 'chambers.record':
      return aboutCase(step, level);
    case 'argument.atLectern':
      return lecternView(context).silent.join('; ');
    case 'argument.building':
      return indexLevel(level).issues.get(issue ?? '')?.question ?? '';
    case 'argument.bench':
      return questions.get(slips.at(-1)?.question ?? '')?.aims ?? '';
    case 'opposition.listening': {
      const open = hand.opposition.filter(({ undoneBy }) => undoneBy !== null).length;
      return words.openLines(open, hand.opposition.length);
    }
    case 'chambers.forecast':
      return level.test.burden;
    case 'rebuttal':
    case 'ruling':
    case 'debrief':
      return '';
  }
}

export function present(hearing: Hearing, seed: number, words: AllWords = en): HearingView {
  const { level, side, starred } = hearing.context;
  return framed(hearing, words, {
    guide: prompted(hearing, words, () => aboutStep(hearing, words)),
    ...shelf(level, words, side, starred),
    scales: allScales(hearing.context, hearing.step),
    said: transcribe(hearing),
    body: bodyView(hearing, seed, words),
  });
}
