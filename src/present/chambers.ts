// Chambers before the hearing, by themselves: what a student meets first, shown before the rest of the game is there.
import type { Hearing } from '../hearing/index.ts';
import { opening } from '../proceedings/index.ts';
import { briefView } from './brief.ts';
import { framed } from './frame.ts';
import { aboutCase, prompted } from './prompts.ts';
import type { BodyView, HearingView } from './view.ts';
import type { Words } from './words.ts';

/** The brief and the record. Null at any other step, which only `present` knows; so it does the scales. */
export function presentChambers(hearing: Hearing, words: Words): HearingView | null {
  const { step, context } = hearing;
  if (step !== 'chambers.brief' && step !== 'chambers.record') return null;
  const body: BodyView = step === 'chambers.brief' ? briefView(context, words) : { step };
  return framed(hearing, words, {
    guide: prompted(hearing, words, () => aboutCase(step, context.level)),
    scales: [],
    said: opening(context.level),
    body,
  });
}
