// What each level of tests/levels is there to show: how each walkthrough is decided, and what becomes of them when the
// rule that decides them is taken out.
import type { Disposition, Level, Rule } from '../../src/level/types.ts';
import { type Mutable, only } from './levels.ts';

type Change = (level: Mutable<Level>) => void;

/** A request's end and the route that led to it; the condition in place of a route that was met in vain. */
type Decided = readonly [Disposition, string | null];
type Ends = Readonly<Record<string, Decided>>; // by request

export interface Standard {
  readonly file: string;
  readonly row: string; // of the table of standards
  readonly decided: Readonly<Record<string, Ends>>; // by walkthrough
  readonly without: readonly {
    readonly rule: string; // what is taken out, in words
    readonly change: Change;
    readonly decided: Readonly<Record<string, Ends>>; // the walkthroughs that then end otherwise
  }[];
}

const ruleOf = (level: Mutable<Level>, at = 0): Mutable<Rule> => {
  const route = level.test.routes[at];
  if (route === undefined) throw new Error(`no route ${at}`);
  return route.rule;
};

function stepsOf(rule: Mutable<Rule>) {
  if ('cascade' in rule) return rule.cascade;
  throw new Error('a cascade expected');
}

function partsOf(rule: Mutable<Rule> | undefined) {
  if (rule !== undefined && 'allOf' in rule) return rule.allOf;
  throw new Error('a conjunction expected');
}

/** Takes out of a conjunction what rests on an element. */
function drop(rules: Mutable<Rule>[], element: string) {
  const at = rules.findIndex((rule) => 'element' in rule && rule.element === element);
  if (at < 0) throw new Error(`nothing rests on ${element}`);
  rules.splice(at, 1);
}

const granted = (route: string): Decided => ['granted', route];
const denied: Decided = ['denied', null];

