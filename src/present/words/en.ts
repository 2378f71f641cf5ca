// The words that present puts beside the level's own, in English: those that a student meets first. Another language is
// another pair of files of these shapes.
import type { Difficulty, Step } from '../../hearing/index.ts';
import type { Authority, Exhibit, Role } from '../../level/types.ts';

// The words that present puts beside the level's own, in English. Another language is another file of this shape.

const steps: Readonly<Record<Step, { name: string; guide: string }>> = {
  'chambers.brief': {
    name: 'The brief',
    guide: 'Find out whom you speak for, what you ask, and what the court will ask itself.',
  },
  'chambers.record': {
    name: 'The record',
    guide: 'Skim the exhibits and the law. Star what you mean to use. It all stays at hand.',
  },
  'argument.atLectern': {
    name: 'At the lectern',
    guide: 'Choose the next issue to argue, or rest. Your minutes are few: spend them where you are strong.',
  },
  'argument.building': {
    name: 'Build your argument',
    guide: 'A position, a rule, the evidence, the sentence that matters, and how sure you are.',
  },
  'argument.bench': { name: 'A question from the bench', guide: 'First a straight answer. Then the reason.' },
  'opposition.listening': {
    name: 'The other side speaks',
    guide:
      'Listen line by line. Note the line that your evidence or a clause undoes. Some lines are simply true.',
  },
  rebuttal: { name: 'Rebuttal', guide: 'One minute. Your notes are spoken.' },
  'chambers.forecast': {
    name: 'Put the robe on',
    guide: 'Forecast the ruling: what the court will find, the decisive reason, and how sure you are.',
  },
  ruling: {
    name: 'The ruling',
    guide: 'Hear the order read, element by element, your words beside the court’s.',
  },
  debrief: {
    name: 'Debrief',
    guide: 'Two numbers: what the court did, and how well you argued. They are not the same thing.',
  },
};

/** Set before what the case itself adds to a prompt; where there is none the case's words follow the guide. */
const leads: Readonly<Partial<Record<Step, string>>> = {
  'chambers.brief': 'The court will ask itself about:',
  'chambers.record': 'Star what bears on one of these:',
  'argument.atLectern': 'Nothing has been said yet on:',
  'argument.building': 'What the court must decide here:',
  'argument.bench': 'What the judge is after:',
};

const genericPrompts: Readonly<Record<Step, string>> = {
  'chambers.brief': 'Read the brief.',
  'chambers.record': 'Read the record.',
  'argument.atLectern': 'Argue, or rest.',
  'argument.building': 'Make your argument.',
  'argument.bench': 'Answer the court.',
  'opposition.listening': 'Listen.',
  rebuttal: 'Your rebuttal.',
  'chambers.forecast': 'Forecast the ruling.',
  ruling: 'Hear the ruling.',
  debrief: 'What the court did, and how well you argued.',
};

const difficulties: Readonly<Record<Difficulty, { name: string; means: string }>> = {
  intern: {
    name: 'Intern',
    means: 'You are told what each step of this case turns on, and a nudge stands beside every position.',
  },
  associate: { name: 'Associate', means: 'You are told what to do, and help is there when you ask for it.' },
  partner: {
    name: 'Partner',
    means: 'You are told next to nothing, the bench asks more, and there is no help.',
  },
};

const kinds: Readonly<Record<Exhibit['kind'] | Authority['kind'], string>> = {
  agreement: 'Agreement',
  policy: 'Policy',
  declaration: 'Declaration',
  complaint: 'Complaint',
  motion: 'Motion',
  brief: 'Brief',
  letter: 'Letter or e-mail',
  report: 'Report',
  statement: 'Statement',
  event: 'Event',
  clause: 'Contract clause',
  statute: 'Statute',
  rule: 'Court rule',
  precedent: 'Precedent',
  doctrine: 'Doctrine',
};

const statuses: Readonly<Record<Exhibit['status'], string>> = {
  sworn: 'Sworn',
  undisputed: 'Undisputed',
  disputed: 'Disputed',
  argument: 'Argument, not evidence',
};

const roles: Readonly<Record<Role, string>> = {
  judge: 'Judge',
  clerk: 'Clerk of the court',
  'movant-counsel': 'Counsel for the movant',
  'movant-second': 'Second at the movant’s table',
  'respondent-counsel': 'Counsel for the respondent',
  'respondent-second': 'Second at the respondent’s table',
};

export const en = {
  language: 'en',
  dates: 'en-GB', // day before month, as the cases are written
  steps,
  genericPrompts,
  difficulties,
  kinds,
  statuses,
  roles,
  path: ['Brief', 'Record', 'Argument', 'Opposition', 'Rebuttal', 'Forecast', 'Ruling', 'Debrief'],
  byMovant: (party: string) => `${party}’s evidence`,
  byBoth: 'Both sides’',
  byCourt: 'The court’s own record',
  heard: (date: string) => `Heard ${date}`,
  specificPrompt: (step: Step, guide: string, about: string) => {
    const lead = leads[step];
    return lead === undefined
      ? `${guide} ${about}`
      : `${guide} ${lead} ${about}${/[.?!]$/.test(about) ? '' : '.'}`;
  },
};
