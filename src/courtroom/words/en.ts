// The few words that stand in the courtroom itself, in English.
import type { Words } from '../kit.ts';

export const en: Words = {
  court: 'THE COURT',
  order: { granted: 'Granted', 'granted-in-part': 'Granted in part', denied: 'Denied' },
  parts: {
    claim: 'Position',
    authority: 'Rule',
    exhibits: 'Evidence',
    pin: 'Sentence',
    certainty: 'How sure',
  },
};
