// The brief as seen.
import type { HearingContext } from '../hearing/index.ts';
import type { Level } from '../level/types.ts';
import { dateText } from './date-text.ts';
import type { BriefView } from './view.ts';
import type { Words } from './words.ts';

function caption(level: Level, words: Words): readonly string[] {
  const { court, docket, citation, judge, heard } = level.caption;
  const { movant, respondent } = level.parties;
  return [
    court,
    `${movant.name} v. ${respondent.name}`,
    docket,
    citation,
    judge,
    words.heard(dateText(heard, words.dates)),
  ];
}

export function briefView({ level }: HearingContext, words: Words): BriefView {
  return {
    step: 'chambers.brief',
    caption: caption(level, words),
    told: level.posture.told,
    toldQuotation: level.posture.quotation ?? null,
    sections: level.brief.map(({ heading, say, quotation }) => ({
      heading,
      say,
      quotation: quotation ?? null,
    })),
    notAbout: level.notAbout,
    contentNotes: level.contentNotes,
    asks: level.requests.map(({ asks }) => asks),
    elements: level.test.elements.map(({ id, name, question, explained }) => ({
      id,
      name,
      question,
      explained,
    })),
    routes: level.test.routes.map(({ name, explained }) => ({ name, explained })),
    burden: level.test.burden,
    people: level.people.map(({ name, role, plain }) => ({
      name,
      role: words.roles[role],
      plain: plain ?? '',
    })),
  };
}
