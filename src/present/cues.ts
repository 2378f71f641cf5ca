// What an audience would notice between two moments of a hearing. Sound and movement follow these; nothing else does.
import type { Hearing, HearingEvent } from '../hearing/index.ts';
import { indexLevel } from '../level/index.ts';
import { answerQuality, isUndone } from '../scoring/index.ts';
import type { Cue } from './stage-view.ts';

function afterAnswer({ context }: Hearing): Cue {
  const answer = context.slips.at(-1)?.answer;
  const question = indexLevel(context.level)
    .hand(context.side)
    .questions.get(answer?.question ?? '');
  if (!answer || question === undefined) return 'answer-stung';
  const reply = question.because.find(({ id }) => id === answer.because);
  return answerQuality(question, answer.direct, reply) >= 0.7 ? 'answer-pleased' : 'answer-stung';
}

function caughtAny({ context }: Hearing): boolean {
  const { lines } = indexLevel(context.level).hand(context.side);
  return context.notes.some(({ line, undoneBy }) => isUndone(lines.get(line)?.undoneBy ?? null, [undoneBy]));
}

/** The cues of one event, given the hearing after it. */
export function cuesOf(event: HearingEvent, after: Hearing): readonly Cue[] {
  switch (event.type) {
    case 'brief.read':
      return ['page-turned'];
    case 'record.read':
      return ['court-opened'];
    case 'issue.chosen':
      return ['page-turned'];
    case 'slip.argued':
      return after.step === 'argument.bench'
        ? ['slip-handed-up', 'scales-moved', 'judge-asked']
        : ['slip-handed-up', 'scales-moved'];
    case 'bench.answered':
      return [afterAnswer(after)];
    case 'counsel.rested':
      return ['opposition-rose'];
    case 'opposition.noted':
      return ['pen-scratched'];
    case 'opposition.heard':
      return caughtAny(after) ? ['line-caught', 'scales-moved'] : ['scales-moved'];
    case 'forecast.sealed':
      return ['forecast-sealed'];
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
