// The brief as seen.
import type { HearingContext } from '../hearing/index.ts';
import type { Level } from '../level/types.ts';
import { dateText } from './date-text.ts';
import type { BriefView } from './view.ts';
import type { Words } from './words.ts';

function caption({ caption: { court, docket, citation, judge }, parties }: Level): readonly string[] {
  return [court, `${parties.movant.name} v. ${parties.respondent.name}`, docket, citation, judge];
}

/** `dated`: with the date in words, which a browser takes a tenth of a second to find for the first time. */
export function briefView({ level }: HearingContext, words: Words, dated: boolean): BriefView {
  return {
    step: 'chambers.brief',
    caption: caption(level),
    heard: dated ? words.heard(dateText(level.caption.heard, words.dates)) : null,
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
