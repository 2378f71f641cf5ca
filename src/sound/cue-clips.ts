// Which sound goes with which cue. A cue without one is silent: the stage and the words already tell it.
import type { Cue } from '../present/stage-view.ts';
import type { ClipName } from './clips.ts';

export const cueClips: Record<Cue, ClipName | null> = {
  'court-opened': 'door', // the judge comes in from chambers
  'all-rise': 'rise',
  'page-turned': 'page',
  'pen-scratched': 'pen',
  'slip-handed-up': 'paper-slide',
  'judge-asked': null, // the question itself has the room
  'answer-pleased': 'chime',
  'answer-stung': 'low-sting',
  'opposition-rose': 'murmur',
  'line-caught': 'sting',
  'scales-moved': 'scales',
  'forecast-sealed': 'seal',
  'finding-read': 'page',
  'gavel-struck': 'gavel',
  'court-adjourned': 'gavel-double',
};
