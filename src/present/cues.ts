// What an audience would notice between two moments of a hearing. Sound and movement follow these; nothing else does.
import type { Hearing, HearingEvent } from '../hearing/index.ts';
import { indexLevel } from '../level/index.ts';
import { answerQuality, scalesOf } from '../scoring/index.ts';
import { answerWent, undidAny } from './moods.ts';
import type { Cue } from './stage-view.ts';
import type { AllWords } from './words.ts';

const afterAnswer = ({ context }: Hearing): Cue =>
  (answerWent(context) ?? 0) >= 0.7 ? 'answer-pleased' : 'answer-stung';

/** Whether the last slip put anything on the scales. */
function weighs({ context }: Hearing): boolean {
  const slip = context.slips.at(-1);
  const issue = indexLevel(context.level).issues.get(slip?.issue ?? '');
  if (slip === undefined || issue === undefined) return false;
  const { movant, respondent } = scalesOf(context, issue, false);
  return [...movant, ...respondent].some(({ id, struck }) => id === slip.claim && !struck);
}

/** How the judge takes an answer, in a sentence; null for anything else. What was missing is for the debrief. */
export function reactionTo(event: HearingEvent, after: Hearing, words: AllWords): string | null {
  if (event.type !== 'bench.answered') return null;
  const question = indexLevel(after.context.level).hand(after.context.side).questions.get(event.question);
  if (question === undefined) return null;
  const reply = question.because.find(({ id }) => id === event.because);
  const quality = answerQuality(question, event.direct, reply);
  return quality >= 0.7 ? words.reactions.well : quality > 0 ? words.reactions.partly : words.reactions.ill;
}

/** The cues of one event, given the hearing after it. */
export function cuesOf(event: HearingEvent, after: Hearing): readonly Cue[] {
  switch (event.type) {
    case 'brief.read':
      return ['page-turned'];
    case 'record.read':
      return ['court-opened', 'all-rise']; // the judge comes in from chambers
    case 'issue.chosen':
      return ['page-turned'];
    case 'slip.argued':
      return [
        'slip-handed-up',
        ...(weighs(after) ? (['scales-moved'] as const) : []),
        ...(after.step === 'argument.bench' ? (['judge-asked'] as const) : []),
      ];
    case 'bench.answered':
      return [afterAnswer(after)];
    case 'counsel.rested':
      return ['opposition-rose'];
    case 'opposition.noted':
      return ['pen-scratched'];
    case 'opposition.heard':
      return undidAny(after.context) ? ['line-caught', 'scales-moved'] : ['scales-moved'];
    case 'forecast.sealed':
      return ['forecast-sealed', 'all-rise']; // the judge comes back to read the order
    case 'finding.read':
      return after.context.findingsRead === after.context.level.ruling.findings.length
        ? ['finding-read', 'gavel-struck']
        : ['finding-read'];
    case 'ruling.heard':
      return ['court-adjourned'];
    default:
      return [];
  }
}
