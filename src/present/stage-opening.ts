// The courtroom as it stands before court opens, from no more of the level than the brief shows: the same picture that
// `stageView` gives for that moment, without all that it needs for the moments after.
import type { HearingContext } from '../hearing/index.ts';
import { courtrooms } from '../level/index.ts';
import type { Look, Role } from '../level/types.ts';
import { castOf } from './cast.ts';
import type { StagePerson, StageView } from './stage-view.ts';

const waiting = (role: Role, look: Look): StagePerson => ({
  role,
  look,
  mood: role === 'judge' ? 'attentive' : 'calm',
  present: role !== 'judge',
  speaking: false,
  facing: role === 'judge' ? 'lectern' : 'bench',
  writing: role === 'clerk',
});

export const openingStageView = ({ level, side }: HearingContext, counsel?: Look): StageView => ({
  courtroom: level.courtroom ?? courtrooms[0],
  framing: 'wide',
  people: castOf(level, side, counsel).map(({ role, look }) => waiting(role, look)),
  said: [],
  lectern: null,
  screen: null,
  scales: null,
  paper: { where: 'none', parts: [], ringed: null },
  daylight: 0,
  order: null,
});
