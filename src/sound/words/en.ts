// What a student who hears nothing reads in place of a sound, in English, without its brackets: the view sets those.
// Only sounds that mean something have one; a page that turns for nobody needs no words.
import type { Cue } from '../../present/stage-view.ts';

export const en: Readonly<Record<Cue, string | null>> = {
  'court-opened': 'A door opens',
  'all-rise': 'Everyone rises',
  'page-turned': null,
  'pen-scratched': 'A pen scratches',
  'slip-handed-up': 'Paper is handed up',
  'judge-asked': null,
  'answer-pleased': 'A soft chime',
  'answer-stung': 'A low tone',
  'opposition-rose': 'The gallery murmurs',
  'line-caught': 'Two bright notes',
  'scales-moved': 'The scales clink',
  'forecast-sealed': 'A stamp comes down',
  'finding-read': null,
  'gavel-struck': 'Gavel',
  'court-adjourned': 'Gavel, twice',
};

export type Captions = typeof en;
