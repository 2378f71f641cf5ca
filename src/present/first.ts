// The brief by itself: what a student meets first, shown before the rest of the game is there.
import type { Hearing } from '../hearing/index.ts';
import { opening } from '../proceedings/index.ts';
import { briefView } from './brief.ts';
import { framed } from './frame.ts';
import { aboutCase, prompted } from './prompts.ts';
import type { HearingView } from './view.ts';
import type { Words } from './words.ts';

/** Null at any later step, which only `present` knows; so it does the cards and the scales, which are not shown here. */
export function presentBrief(hearing: Hearing, words: Words): HearingView | null {
  const { step, context } = hearing;
  if (step !== 'chambers.brief') return null;
  return framed(hearing, words, {
    guide: prompted(hearing, words, () => aboutCase(step, context.level)),
    exhibits: [],
    law: [],
    scales: [],
    said: opening(context.level),
    body: briefView(context, words, false),
  });
}
