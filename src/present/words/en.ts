// The words that present puts beside the level's own, in English: those that a student meets first. Another language is
// another pair of files of these shapes.
import type { Difficulty, Refusal, Step } from '../../hearing/index.ts';
import type { Authority, Exhibit, Role } from '../../level/types.ts';
import type { SaveProblem } from '../../proceedings/index.ts';

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

const refusals: Readonly<Record<Refusal, string>> = {
  'hearing/malformed': 'That could not be understood. Nothing was changed.',
  'hearing/not-now': 'That cannot be done at this point of the hearing.',
  'hearing/unknown-card': 'There is no such exhibit or authority in this case.',
  'hearing/unknown-issue': 'There is no such issue in this case.',
  'hearing/unknown-claim': 'There is no such position to take in this case.',
  'hearing/claim-on-another-issue':
    'That position belongs to another issue. Go back to the lectern to change issues.',
  'hearing/claim-already-argued': 'You have made that argument already. The court heard it.',
  'hearing/hint-already-taken': 'You have had that help already.',
  'hearing/no-hints': 'A partner argues without help.',
  'hearing/no-minutes-left':
    'There are not enough speaking minutes left for that. Choose a shorter argument, or rest.',
  'hearing/unknown-authority': 'Choose a rule of law to rely on.',
  'hearing/unknown-exhibit': 'Choose the evidence from the record.',
  'hearing/exhibit-not-yours': 'That exhibit is not yours to cite.',
  'hearing/one-or-two-exhibits': 'Put one exhibit or two on the slip.',
  'hearing/same-exhibit-twice': 'Those are the same exhibit. One is enough.',
  'hearing/unknown-pin': 'That sentence is not in the record.',
  'hearing/pin-not-on-slip': 'Pin a sentence of an exhibit or rule that is on the slip.',
  'hearing/another-question': 'The judge asked something else. Answer the question that was put.',
  'hearing/unknown-reply': 'Choose one of the replies.',
  'hearing/unknown-line': 'The other side said no such thing.',
  'hearing/line-already-noted':
    'You have a note on that line. Remove it first to hold something else against it.',
  'hearing/line-not-noted': 'There is no note on that line.',
  'hearing/no-notes-left': 'No notes are left. Remove one to place another.',
  'hearing/unknown-element': 'The court is not asked about that.',
  'hearing/unknown-finding': 'That is not one of the findings the court can make on this.',
  'hearing/unknown-reason': 'Choose one of the reasons.',
  'hearing/forecast-unfinished': 'Forecast every element before you seal it.',
  'hearing/finding-out-of-turn': 'The order is read in its own order.',
  'hearing/ruling-unfinished': 'Hear the whole ruling first.',
};

const savesGoneWrong: Readonly<Record<SaveProblem, string>> = {
  'save/too-large': 'That file is too large to be a saved hearing.',
  'save/not-a-save':
    'That is not a saved hearing, or it was cut short. Choose a file that ends in .hearing.json.',
  'save/newer-format':
    'That hearing was saved by a newer version of the game. Open it there, or reload this page to update.',
  'save/edited':
    'That saved hearing was changed after it was saved, so it cannot be trusted. Nothing here was replaced.',
  'save/other-level': 'That hearing belongs to another case.',
  'save/level-changed': 'The case has been changed since that hearing was saved.',
  'save/does-not-replay':
    'That hearing holds a step that the court would not have allowed, so it was not opened.',
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
  refusals,
  savesGoneWrong,
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
  heldFrom: (held: number, all: number) => `${held} of its ${all} steps still hold.`,
};
