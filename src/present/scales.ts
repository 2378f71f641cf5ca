// The court's model said in words: what lies on either pan, issue by issue.
import type { HearingContext, Step } from '../hearing/index.ts';
import { indexLevel } from '../level/index.ts';
import type { Issue } from '../level/types.ts';
import { findingName, type IssueScales, scalesOf } from '../scoring/index.ts';
import type { ScalesInWords } from './view.ts';

const opposed: readonly Step[] = [
  'opposition.listening',
  'rebuttal',
  'chambers.forecast',
  'ruling',
  'debrief',
];

/** Whether the other side has been heard, so that its weights lie on the pan. */
export const isOpposed = (step: Step): boolean => opposed.includes(step);

const sum = (weights: IssueScales['movant']) =>
  weights.reduce((total, { weight, struck }) => total + (struck ? 0 : weight), 0);

export function scalesInWords(context: HearingContext, issue: Issue, step: Step): ScalesInWords {
  const { level } = context;
  const untold = step === 'opposition.listening'; // a note does nothing before it is spoken in rebuttal
  const heard = untold ? { ...context, notes: [] } : context;
  const { movant, respondent, finding } = scalesOf(heard, issue, isOpposed(step));
  return {
    issue: issue.id,
    name: issue.name,
    element: indexLevel(level).elements.get(issue.element)?.name ?? issue.element,
    movant,
    respondent,
    movantSum: sum(movant),
    respondentSum: sum(respondent),
    finding: findingName(level, issue.element, finding),
  };
}

/** The scales of every issue that anything lies on yet. */
export const allScales = (context: HearingContext, step: Step): readonly ScalesInWords[] =>
  context.level.issues
    .map((issue) => scalesInWords(context, issue, step))
    .filter(({ movant, respondent }) => movant.length + respondent.length > 0);