export const standards: readonly Standard[] = [
  {
    file: 'winter',
    row: 'S1',
    decided: { actual: { berth: granted('winter') }, 'harm-only-possible': { berth: denied } },
    without: [
      {
        rule: 'that harm must be likely',
        change: (level) => drop(partsOf(ruleOf(level)), 'harm'),
        decided: { 'harm-only-possible': { berth: granted('winter') } },
      },
    ],
  },
  {
    file: 'sliding-scale',
    row: 'S2',
    decided: { actual: { berth: granted('sliding-scale') }, 'tips-only': { berth: denied } },
    without: [
      {
        rule: 'the route of serious questions',
        change: (level) => only(level.requests).routes.splice(1),
        decided: { actual: { berth: denied } },
      },
      {
        rule: 'that the tip must be sharp',
        change: (level) => drop(partsOf(ruleOf(level, 1)), 'balance'),
        decided: { 'tips-only': { berth: granted('sliding-scale') } },
      },
    ],
  },
  {
    file: 'second-circuit',
    row: 'S3',
    decided: {
      actual: { berth: granted('serious-limb'), 'landing-rule': denied },
      'tips-only': { berth: denied, 'landing-rule': denied },
      'harm-first': { berth: denied, 'landing-rule': denied },
    },
    without: [
      {
        rule: 'that the second limb is closed against a public scheme',
        change: (level) => partsOf(stepsOf(ruleOf(level, 1))[1]?.when).shift(),
        decided: { actual: { berth: granted('serious-limb'), 'landing-rule': granted('serious-limb') } },
      },
      {
        rule: 'the second limb',
        change: (level) => level.requests.forEach(({ routes }) => void routes.splice(1)),
        decided: { actual: { berth: denied, 'landing-rule': denied } },
      },
      {
        rule: 'harm, which comes first',
        change: (level) => stepsOf(ruleOf(level, 1)).shift(),
        decided: { 'harm-first': { berth: granted('serious-limb'), 'landing-rule': denied } },
      },
    ],
  },
  {
    file: 'seventh-circuit',
    row: 'S4',
    decided: {
      actual: { berth: granted('weighing') },
      'strong-case-even-balance': { berth: granted('weighing') },
      'weak-case-strong-balance': { berth: granted('weighing') },
      'neither-strong': { berth: denied },
      'below-threshold': { berth: denied },
    },
    without: [
      {
        rule: 'the threshold',
        change: (level) => stepsOf(ruleOf(level)).shift(),
        decided: { 'below-threshold': { berth: granted('weighing') } },
      },
      {
        rule: 'the weighing',
        change: (level) => {
          const weighing = stepsOf(ruleOf(level))[1];
          if (weighing !== undefined) weighing.when = { weigh: { merits: 2 }, atLeast: 0 };
        },
        decided: { 'neither-strong': { berth: granted('weighing') } },
      },
    ],
  },
  {
    file: 'mandatory-relief',
    row: 'S5',
    decided: {
      actual: { berth: granted('home-test'), 'second-berth': granted('home-test') },
      'clear-enough': { berth: granted('home-test'), 'second-berth': granted('home-test') },
      'label-won': { berth: granted('home-test'), 'second-berth': granted('home-test') },
      'likely-only': { berth: granted('home-test'), 'second-berth': denied },
    },
    without: [
      {
        rule: 'the raised gate',
        change: (level) => partsOf(ruleOf(level)).splice(0, 1, { element: 'merits', atLeast: 'likely' }),
        decided: {
          'likely-only': { berth: granted('home-test'), 'second-berth': granted('home-test') },
        },
      },
      {
        rule: 'the dispute about the label, the order being mandatory',
        change: (level) => {
          for (const request of level.requests)
            if (request.relief === 'disputed') request.relief = 'mandatory';
        },
        decided: { 'label-won': { berth: granted('home-test'), 'second-berth': denied } },
      },
      {
        rule: 'the dispute about the label, the order being prohibitory',
        change: (level) => {
          for (const request of level.requests) request.relief = 'prohibitory';
        },
        decided: {
          'likely-only': { berth: granted('home-test'), 'second-berth': granted('home-test') },
        },
      },
    ],
  },
  {
    file: 'order-without-notice',
    row: 'S6',
    decided: { actual: { berth: granted('winter-without-notice') }, 'no-sworn-facts': { berth: denied } },
    without: [
      {
        rule: 'that the other side is not told',
        change: (level) => {
          level.posture.stage = 'tro-on-notice';
        },
        decided: { 'no-sworn-facts': { berth: granted('winter-without-notice') } },
      },
      {
        rule: 'counsel’s certificate',
        change: (level) => {
          only(level.test.gates).met = false;
        },
        decided: { actual: { berth: denied } },
      },
    ],
  },
  {
    file: 'security',
    row: 'S7',
    decided: {
      actual: { berth: granted('winter') },
      'no-security': { berth: ['denied', 'security'] },
      'test-not-met': { berth: denied },
    },
    without: [
      {
        rule: 'that the order needs security',
        change: (level) => {
          delete only(only(level.requests).conditions).needs;
        },
        decided: { 'no-security': { berth: granted('winter') } },
      },
      {
        rule: 'that the movant is a private company',
        change: (level) => {
          only(level.test.gates).met = true;
        },
        decided: { 'no-security': { berth: granted('winter') } },
      },
    ],
  },
  {
    file: 'american-cyanamid',
    row: 'S8',
    decided: {
      actual: { berth: granted('cyanamid') },
      'convenience-for': { berth: granted('cyanamid') },
      'status-quo': { berth: granted('cyanamid') },
      'damages-adequate': { berth: denied },
      'convenience-against': { berth: denied },
    },
    without: [
      {
        rule: 'that adequate damages end the matter',
        change: (level) => stepsOf(ruleOf(level)).splice(1, 1),
        decided: { 'damages-adequate': { berth: granted('cyanamid') } },
      },
      {
        rule: 'the status quo',
        change: (level) => stepsOf(ruleOf(level)).pop(),
        decided: { 'status-quo': { berth: denied } },
      },
      {
        rule: 'the balance of convenience',
        change: (level) => stepsOf(ruleOf(level)).splice(3, 2),
        decided: { 'convenience-for': { berth: denied }, 'status-quo': { berth: denied } },
      },
    ],
  },
  {
    file: 'rjr-macdonald',
    row: 'S9',
    decided: {
      actual: { berth: granted('rjr'), 'second-berth': denied },
      'public-good-stands': { berth: denied, 'second-berth': denied },
    },
    without: [
      {
        rule: 'the strong case that an order to act needs',
        change: (level) => {
          for (const request of level.requests) request.relief = 'prohibitory';
        },
        decided: { actual: { berth: granted('rjr'), 'second-berth': granted('rjr') } },
      },
      {
        rule: 'the public interest inside the third stage',
        change: ({ hands: { movant } }) => {
          for (const line of movant.opposition) if (line.id === 'public-good') line.weight = 0;
        },
        decided: { 'public-good-stands': { berth: granted('rjr'), 'second-berth': denied } },
      },
    ],
  },
];
