// The hearing as a statechart. It says which step may follow which, and nothing else:
// no timers, no text, no scoring, no words of any one case.
import { assign, setup } from 'xstate';
import type { HearingContext, HearingInput } from './context.ts';
import type { EventOf, EventType, HearingEvent } from './events.ts';
import { openCourt } from './open-court.ts';
import * as refuse from './refusals.ts';
import * as steps from './steps.ts';

interface Given {
  readonly context: HearingContext;
  readonly event: HearingEvent;
}

/** Narrows a guard or step to the one kind of event it is for. Given another kind, it does not hold. */
const guard =
  <T extends EventType>(type: T, why: (context: HearingContext, event: EventOf<T>) => string | null) =>
  ({ context, event }: Given): boolean =>
    event.type === type && why(context, event as EventOf<T>) === null;

const step = <T extends EventType>(
  type: T,
  change: (context: HearingContext, event: EventOf<T>) => Partial<HearingContext>,
) =>
  assign<HearingContext, HearingEvent, undefined, HearingEvent, never>(({ context, event }) =>
    event.type === type ? change(context, event as EventOf<T>) : {},
  );

const nobody = {} as HearingContext; // no hearing: nothing reads it

export const hearingMachine = setup({
  types: {} as { context: HearingContext; events: HearingEvent; input: HearingInput },
  guards: {
    canStar: guard('card.starred', refuse.refuseStar),
    canChooseIssue: guard('issue.chosen', refuse.refuseIssue),
    canTakeHint: guard('hint.taken', refuse.refuseHint),
    canArgue: guard('slip.argued', refuse.refuseSlip),
    canArgueAndIsAsked: guard('slip.argued', (context, event) =>
      steps.drawnQuestion(context, event) === null ? 'not asked' : refuse.refuseSlip(context, event),
    ),
    canAnswer: guard('bench.answered', refuse.refuseAnswer),
    canNote: guard('opposition.noted', refuse.refuseNote),
    canUnnote: guard('opposition.unnoted', refuse.refuseUnnote),
    canForecast: guard('element.forecast', refuse.refuseForecast),
    canSeal: guard('forecast.sealed', refuse.refuseSeal),
    isNextFinding: guard('finding.read', refuse.refuseFinding),
    hasHeardAll: guard('ruling.heard', refuse.refuseEnd),
  },
  actions: {
    starCard: step('card.starred', steps.starCard),
    chooseIssue: step('issue.chosen', steps.chooseIssue),
    takeHint: step('hint.taken', steps.takeHint),
    argueSlip: step('slip.argued', steps.argueSlip),
    answerBench: step('bench.answered', steps.answerBench),
    noteLine: step('opposition.noted', steps.noteLine),
    unnoteLine: step('opposition.unnoted', steps.unnoteLine),
    forecastElement: step('element.forecast', steps.forecastElement),
    readFinding: step('finding.read', steps.readFinding),
  },
}).createMachine({
  id: 'hearing',
  // At every transition XState starts the machine once more, without input, and drops what comes of it.
  context: ({ input }: { input: HearingInput | undefined }) =>
    input === undefined ? nobody : openCourt(input),
  options: { maxIterations: 100 },
  initial: 'chambers',
  states: {
    chambers: {
      initial: 'brief',
      states: {
        brief: {
          on: {
            'card.starred': { guard: 'canStar', actions: 'starCard' },
            'brief.read': 'record',
          },
        },
        record: {
          on: {
            'card.starred': { guard: 'canStar', actions: 'starCard' },
            'record.read': '#hearing.argument',
          },
        },
        forecast: {
          on: {
            'element.forecast': { guard: 'canForecast', actions: 'forecastElement' },
            'forecast.sealed': { guard: 'canSeal', target: '#hearing.ruling' },
          },
        },
      },
    },
    argument: {
      initial: 'atLectern',
      on: { 'card.starred': { guard: 'canStar', actions: 'starCard' } },
      states: {
        atLectern: {
          on: {
            'issue.chosen': { guard: 'canChooseIssue', target: 'building', actions: 'chooseIssue' },
            'counsel.rested': '#hearing.opposition',
          },
        },
        building: {
          on: {
            'issue.left': 'atLectern',
            'hint.taken': { guard: 'canTakeHint', actions: 'takeHint' },
            'slip.argued': [
              { guard: 'canArgueAndIsAsked', target: 'bench', actions: 'argueSlip' },
              { guard: 'canArgue', target: 'atLectern', actions: 'argueSlip' },
            ],
          },
        },
        bench: {
          on: { 'bench.answered': { guard: 'canAnswer', target: 'atLectern', actions: 'answerBench' } },
        },
      },
    },
    opposition: {
      initial: 'listening',
      states: {
        listening: {
          on: {
            'opposition.noted': { guard: 'canNote', actions: 'noteLine' },
            'opposition.unnoted': { guard: 'canUnnote', actions: 'unnoteLine' },
            'opposition.heard': '#hearing.rebuttal',
          },
        },
      },
    },
    rebuttal: { on: { 'rebuttal.spoken': '#hearing.chambers.forecast' } },
    ruling: {
      on: {
        'finding.read': { guard: 'isNextFinding', actions: 'readFinding' },
        'ruling.heard': { guard: 'hasHeardAll', target: 'debrief' },
      },
    },
    debrief: {},
  },
});
